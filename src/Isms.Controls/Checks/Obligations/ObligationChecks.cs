using Isms.Controls.Implementation;
using Isms.Controls.Obligations;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Time;
using Isms.Risk.Criteria;
using NodaTime;

namespace Isms.Controls.Checks.Obligations;

/// <summary>Whether obligations are consistent, current and answered, and whether the guideline of the criteria is the one in force.</summary>
internal static class ObligationChecks
{
    public static void Check(ValueList<Obligation> obligations, ValueList<SecurityControl> controls, RiskCriteria? criteria, LocalDate? asOf, IssueCollector issues)
    {
        for (int i = 0; i < obligations.Count; i++)
        {
            CheckObligation(obligations[i], JsonPointer.Item("/obligations", i), controls, asOf, issues);
        }

        if (criteria?.MinimumGuideline is { IsEnabled: true, Guideline: { } guideline } && asOf is { } today
            && EditionStanding.Of(guideline, today) is { } standing && standing.State == EditionState.Superseded)
        {
            issues.Add(
                ObligationIssues.GuidelineSuperseded, criteria.Id, "/criteria/minimumGuideline/guideline", criteria.Id.Value, guideline, IsoDate.Format(today), Names(standing));
        }
    }

    private static void CheckObligation(Obligation obligation, string path, ValueList<SecurityControl> controls, LocalDate? asOf, IssueCollector issues)
    {
        string id = obligation.Id.Value;
        if (obligation is { InForceFrom: { } from, InForceUntil: { } until } && until < from)
        {
            issues.Add(ObligationIssues.PeriodContradicts, obligation.Id, path + "/inForceUntil", id, IsoDate.Format(from), IsoDate.Format(until));
            return;
        }

        if (asOf is not { } today || !obligation.IsInForceOn(today))
        {
            return;
        }

        if (obligation.Edition is { } edition)
        {
            EditionStanding standing = EditionStanding.Of(edition, today);
            if (standing.State == EditionState.Superseded)
            {
                issues.Add(ObligationIssues.EditionSuperseded, obligation.Id, path + "/edition", id, edition, IsoDate.Format(today), Names(standing));
            }
            else if (standing.State == EditionState.NotYetPublished)
            {
                issues.Add(ObligationIssues.EditionNotYetPublished, obligation.Id, path + "/edition", id, edition, IsoDate.Format(today));
            }
        }

        if (obligation.AnsweredBy.Count == 0 && !controls.Any(control => control.References.Any(reference => string.Equals(reference.Catalog, obligation.Edition, StringComparison.Ordinal))))
        {
            issues.Add(ObligationIssues.NotAnswered, obligation.Id, path, id);
        }
    }

    private static string Names(EditionStanding standing) => standing.Possible.Count == 0 ? "-" : string.Join(", ", standing.Possible);
}
