using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;

namespace Isms.Controls.Support.Competence;

/// <summary>What a role asks of the person who holds it (ISO/IEC 27001:2013 7.2 a; concept 14). Immutable.</summary>
public sealed record CompetenceRequirement : DocumentElement
{
    /// <summary>The role.</summary>
    public required RoleId Role { get; init; }

    /// <summary>The competence, in the organisation's words; null where the courses say enough.</summary>
    public LocalizedText? Competence { get; init; }

    /// <summary>The courses that a holder must have attended; empty where any evidence of competence for the role will do.</summary>
    public ValueList<CourseId> Courses { get; init; } = [];
}
