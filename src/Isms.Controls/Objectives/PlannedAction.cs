using Isms.Core;
using Isms.Risk;

namespace Isms.Controls.Objectives;

/// <summary>What will be done to achieve an objective (6.2 f). Immutable.</summary>
public sealed record PlannedAction : DocumentElement
{
    /// <summary>What will be done.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The risk treatments it consists of.</summary>
    public ValueList<TreatmentId> Treatments { get; init; } = [];
}
