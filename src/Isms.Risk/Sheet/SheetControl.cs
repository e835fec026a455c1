using Isms.Core.Identifiers;

namespace Isms.Risk.Sheet;

/// <summary>A control in a row of the assessment sheet. Immutable, with value equality.</summary>
/// <param name="Control">The control.</param>
/// <param name="State">Whether it is applied or to be applied.</param>
public sealed record SheetControl(ControlId Control, ControlState State);
