using Isms.Core;
using Isms.Risk.Events;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Risk.Monitoring;

/// <summary>
/// A risk or a register as it was on a day, by the entries of the history: what happened later is taken back, last first. What later entries do not tell is as it is
/// now; but a rating, an acceptance or an approval dated later was not there yet. Static and thread-safe.
/// </summary>
public static class RiskHistory
{
    /// <summary>The entries up to a day. An entry once in stays in on every later day.</summary>
    /// <param name="risk">The risk.</param>
    /// <param name="date">The day, included.</param>
    /// <returns>The entries, in their order.</returns>
    public static ValueList<RiskEventEntry> EntriesAsOf(IdentifiedRisk risk, LocalDate date) =>
        Guard.NotNull(risk).History.Where(entry => entry.On <= date).ToValueList();

    /// <summary>A risk as it was.</summary>
    /// <param name="risk">The risk as it is.</param>
    /// <param name="date">The day, included.</param>
    /// <returns>The risk; null where it was identified later.</returns>
    public static IdentifiedRisk? AsOf(IdentifiedRisk risk, LocalDate date)
    {
        IdentifiedRisk? then = Guard.NotNull(risk);
        foreach (RiskEventEntry entry in risk.History.Reverse().Where(entry => entry.On > date))
        {
            if (entry.Kind == RiskEventKind.Identified)
            {
                return null;
            }

            then = TakeBack(entry, then);
        }

        return then with
        {
            Inherent = NotLater(then.Inherent, date),
            Current = NotLater(then.Current, date),
            Residual = NotLater(then.Residual, date),
            Treatments = then.Treatments.Select(treatment => NotDoneLater(treatment, date)).ToValueList(),
            Acceptance = then.Acceptance?.On > date ? null : then.Acceptance,
            History = EntriesAsOf(risk, date),
        };
    }

    /// <summary>A register as it was: its risks, and of the detailed analyses and approvals those that are not dated later. Assets and flows have no history and are as they are.</summary>
    /// <param name="register">The register as it is.</param>
    /// <param name="date">The day, included.</param>
    /// <returns>The register.</returns>
    public static RiskRegister AsOf(RiskRegister register, LocalDate date) => Guard.NotNull(register) with
    {
        Risks = register.Risks.Select(risk => AsOf(risk, date)).OfType<IdentifiedRisk>().ToValueList(),
        DetailedAnalyses = register.DetailedAnalyses.Where(analysis => !(analysis.Date > date)).ToValueList(),
        OwnerApprovals = register.OwnerApprovals.Where(approval => !(approval.ApprovedOn > date)).ToValueList(),
    };

    private static IdentifiedRisk TakeBack(RiskEventEntry entry, IdentifiedRisk risk)
    {
        if (entry.Kind == RiskEventKind.Rated)
        {
            return entry.Stage == RiskStage.Inherent ? risk with { Inherent = entry.OldRating }
                : entry.Stage == RiskStage.Current ? risk with { Current = entry.OldRating }
                : entry.Stage == RiskStage.Residual ? risk with { Residual = entry.OldRating }
                : risk;
        }

        if (entry.Kind == RiskEventKind.Treated && entry.NewStatus is not null)
        {
            return risk with
            {
                Treatments = risk.Treatments
                    .Where(treatment => entry.OldStatus is not null || treatment.Id != entry.Treatment)
                    .Select(treatment => treatment.Id == entry.Treatment ? treatment with { Status = entry.OldStatus! } : treatment)
                    .ToValueList(),
            };
        }

        return entry.NewDecision is null ? risk : risk with { Decision = entry.OldDecision };
    }

    private static Rating? NotLater(Rating? rating, LocalDate date) => rating?.RatedOn > date ? null : rating;

    // Without an entry nobody knows how far it was, only that it was not done.
    private static RiskTreatment NotDoneLater(RiskTreatment treatment, LocalDate date) => !(treatment.DoneOn > date) ? treatment : treatment with
    {
        DoneOn = null,
        Status = treatment.Status == TreatmentStatus.Done ? TreatmentStatus.Planned : treatment.Status,
    };
}
