using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk.Criteria;
using Isms.Risk.Evaluation;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Risk.Checks;

/// <summary>The rules of risk treatment and of the decision about the risk that remains (ISO/IEC 27001:2013 6.1.3).</summary>
internal static class TreatmentChecks
{
    public static void Check(CheckedRisk risk, RiskCriteria? criteria, Organization? organization, LocalDate? asOf, IssueCollector issues)
    {
        if (risk.Risk.Treatments.Count == 0)
        {
            issues.Add(TreatmentIssues.NoTreatment, risk.Risk.Id, risk.Path);
        }

        string treatments = risk.Path + "/treatments";
        for (int i = 0; i < risk.Risk.Treatments.Count; i++)
        {
            CheckTreatment(risk, risk.Risk.Treatments[i], JsonPointer.Item(treatments, i), asOf, issues);
        }

        if (risk.IsOpportunity)
        {
            CheckOpportunity(risk, criteria, organization, asOf, issues);
        }
        else if (risk.IsThreat)
        {
            CheckThreat(risk, criteria, organization, asOf, issues);
        }
    }

    private static void CheckTreatment(CheckedRisk risk, RiskTreatment treatment, string path, LocalDate? asOf, IssueCollector issues)
    {
        if (!treatment.Option.IsKnown)
        {
            issues.Add(TreatmentIssues.UnknownOption, risk.Risk.Id, path + "/option", treatment.Id.Value, treatment.Option.Value, string.Join(", ", TreatmentOption.List.Known));
        }

        if (treatment.Option == TreatmentOption.Share && treatment.Supplier is null)
        {
            issues.Add(TreatmentIssues.SharedWithNobody, risk.Risk.Id, path, treatment.Id.Value);
        }

        // As with the reasons of exclusions, the rule asks for the Japanese text.
        if (treatment.Option == TreatmentOption.Avoid && treatment.ActivityStopped?.Japanese is null)
        {
            issues.Add(TreatmentIssues.NothingStopped, risk.Risk.Id, path, treatment.Id.Value);
        }

        if (treatment.Option == TreatmentOption.Pursue && !risk.IsOpportunity)
        {
            issues.Add(TreatmentIssues.PursuedThreat, risk.Risk.Id, path + "/option", treatment.Id.Value);
        }

        if (treatment.Option == TreatmentOption.Retain)
        {
            CheckRetention(risk, treatment, path, issues);
        }

        // What is retained is the residual risk; every other treatment answers the current one.
        Rating? approved = treatment.Option == TreatmentOption.Retain && risk.Risk.Residual?.RatedOn is not null ? risk.Risk.Residual : risk.Risk.Current;
        if (approved?.RatedOn is { } ratedOn && treatment.ApprovedOn is { } approvedOn && approvedOn < ratedOn)
        {
            issues.Add(
                TreatmentIssues.ApprovedBeforeRating, risk.Risk.Id, path + "/approvedOn", treatment.Id.Value,
                IsoDate.Format(approvedOn), IsoDate.Format(ratedOn));
        }

        if (asOf is { } day && treatment.IsOverdue(day))
        {
            issues.Add(TreatmentIssues.Overdue, treatment.Id, path + "/due", IsoDate.Format(treatment.Due!.Value), IsoDate.Format(day));
        }
    }

    private static void CheckRetention(CheckedRisk risk, RiskTreatment treatment, string path, IssueCollector issues)
    {
        if (treatment.ApprovedBy is null)
        {
            issues.Add(TreatmentIssues.RetainedWithoutApproval, risk.Risk.Id, path, treatment.Id.Value);
        }
        else if (treatment.ApprovedOn is null || treatment.Rationale is null)
        {
            issues.Add(TreatmentIssues.RetainedWithoutReason, risk.Risk.Id, path, treatment.Id.Value);
        }
    }

