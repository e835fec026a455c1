using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Controls.Obligations.Coverage;

/// <summary>A control that has to do with an item of a guideline. Immutable.</summary>
/// <param name="Control">The control.</param>
/// <param name="Status">How far it is in place.</param>
/// <param name="Through">The item that it answers: the item itself, the chapter that the item is in, or an item of another catalog that a crosswalk leads from.</param>
public sealed record CoveringControl(ControlId Control, ImplementationStatus Status, StandardReference Through);
