namespace Isms.Core.Organizations;

/// <summary>A part of the organisation: a department, an office. Immutable.</summary>
public sealed record OrganizationalUnit : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required UnitId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }
}
