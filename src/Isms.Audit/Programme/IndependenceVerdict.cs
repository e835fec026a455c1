using Isms.Core;
using Isms.Core.Organizations;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Programme;

/// <summary>Whether a person is independent of an audit, and why. Immutable, with value equality.</summary>
public sealed record IndependenceVerdict
{
    internal IndependenceVerdict(PersonId person, InternalAudit audit, int lookbackDays, Assignment? conflict)
    {
        Person = person;
        Audit = audit.Id;
        Date = audit.Date;
        LookbackDays = lookbackDays;
        Conflict = conflict;
    }

    /// <summary>The person.</summary>
    public PersonId Person { get; }

    /// <summary>The audit.</summary>
    public AuditId Audit { get; }

    /// <summary>The day that counts: that of the audit.</summary>
    public LocalDate Date { get; }

    /// <summary>How many days before it count too; 0 = only the day itself.</summary>
    public int LookbackDays { get; }

    /// <summary>The assignment to an audited unit that stands in the way, or null.</summary>
    public Assignment? Conflict { get; }

    /// <summary>The audited unit that the person belongs or belonged to, or null.</summary>
    public UnitId? Unit => Conflict?.Unit;

    /// <summary>Whether the person is independent of the audit.</summary>
    public bool IsIndependent => Conflict is null;

    /// <summary>The reason in both languages.</summary>
    public LocalizedText Why
    {
        get
        {
            string date = IsoDate.Format(Date);
            if (Conflict is null)
            {
                string days = FormattableString.Invariant($"{LookbackDays}");
                return LookbackDays == 0
                    ? LocalizedText.Create($"{Person}は{date}に、監査{Audit}の対象部門に所属していません。", $"On {date} {Person} belongs to no unit that {Audit} audits.")
                    : LocalizedText.Create($"{Person}は{date}及びその前{days}日間に、監査{Audit}の対象部門に所属していません。", $"On {date} and in the {days} days before, {Person} belongs to no unit that {Audit} audits.");
            }

            string from = IsoDate.Format(Conflict.From);
            string to = Conflict.To is { } last ? IsoDate.Format(last) : string.Empty;
            return LocalizedText.Create(
                $"{Person}は監査{Audit}({date})の対象部門{Unit}に所属しています({from}～{to})。",
                $"{Person} belongs to {Unit}, which {Audit} audits on {date} (assigned from {from}{(to.Length == 0 ? string.Empty : " to " + to)}).");
        }
    }
}
