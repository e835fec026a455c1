using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Programme;

/// <summary>
/// That somebody may audit a unit that he or she belongs or belonged to, because nobody else can: who, which, why, by whom approved, until when.
/// It holds for audits from the day of the approval to the last day, both included, and never where its approver is in the team. Immutable.
/// </summary>
public sealed record IndependenceException : DocumentElement
{
    /// <summary>Who may audit.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The one audit it is for, or null for every audit of its days.</summary>
    public AuditId? Audit { get; init; }

    /// <summary>The one unit it is for, or null for any.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>Why nobody else can.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>Who approved it.</summary>
    public required PersonId ApprovedBy { get; init; }

    /// <summary>The day of the approval; the exception holds from it on.</summary>
    public required LocalDate ApprovedOn { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required LocalDate Until { get; init; }

    /// <summary>Whether it is about a person in an audit and a unit, whatever its days and approver.</summary>
    /// <param name="person">The person.</param>
    /// <param name="audit">The audit.</param>
    /// <param name="unit">The audited unit that stands in the way.</param>
    /// <returns>True when it is.</returns>
    public bool IsAbout(PersonId person, AuditId audit, UnitId unit) => Person == person && (Audit is null || Audit == audit) && (Unit is null || Unit == unit);

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True from <see cref="ApprovedOn"/> to <see cref="Until"/>, both included.</returns>
    public bool HoldsOn(LocalDate date) => ApprovedOn <= date && date <= Until;
}
