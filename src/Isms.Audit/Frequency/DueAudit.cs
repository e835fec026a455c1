using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Frequency;

/// <summary>When a unit or a flow is to be audited next, and why then. Immutable, with value equality.</summary>
public sealed record DueAudit
{
    /// <summary>Unit or flow.</summary>
    public required AuditSubjectKind Kind { get; init; }

    /// <summary>Which.</summary>
    public required ElementId Subject { get; init; }

    /// <summary>The last audit of it on or before the day, or null where it was never audited.</summary>
    public AuditId? Last { get; init; }

    /// <summary>The day from which the interval counts: that of the last audit; where there is none that of the approval of the programme, else the day of the judgement.</summary>
    public required LocalDate CountedFrom { get; init; }

    /// <summary>The interval with its reasons.</summary>
    public required AuditInterval Interval { get; init; }

    /// <summary>The last day by which it is to be audited.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>The first audit of it after the day that is planned, or null.</summary>
    public AuditId? Next { get; init; }

    /// <summary>How it stands.</summary>
    public required AuditDueState State { get; init; }

    /// <summary>How many of its threats have no current and no inherent rating; they do not shorten the interval, and are not taken for low.</summary>
    public required int NotAssessed { get; init; }

    /// <summary>How the day was found, in both languages.</summary>
    public LocalizedText Why
    {
        get
        {
            string from = IsoDate.Format(CountedFrom), due = IsoDate.Format(DueOn), months = FormattableString.Invariant($"{Interval.Months}");
            string unrated = FormattableString.Invariant($"{NotAssessed}");
            string japaneseReasons = string.Concat(Interval.Reasons.Select(reason => "。" + reason.Why.Japanese)), englishReasons = string.Concat(Interval.Reasons.Select(reason => "; " + reason.Why.English));
            string japaneseNote = NotAssessed == 0 ? string.Empty : $"。未評価の脅威{unrated}件", englishNote = NotAssessed == 0 ? string.Empty : $"; {unrated} threat(s) not assessed";
            return LocalizedText.Create(
                $"{Subject}: {(Last is null ? "未監査。" : $"前回{Last}。")}{from}から{months}か月で{due}{japaneseReasons}{japaneseNote}",
                $"{Subject}: {(Last is null ? "never audited" : "last " + Last)}, {months} months from {from} is {due}{englishReasons}{englishNote}.");
        }
    }
}
