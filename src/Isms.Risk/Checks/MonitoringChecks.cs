using System.Globalization;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk.Criteria;
using Isms.Risk.Events;
using Isms.Risk.Matrix;
using Isms.Risk.Monitoring;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Risk.Checks;

/// <summary>The rules of what is planned, accepted, recorded and reviewed about a risk (ISO 31000:2009 5.5, 5.6; ISO/IEC 27001:2013 6.1.3 f, 8.2).</summary>
internal static class MonitoringChecks
{
    public static void Check(CheckedRisk risk, RiskCriteria? criteria, Organization? organization, LocalDate? asOf, IssueCollector issues)
    {
        CheckPlan(risk, issues);
        if (risk.Risk.Acceptance is { } acceptance)
        {
            CheckAcceptance(risk, acceptance, criteria, organization, asOf, issues);
        }

        CheckEntries(risk, issues);
        CheckRatedStages(risk, issues);
        if (asOf is { } day && !risk.Risk.IsClosedOn(day) && ReviewsDue.Of(risk.Risk, day, 0) is { On: { } planned } review && review.State == ReviewState.Overdue)
        {
            issues.Add(MonitoringIssues.ReviewOverdue, risk.Risk.Id, risk.Path + "/reviewOn", IsoDate.Format(planned), IsoDate.Format(day));
        }
    }

    private static void CheckPlan(CheckedRisk risk, IssueCollector issues)
    {
        for (int i = 0; i < risk.Risk.Treatments.Count; i++)
        {
            RiskTreatment treatment = risk.Risk.Treatments[i];
            string path = JsonPointer.Item(risk.Path + "/treatments", i);
            CheckEffect(risk, treatment, treatment.PlannedEffect?.Likelihood, risk.Matrix?.Likelihood, path + "/plannedEffect/likelihood", issues);
            CheckEffect(risk, treatment, treatment.PlannedEffect?.Consequence, risk.Matrix?.Consequence, path + "/plannedEffect/consequence", issues);
            if (treatment.DoneOn is { } doneOn && treatment.Status != TreatmentStatus.Done)
            {
                issues.Add(MonitoringIssues.DoneOnWithoutDone, treatment.Id, path + "/doneOn", treatment.Id.Value, IsoDate.Format(doneOn), treatment.Status.Value);
            }
        }

        // As of no day: the whole plan counts, done or not.
        if (risk.Matrix is not null && risk.Residual is { } claim
            && ResidualProjection.Of(risk.Risk, risk.Matrix, default) is { IsClaimSupported: false, FromAll: { } planned })
        {
            issues.Add(MonitoringIssues.ResidualBeyondPlan, risk.Risk.Id, risk.Path + "/residual", CheckedRisk.Describe(claim), CheckedRisk.Describe(planned));
        }
    }

    private static void CheckEffect(CheckedRisk risk, RiskTreatment treatment, StepEffect? effect, ValueList<RiskMatrixStep>? scale, string path, IssueCollector issues)
    {
        if (effect is null)
        {
            return;
        }

        if (scale is not null && (effect.To > scale.Count || Math.Abs(effect.By ?? 0) >= scale.Count))
        {
            issues.Add(MonitoringIssues.EffectOffScale, risk.Risk.Id, path, treatment.Id.Value, effect.ToString(), scale.Count.ToString(CultureInfo.InvariantCulture));
        }

        // Only a number of steps has a direction of its own.
        if ((risk.IsThreat && effect.By > 0) || (risk.IsOpportunity && effect.By < 0))
        {
            issues.Add(MonitoringIssues.EffectWrongWay, risk.Risk.Id, path, treatment.Id.Value, effect.ToString());
        }
    }

