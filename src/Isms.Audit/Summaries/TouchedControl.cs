using Isms.Controls;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;

namespace Isms.Audit.Summaries;

/// <summary>A control that a corrective action brings in or changes. Immutable, with value equality.</summary>
public sealed record TouchedControl
{
    /// <summary>The control.</summary>
    public required ControlId Control { get; init; }

    /// <summary>What it is, or null where the document has no such control.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>How far it is in place, or null where the document has no such control.</summary>
    public ImplementationStatus? Status { get; init; }

    /// <summary>The risks that it treats, in register order.</summary>
    public ValueList<RiskId> Risks { get; init; } = [];
}
