namespace Isms.Core.Organizations;

/// <summary>A role with responsibility and authority in the management system (ISO/IEC 27001:2013 5.3). Immutable.</summary>
public sealed record Role : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required RoleId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Who holds it, or null while nobody does.</summary>
    public PersonId? Holder { get; init; }

    /// <summary>Whether its holder is top management.</summary>
    public bool IsTopManagement { get; init; }
}