    private static void CheckAcceptance(CheckedRisk risk, AcceptanceRecord acceptance, RiskCriteria? criteria, Organization? organization, LocalDate? asOf, IssueCollector issues)
    {
        string path = risk.Path + "/acceptance";
        if (acceptance.Until < acceptance.On)
        {
            issues.Add(MonitoringIssues.AcceptanceEndsBefore, risk.Risk.Id, path + "/until", IsoDate.Format(acceptance.Until.Value), IsoDate.Format(acceptance.On));
        }

        if (risk.Risk.JudgedRating?.RatedOn is { } ratedOn && acceptance.On < ratedOn)
        {
            issues.Add(MonitoringIssues.AcceptedBeforeRating, risk.Risk.Id, path + "/on", IsoDate.Format(acceptance.On), IsoDate.Format(ratedOn));
        }

        if (asOf is { } day && acceptance.Until < day)
        {
            issues.Add(MonitoringIssues.AcceptanceExpired, risk.Risk.Id, path + "/until", IsoDate.Format(acceptance.Until.Value), IsoDate.Format(day));
        }

        if (criteria is null)
        {
            return;
        }

        // The last day is the rule above; what moved does not depend on the day.
        AcceptanceStatus status = AcceptanceStatus.Of(risk.Risk, criteria, acceptance.On);
        LocalizedText[] moved = status.Reasons.Where(reason => reason.Cause != StaleCause.Expired).Select(reason => reason.Text).ToArray();
        if (moved.Length > 0)
        {
            issues.Add(
                MonitoringIssues.AcceptanceStale, risk.Risk.Id, path,
                string.Concat(moved.Select(text => text.In(IsmsLanguage.Japanese))).TrimEnd('。'), string.Join(" ", moved.Select(text => text.In(IsmsLanguage.English))).TrimEnd('.'));
        }

        // The rules of the treatments ask who approved the retention in the plan; this one asks who signed the record.
        if (status.NeedsTopManagement == true && organization is not null && !organization.IsTopManagement(acceptance.By))
        {
            issues.Add(MonitoringIssues.AcceptedByOther, risk.Risk.Id, path + "/by", acceptance.By.Value);
        }
    }

    private static void CheckEntries(CheckedRisk risk, IssueCollector issues)
    {
        ValueList<RiskEventEntry> history = risk.Risk.History;
        for (int i = 0; i < history.Count; i++)
        {
            RiskEventEntry entry = history[i];
            string path = JsonPointer.Item(risk.Path + "/history", i);
            if (i > 0 && entry.On < history[i - 1].On)
            {
                issues.Add(MonitoringIssues.HistoryOutOfOrder, risk.Risk.Id, path + "/on", IsoDate.Format(entry.On), IsoDate.Format(history[i - 1].On));
            }

            string? missing = entry.Kind == RiskEventKind.Rated && entry.Stage is null ? "stage"
                : entry.Kind == RiskEventKind.Treated && entry.Treatment is null ? "treatment"
                : entry.Kind == RiskEventKind.Decided && entry.NewDecision is null ? "newDecision"
                : (entry.Kind == RiskEventKind.Communicated || entry.Kind == RiskEventKind.Consulted) && entry.With.Count == 0 ? "with"
                : null;
            if (missing is not null)
            {
                issues.Add(MonitoringIssues.EntryIncomplete, risk.Risk.Id, path, entry.Kind.Value, missing);
            }
        }
    }

    // What one entry leaves the next one finds, and what the last one leaves is in the risk.
    private static void CheckRatedStages(CheckedRisk risk, IssueCollector issues)
    {
        foreach (IGrouping<RiskStage, (RiskEventEntry Entry, int Index)> stage in risk.Risk.History
            .Select((entry, index) => (Entry: entry, Index: index))
            .Where(entry => entry.Entry.Kind == RiskEventKind.Rated && entry.Entry.Stage is not null)
            .GroupBy(entry => entry.Entry.Stage!))
        {
            (RiskEventEntry Entry, int Index)? last = null;
            foreach ((RiskEventEntry Entry, int Index) entry in stage)
            {
                if (last is { } before && !IsSame(before.Entry.NewRating, entry.Entry.OldRating))
                {
                    Contradict(before.Entry.NewRating, entry.Entry.OldRating, JsonPointer.Item(risk.Path + "/history", entry.Index));
                }

                last = entry;
            }

            if (!IsSame(last!.Value.Entry.NewRating, risk.Risk.RatingAt(stage.Key)))
            {
                Contradict(last.Value.Entry.NewRating, risk.Risk.RatingAt(stage.Key), JsonPointer.Item(risk.Path + "/history", last.Value.Index));
            }

            void Contradict(Rating? told, Rating? found, string path) =>
                issues.Add(MonitoringIssues.HistoryContradicts, risk.Risk.Id, path, stage.Key.Value, Describe(told), Describe(found));
        }
    }

    private static bool IsSame(Rating? one, Rating? other) => one?.Likelihood == other?.Likelihood && one?.Consequence == other?.Consequence;

    private static string Describe(Rating? rating) => rating is null ? "-" : FormattableString.Invariant($"{rating.Likelihood} × {rating.Consequence}");
}
