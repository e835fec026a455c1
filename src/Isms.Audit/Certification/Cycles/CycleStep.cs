using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Certification.Cycles;

/// <summary>An audit that the cycle asks for: by when, whether it was done, and where that comes from. Immutable, with value equality.</summary>
public sealed record CycleStep
{
    internal CycleStep(CertificationAuditKind kind, int number, LocalDate? lastDay, LocalDate? doneOn, LocalDate asOf, string clause)
    {
        Kind = kind;
        Number = number;
        LastDay = lastDay;
        DoneOn = doneOn;
        Clause = clause;
        State = doneOn is { } done
            ? done > lastDay ? CycleStepState.DoneLate : CycleStepState.Done
            : lastDay < asOf ? CycleStepState.Overdue : CycleStepState.Upcoming;
    }

    /// <summary>The audit.</summary>
    public CertificationAuditKind Kind { get; }

    /// <summary>Which one of its kind in the cycle, from 1.</summary>
    public int Number { get; }

    /// <summary>The last day for it; null where none is set.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>When it was done, as known on the day of asking; or null.</summary>
    public LocalDate? DoneOn { get; }

    /// <summary>The clause of ISO/IEC 17021-1:2015 that asks for it.</summary>
    public string Clause { get; }

    /// <summary>Where it stands.</summary>
    public CycleStepState State { get; }

    /// <summary>The step in words, in both languages.</summary>
    public LocalizedText Why
    {
        get
        {
            string number = FormattableString.Invariant($"{Number}");
            string due = LastDay is { } last ? IsoDate.Format(last) : "-", done = DoneOn is { } day ? IsoDate.Format(day) : "-";
            return LocalizedText.Create(
                $"{Kind.Name.Japanese}({number}回目): {State.Name.Japanese}(期限{due}、実施{done}、ISO/IEC 17021-1:2015 {Clause})",
                $"{Kind.Name.English} {number}: {State.Name.English} (by {due}, done {done}, ISO/IEC 17021-1:2015 {Clause})");
        }
    }
}
