using Isms.Audit.Findings;
using Isms.Audit.Improvement;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Checks;

/// <summary>Nonconformities, corrective actions and improvements.</summary>
internal static class ImprovementChecks
{
    public static void Check(AuditCheckInput input, IssueCollector issues)
    {
        for (int i = 0; i < input.Records.Nonconformities.Count; i++)
        {
            CheckNonconformity(input, input.Records.Nonconformities[i], JsonPointer.Item("/nonconformities", i), issues);
        }

        Dictionary<PersonId, Person> persons = PeopleById.Of(input.Organization);
        for (int i = 0; i < input.Records.CorrectiveActions.Count; i++)
        {
            CorrectiveAction action = input.Records.CorrectiveActions[i];
            string path = JsonPointer.Item("/correctiveActions", i);
            CheckRecord(action, path, issues);
            CheckDates(input, action, path, issues);
            CheckEffectiveness(input, persons, action, path, issues);
        }

        for (int i = 0; i < input.Records.Improvements.Count; i++)
        {
            ImprovementAction improvement = input.Records.Improvements[i];
            if (improvement.Status != ActionStatus.Done && improvement.Due is { } due && due < input.AsOf)
            {
                issues.Add(ImprovementIssues.ImprovementOverdue, improvement.Id, JsonPointer.Item("/improvements", i) + "/due", improvement.Id.Value, IsoDate.Format(due));
            }
        }
    }

    private static void CheckNonconformity(AuditCheckInput input, Nonconformity nonconformity, string path, IssueCollector issues)
    {
        string id = nonconformity.Id.Value;
        if (input.Records.FindCorrectiveAction(nonconformity.CorrectiveAction) is not { } action)
        {
            issues.Add(ImprovementIssues.NoCorrectiveAction, nonconformity.Id, nonconformity.CorrectiveAction is null ? path : path + "/correctiveAction", id);
            return;
        }

        if (nonconformity.Source.Kind == NonconformitySourceKind.Audit)
        {
            AuditFinding? finding = input.Records.FindFinding(nonconformity.Source.Finding);
            if (finding is null || finding.Nonconformity != nonconformity.Id)
            {
                issues.Add(ImprovementIssues.FindingDoesNotMatch, nonconformity.Id, path + "/source", id, nonconformity.Source.Finding?.Value ?? "-");
            }
        }

        if (action.Nonconformity != nonconformity.Id)
        {
            issues.Add(ImprovementIssues.ActionOfAnother, nonconformity.Id, path + "/correctiveAction", id, action.Id.Value, action.Nonconformity.Value);
        }

        if (nonconformity.Status == NonconformityStatus.Open)
        {
            issues.Add(ImprovementIssues.NonconformityOpen, nonconformity.Id, path + "/status", id);
        }
        else if (nonconformity.Status == NonconformityStatus.Closed && action.Effectiveness?.Effective != true)
        {
            issues.Add(ImprovementIssues.ClosedWithoutEffectiveness, nonconformity.Id, path + "/status", id, action.Id.Value);
        }

        if (nonconformity.ClosedOn is { } closed && closed < nonconformity.DetectedOn)
        {
            issues.Add(ImprovementIssues.ClosedBeforeDetected, nonconformity.Id, path + "/closedOn", id, IsoDate.Format(nonconformity.DetectedOn), IsoDate.Format(closed));
        }
    }

    private static void CheckRecord(CorrectiveAction action, string path, IssueCollector issues)
    {
        // A record kept in Japanese must name the cause in Japanese; one kept in English alone may do so in English.
        bool isJapanese = (action.Correction ?? action.Action ?? action.DelayReason)?.Japanese is not null;
        if (action.RootCause is null || (isJapanese && action.RootCause.Japanese is null))
        {
            issues.Add(ImprovementIssues.NoRootCause, action.Id, action.RootCause is null ? path : path + "/rootCause", action.Id.Value);
        }

        if (action.SimilarChecked == false)
        {
            issues.Add(ImprovementIssues.SimilarNotChecked, action.Id, path + "/similarChecked", action.Id.Value);
        }
    }

    private static void CheckDates(AuditCheckInput input, CorrectiveAction action, string path, IssueCollector issues)
    {
        string id = action.Id.Value;
        string duePath = action.Due is null ? path : path + "/due";
        if (input.AsOf is { } asOf && CorrectiveActionStatus.Of(action, asOf) is { } status && status.Progress == CorrectiveActionProgress.Overdue)
        {
            issues.Add(ImprovementIssues.ActionOverdue, action.Id, duePath, id, Text(action.Due), FormattableString.Invariant($"{status.DaysLate}"));
        }

        if (action.IsLate)
        {
            issues.Add(ImprovementIssues.ActionLate, action.Id, duePath, id, Text(action.Due), Text(action.Completed));
        }

        FiscalPeriodId? quarter = action.Due is { } due ? input.Organization?.FiscalYear.PeriodOf(due)?.Id : null;
        if (input.Organization is not null && action.QuarterDue != quarter)
        {
            string place = action.QuarterDue is null ? path : path + "/quarterDue";
            issues.Add(ImprovementIssues.WrongQuarterDue, action.Id, place, id, Text(action.Due), action.QuarterDue?.Value ?? "-", quarter?.Value ?? "-");
        }

        if (action.OnTime == action.IsLate)
        {
            issues.Add(ImprovementIssues.OnTimeClaimWrong, action.Id, path + "/onTime", id, action.IsLate ? "true" : "false", Text(action.Due), Text(action.Completed));
        }
    }

    private static void CheckEffectiveness(AuditCheckInput input, Dictionary<PersonId, Person> persons, CorrectiveAction action, string path, IssueCollector issues)
    {
        string id = action.Id.Value;
        string place = action.Effectiveness is null ? path : path + "/effectiveness";
        if (input.AsOf is { } asOf)
        {
            CheckVerdict(CorrectiveActionStatus.Of(action, asOf), place, issues);
        }

        if (action.Effectiveness is not { CheckedOn: { } day } check)
        {
            return;
        }

        if (day < action.Completed)
        {
            issues.Add(ImprovementIssues.CheckedBeforeCompletion, action.Id, place + "/checkedOn", id, IsoDate.Format(day), Text(action.Completed));
        }

        if (check.By is { } by
            && persons.TryGetValue(by, out Person? person)
            && input.Records.FindNonconformity(action.Nonconformity)?.Unit is { } unit
            && person.UnitsAt(day).Contains(unit))
        {
            issues.Add(ImprovementIssues.CheckedByOwnUnit, action.Id, place + "/by", id, by.Value, unit.Value, IsoDate.Format(day));
        }
    }

    private static void CheckVerdict(CorrectiveActionStatus status, string place, IssueCollector issues)
    {
        if (status.Effectiveness == EffectivenessVerdict.Ineffective)
        {
            issues.Add(ImprovementIssues.ActionIneffective, status.Action, place + "/effective", status.Action.Value);
        }
        else if (status.Effectiveness == EffectivenessVerdict.NotYetChecked && status.EffectivenessCheckPlannedOn is { } planned)
        {
            if (planned < status.AsOf)
            {
                issues.Add(ImprovementIssues.EffectivenessCheckOverdue, status.Action, place, status.Action.Value, IsoDate.Format(planned));
            }
        }
        else if (status.Effectiveness == EffectivenessVerdict.NotYetChecked && status.Completed is not null)
        {
            issues.Add(ImprovementIssues.EffectivenessCheckNotPlanned, status.Action, place, status.Action.Value);
        }
    }

    private static string Text(LocalDate? date) => date is { } day ? IsoDate.Format(day) : "-";
}
