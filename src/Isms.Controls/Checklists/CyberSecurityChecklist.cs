using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;

namespace Isms.Controls.Checklists;

/// <summary>The answers of a medical institution, and of its vendors, to the cyber-security checklist of the MHLW. Immutable, with value equality.</summary>
public sealed record CyberSecurityChecklist : DocumentElement
{
    /// <summary>The catalog of the edition: <c>mhlw-checklist-r7</c>.</summary>
    public required string Edition { get; init; }

    /// <summary>Who answers, or null.</summary>
    public OrganizationId? Organization { get; init; }

    /// <summary>The form, as the catalog has it; or null.</summary>
    public StandardReference? Form { get; init; }

    /// <summary>
    /// Which items must be answered: a regular expression of .NET over their full references (<c>mhlw-checklist-r7/2-6</c>). Null where nothing is said: then no item is missed.
    /// </summary>
    public string? RequiredItemPattern { get; init; }

    /// <summary>The person who answers for the answers, or null.</summary>
    public PersonId? AnsweredBy { get; init; }

    /// <summary>The record of the check, or null.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>A remark, or null.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The answers of the institution.</summary>
    public ValueList<ChecklistAnswer> Answers { get; init; } = [];

    /// <summary>The answers of its vendors, one form for each.</summary>
    public ValueList<VendorAnswer> VendorAnswers { get; init; } = [];
}
