using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Controls.Support.Documents;

/// <summary>A document or a record under control: version, approval, distribution, review (ISO/IEC 27001:2013 7.5). Its content is kept elsewhere. Immutable.</summary>
public sealed record DocumentedInformation : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>Document or record.</summary>
    public required DocumentedInformationKind Kind { get; init; }

    /// <summary>The title.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The current version, as the organisation writes it; null where none is recorded.</summary>
    public string? Version { get; init; }

    /// <summary>Who approved the current version (7.5.2 c), or null.</summary>
    public PersonId? ApprovedBy { get; init; }

    /// <summary>The day of that approval, or null.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>The last day by which it must be reviewed (7.5.2 c), or null where none is set.</summary>
    public LocalDate? ReviewDue { get; init; }

    /// <summary>Where or to whom it is distributed (7.5.3 c), in the organisation's words.</summary>
    public ValueList<string> Distribution { get; init; } = [];

    /// <summary>The clauses of the standard of the organisation that ask for it: <c>7.5</c>.</summary>
    public ValueList<string> Clauses { get; init; } = [];

    /// <summary>The items of guidelines that it answers.</summary>
    public ValueList<StandardReference> References { get; init; } = [];

    /// <summary>Its earlier versions, in the order they were recorded.</summary>
    public ValueList<DocumentVersion> History { get; init; } = [];
}
