using FsCheck.Fluent;
using FsCheck;
using Isms.Core;
using Isms.Risk.Events;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using Isms.Risk.Treatment;
using NodaTime;
using static Isms.Risk.Tests.Register.RegisterSample;

namespace Isms.Risk.Tests.Monitoring;

/// <summary>Histories: one by hand, and random ones grown day by day with the risk they belong to.</summary>
internal static class HistorySample
{
    public static RiskEventEntry Entry(RiskEventKind kind, LocalDate on, string? why = null) => new() { Kind = kind, On = on, Why = why is null ? null : Text("理由", why) };

    public static RiskEventEntry Rated(LocalDate on, RiskStage stage, Rating? older, Rating? newer, string? why = null) =>
        Entry(RiskEventKind.Rated, on, why) with { Stage = stage, OldRating = older, NewRating = newer };

    public static RiskEventEntry Treated(LocalDate on, string id, TreatmentStatus? older, TreatmentStatus newer, string? why = null) =>
        Entry(RiskEventKind.Treated, on, why) with { Treatment = TreatmentId.Parse(id), OldStatus = older, NewStatus = newer };

    /// <summary>The risk on each day from the first, the last with the whole history. The plain forward story that going back must retell.</summary>
    public static Gen<(IdentifiedRisk Risk, LocalDate Day)[]> AnyStory() =>
        from steps in Gen.Choose(0, 999).ListOf()
        select Tell(steps);

    private static (IdentifiedRisk Risk, LocalDate Day)[] Tell(IReadOnlyList<int> steps)
    {
        LocalDate day = new(2026, 1, 1);
        IdentifiedRisk risk = RegisterSample.Risk("R-1", RiskDirection.Threat) with { History = [Entry(RiskEventKind.Identified, day)] };
        List<(IdentifiedRisk, LocalDate)> story = [(risk, day)];
        foreach (int step in steps)
        {
            day = day.PlusDays(1 + (step % 3));
            risk = Next(risk, day, step);
            story.Add((risk, day));
        }

        return story.ToArray();
    }

    private static IdentifiedRisk Next(IdentifiedRisk risk, LocalDate day, int step)
    {
        Rating? rating = step % 7 == 0 ? null : Rate(1 + (step % 5), 1 + (step / 5 % 5));
        switch (step % 8)
        {
            case 0: return Record(risk with { Current = rating }, Rated(day, RiskStage.Current, risk.Current, rating));
            case 1: return Record(risk with { Residual = rating }, Rated(day, RiskStage.Residual, risk.Residual, rating));
            case 2: return Record(risk with { Inherent = rating }, Rated(day, RiskStage.Inherent, risk.Inherent, rating));
            case 3:
                TreatmentDecision decision = step % 2 == 0 ? TreatmentDecision.Accepted : TreatmentDecision.RetainedWithApproval;
                return Record(risk with { Decision = decision }, Entry(RiskEventKind.Decided, day) with { OldDecision = risk.Decision, NewDecision = decision });
            case 4:
                RiskTreatment fresh = Treat("T-" + step, TreatmentOption.Share) with { Status = TreatmentStatus.Planned };
                return risk.Treatments.Any(treatment => treatment.Id == fresh.Id) ? risk
                    : Record(risk with { Treatments = risk.Treatments.Append(fresh).ToValueList() }, Treated(day, fresh.Id.Value, null, TreatmentStatus.Planned));
            case 5 when risk.Treatments.Count > 0:
                RiskTreatment done = risk.Treatments[step % risk.Treatments.Count];
                return done.Status == TreatmentStatus.Done ? risk : Record(
                    risk with { Treatments = risk.Treatments.Select(treatment => treatment == done ? treatment with { Status = TreatmentStatus.Done } : treatment).ToValueList() },
                    Treated(day, done.Id.Value, done.Status, TreatmentStatus.Done));
            case 6: return Record(risk, Entry(risk.IsClosed ? RiskEventKind.Reopened : RiskEventKind.Closed, day));
            default: return Record(risk, Entry(RiskEventKind.Reviewed, day));
        }
    }

    private static IdentifiedRisk Record(IdentifiedRisk risk, RiskEventEntry entry) => risk with { History = risk.History.Append(entry).ToValueList() };
}
