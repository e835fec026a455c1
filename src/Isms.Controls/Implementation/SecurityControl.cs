using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;

namespace Isms.Controls.Implementation;

/// <summary>A control in place or planned: what the organisation does, and which items of standards and guidelines it answers (concepts 91 and 147). Immutable.</summary>
public sealed record SecurityControl : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ControlId Id { get; init; }

    /// <summary>What it is.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The items of standards and guidelines it answers.</summary>
    public ValueList<StandardReference> References { get; init; } = [];

    /// <summary>How far it is in place.</summary>
    public required ImplementationStatus Status { get; init; }

    /// <summary>Its maturity, 0 to 5, or null where it is not rated.</summary>
    public int? Maturity { get; init; }

    /// <summary>The unit that answers for it, or null.</summary>
    public UnitId? Owner { get; init; }
}
