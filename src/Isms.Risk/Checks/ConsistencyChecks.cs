using System.Globalization;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Risk.Checks;

/// <summary>Whether the parts of a register fit together: ratings and what lowers them, dates in their order, decisions and directions, entries that nothing refers to.</summary>
internal static class ConsistencyChecks
{
    /// <summary>What is to be seen only from the register as a whole.</summary>
    public static void Check(RiskRegister register, RiskCriteria? criteria, IssueCollector issues)
    {
        HashSet<AssetId> assetsAtRisk = new(register.Risks.SelectMany(risk => risk.Assets));
        for (int i = 0; i < register.Assets.Count; i++)
        {
            // A new one is a nonconformity of its own.
            if (!register.Assets[i].IsNew && !assetsAtRisk.Contains(register.Assets[i].Id))
            {
                issues.Add(ConsistencyIssues.AssetWithoutRisk, register.Assets[i].Id, JsonPointer.Item("/assets", i));
            }
        }

        if (register.Risks.Count > 0 && register.Risks.All(risk => risk.Direction == RiskDirection.Threat))
        {
            issues.Add(ConsistencyIssues.NoOpportunity, "risks", "/risks", register.Risks.Count.ToString(CultureInfo.InvariantCulture));
        }

        CheckOwnerApprovals(register, criteria, issues);
    }

    /// <summary>What is to be seen from one risk.</summary>
    public static void CheckRisk(CheckedRisk risk, RiskCriteria? criteria, LocalDate? asOf, IssueCollector issues)
    {
        if (risk.IsThreat)
        {
            CheckLowering(risk, issues);
        }

        CheckDecision(risk, issues);
        CheckTreatments(risk, criteria, asOf, issues);
    }

    // The day a risk was rated: its own date, else that of the cycle of assessment. Null without a current rating.
    private static LocalDate? RatedOn(IdentifiedRisk risk, RiskCriteria? criteria) =>
        risk.Current is null ? null : risk.Current.RatedOn ?? criteria?.AssessmentCycle?.Date;

    private static void CheckLowering(CheckedRisk risk, IssueCollector issues)
    {
        if (risk.Residual is { } residual
            && risk.Current is { } current
            && current.Cell.IsAbove(residual.Cell)
            && risk.Risk.Treatments.All(treatment => treatment.Option == TreatmentOption.Retain))
        {
            issues.Add(ConsistencyIssues.LoweredWithoutTreatment, risk.Risk.Id, risk.Path + "/residual", CheckedRisk.Describe(residual), CheckedRisk.Describe(current));
        }

        if (risk.Current is { } now
            && risk.Inherent is { } inherent
            && inherent.Cell.IsAbove(now.Cell)
            && risk.Risk.ExistingControls.Count == 0)
        {
            issues.Add(ConsistencyIssues.LoweredWithoutControl, risk.Risk.Id, risk.Path + "/current", CheckedRisk.Describe(now), CheckedRisk.Describe(inherent));
        }
    }

    private static void CheckDecision(CheckedRisk risk, IssueCollector issues)
    {
        if (risk.Risk.Decision is not { IsKnown: true } decision)
        {
            return;
        }

        string path = risk.Path + "/decision";
        if (risk.Risk.Current is null)
        {
            issues.Add(ConsistencyIssues.DecidedWithoutRating, risk.Risk.Id, path, decision.Value);
        }

        // A threat with a residual rating is compared with the acceptance level, which says the same more exactly.
        bool isOfOpportunity = decision == TreatmentDecision.Pursued || decision == TreatmentDecision.Monitored;
        if (risk.IsOpportunity ? !isOfOpportunity : risk.IsThreat && isOfOpportunity && risk.Risk.Residual is null)
        {
            issues.Add(ConsistencyIssues.DecisionOfOtherDirection, risk.Risk.Id, path, decision.Value, risk.Risk.Direction.Value);
        }
    }

    private static void CheckTreatments(CheckedRisk risk, RiskCriteria? criteria, LocalDate? asOf, IssueCollector issues)
    {
        LocalDate? ratedOn = RatedOn(risk.Risk, criteria);
        for (int i = 0; i < risk.Risk.Treatments.Count; i++)
        {
            RiskTreatment treatment = risk.Risk.Treatments[i];
            string path = JsonPointer.Item(risk.Path + "/treatments", i);
            if (risk.IsOpportunity && (treatment.Option == TreatmentOption.Avoid || treatment.Option == TreatmentOption.RemoveSource))
            {
                issues.Add(ConsistencyIssues.OpportunityRemoved, risk.Risk.Id, path + "/option", treatment.Id.Value, treatment.Option.Value);
            }

            // What is overdue is a nonconformity already.
            if (treatment.Due is { } due && due < ratedOn && !(asOf is { } day && treatment.IsOverdue(day)))
            {
                issues.Add(ConsistencyIssues.DueBeforeRating, risk.Risk.Id, path + "/due", treatment.Id.Value, IsoDate.Format(due), IsoDate.Format(ratedOn.Value));
            }

            if (risk.Risk.Treatments.Take(i).FirstOrDefault(earlier => earlier with { Id = treatment.Id } == treatment) is { } same)
            {
                issues.Add(ConsistencyIssues.DuplicateTreatment, risk.Risk.Id, path, treatment.Id.Value, same.Id.Value);
            }
        }
    }

    private static void CheckOwnerApprovals(RiskRegister register, RiskCriteria? criteria, IssueCollector issues)
    {
        Dictionary<PersonId, (RiskId Risk, LocalDate RatedOn)> lastRated = [];
        foreach (IdentifiedRisk risk in register.Risks)
        {
            if (risk.Owner is { } owner
                && RatedOn(risk, criteria) is { } ratedOn
                && (!lastRated.TryGetValue(owner, out (RiskId Risk, LocalDate RatedOn) last) || last.RatedOn < ratedOn))
            {
                lastRated[owner] = (risk.Id, ratedOn);
            }
        }

        Dictionary<PersonId, int> lastApproval = [];
        for (int i = 0; i < register.OwnerApprovals.Count; i++)
        {
            OwnerApproval approval = register.OwnerApprovals[i];
            if (approval.IsComplete && !(lastApproval.TryGetValue(approval.Owner, out int before) && register.OwnerApprovals[before].ApprovedOn >= approval.ApprovedOn))
            {
                lastApproval[approval.Owner] = i;
            }
        }

        foreach (KeyValuePair<PersonId, int> approved in lastApproval.OrderBy(entry => entry.Value))
        {
            LocalDate approvedOn = register.OwnerApprovals[approved.Value].ApprovedOn!.Value;
            if (lastRated.TryGetValue(approved.Key, out (RiskId Risk, LocalDate RatedOn) rated) && approvedOn < rated.RatedOn)
            {
                issues.Add(
                    ConsistencyIssues.OwnerApprovalOutdated, approved.Key, JsonPointer.Item("/ownerApprovals", approved.Value) + "/approvedOn",
                    approved.Key.Value, IsoDate.Format(approvedOn), rated.Risk.Value, IsoDate.Format(rated.RatedOn));
            }
        }
    }
}
