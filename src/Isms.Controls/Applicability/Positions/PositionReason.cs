using Isms.Core;

namespace Isms.Controls.Applicability.Positions;

/// <summary>One reason why a position is what it is. Immutable.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="References">The evidence it is about; empty where it is about none.</param>
/// <param name="Explanation">The reason in words.</param>
public sealed record PositionReason(PositionReasonKind Kind, ValueList<ElementId> References, LocalizedText Explanation);
