using Isms.Core;
using NodaTime;

namespace Isms.Audit.Teams;

/// <summary>
/// Whether a team may carry out an audit: it has a lead who is qualified to lead, and everybody in it is qualified on the day and independent or excepted. Immutable, with value equality.
/// </summary>
public sealed record TeamVerdict
{
    internal TeamVerdict(AuditId audit, LocalDate date, ValueList<TeamMemberVerdict> members)
    {
        Audit = audit;
        Date = date;
        Members = members;
    }

    /// <summary>The audit.</summary>
    public AuditId Audit { get; }

    /// <summary>Its day.</summary>
    public LocalDate Date { get; }

    /// <summary>The verdict on each person: the lead first, then the others.</summary>
    public ValueList<TeamMemberVerdict> Members { get; }

    /// <summary>Whether the team has a lead.</summary>
    public bool HasLead => Members.Any(member => member.IsLead);

    /// <summary>Whether the team may carry out the audit.</summary>
    public bool IsAccepted => HasLead && Members.All(member => member.IsAccepted);
}