    private static void CheckOpportunity(CheckedRisk risk, RiskCriteria? criteria, Organization? organization, LocalDate? asOf, IssueCollector issues)
    {
        if (risk.Judge(risk.Current, criteria, organization, asOf) is { } judged
            && judged.Evaluation == RiskEvaluation.Pursue
            && !risk.Risk.TreatmentsBy(TreatmentOption.Pursue).Any())
        {
            issues.Add(TreatmentIssues.OpportunityNotPursued, risk.Risk.Id, risk.Path + "/current", CheckedRisk.Describe(risk.Current!), judged.Lower);
        }
    }

    private static void CheckThreat(CheckedRisk risk, RiskCriteria? criteria, Organization? organization, LocalDate? asOf, IssueCollector issues)
    {
        if (risk.Judge(risk.Current, criteria, organization, asOf) is { } judged
            && judged.Evaluation == RiskEvaluation.Unacceptable
            && risk.Risk.Treatments.All(treatment => treatment.Option == TreatmentOption.Retain))
        {
            issues.Add(TreatmentIssues.OnlyRetained, risk.Risk.Id, risk.Path + "/current", CheckedRisk.Describe(risk.Current!), judged.Upper);
        }

        if (risk.Risk.Decision == TreatmentDecision.AcceptedByMinimumGuideline)
        {
            CheckMinimumGuideline(risk, criteria, organization, issues);
        }
        else if (risk.Judge(risk.Residual, criteria, organization, asOf) is { } residual && residual.Evaluation != RiskEvaluation.NotAssessed)
        {
            CheckResidual(risk, residual, organization, issues);
        }
    }

    private static void CheckMinimumGuideline(CheckedRisk risk, RiskCriteria? criteria, Organization? organization, IssueCollector issues)
    {
        string path = risk.Path + "/decision";
        if (criteria is not null && criteria.MinimumGuideline is not { IsEnabled: true })
        {
            issues.Add(TreatmentIssues.MinimumRuleNotInForce, risk.Risk.Id, path);
        }

        if (risk.Risk.Minimum?.Met != true)
        {
            issues.Add(TreatmentIssues.MinimumNotMet, risk.Risk.Id, path);
        }

        if (organization is not null && !risk.Risk.TreatmentsBy(TreatmentOption.Retain).Any(
            treatment => treatment.Rule == RetentionRule.MinimumGuideline && organization.IsTopManagement(treatment.ApprovedBy)))
        {
            issues.Add(TreatmentIssues.MinimumWithoutTopManagement, risk.Risk.Id, path);
        }
    }

    private static void CheckResidual(CheckedRisk risk, Judgement judged, Organization? organization, IssueCollector issues)
    {
        TreatmentDecision? decision = risk.Risk.Decision;
        string decided = decision?.Value ?? "-";
        string decisionPath = decision is null ? risk.Path : risk.Path + "/decision";
        string level = CheckedRisk.Describe(risk.Residual!);
        string acceptUpTo = judged.Lower;
        if (judged.Evaluation == RiskEvaluation.Acceptable)
        {
            if (decision != TreatmentDecision.Accepted)
            {
                issues.Add(TreatmentIssues.DecisionContradictsLevel, risk.Risk.Id, decisionPath, level, acceptUpTo, decided);
            }

            return;
        }

        if (judged.Evaluation == RiskEvaluation.Unacceptable)
        {
            issues.Add(TreatmentIssues.ResidualMustBeTreated, risk.Risk.Id, risk.Path + "/residual", level, judged.Upper);
            return;
        }

        if (decision != TreatmentDecision.RetainedWithApproval)
        {
            issues.Add(TreatmentIssues.DecisionWithoutApproval, risk.Risk.Id, decisionPath, level, acceptUpTo, decided);
        }

        if (organization is not null && !risk.Risk.TreatmentsBy(TreatmentOption.Retain).Any(treatment => organization.IsTopManagement(treatment.ApprovedBy)))
        {
            issues.Add(TreatmentIssues.RetainedWithoutTopManagement, risk.Risk.Id, risk.Path + "/residual", level, acceptUpTo);
        }
    }
}
