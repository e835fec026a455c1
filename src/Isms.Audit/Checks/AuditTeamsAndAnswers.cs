using Isms.Audit.Checks.Conduct;
using Isms.Audit.Conduct;
using Isms.Audit.Findings;
using Isms.Audit.Programme;
using Isms.Audit.Teams;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;

namespace Isms.Audit.Checks;

/// <summary>The audits one by one: who audits, what was answered, whether it was reported.</summary>
internal static class AuditTeamsAndAnswers
{
    public static void Check(AuditCheckInput input, IssueCollector issues)
    {
        TeamContext team = new()
        {
            Organization = input.Organization,
            Records = input.Records,
            Courses = input.Courses,
            Register = input.Register,
            Controls = input.Controls,
            Documents = input.Documents,
        };
        HashSet<CheckpointId> checkpoints = [.. input.Records.Checkpoints.Select(checkpoint => checkpoint.Id)];
        for (int i = 0; i < input.Records.Audits.Count; i++)
        {
            InternalAudit audit = input.Records.Audits[i];
            string path = JsonPointer.Item("/audits", i);
            CheckQuarter(input, audit, path, issues);
            if (audit.Kind == AuditKind.FirstParty)
            {
                CheckTeam(input, team, audit, path, issues);
            }

            // What is only planned has no answers yet, and nothing to report.
            bool isToCome = input.AsOf is { } today && !audit.IsDoneBy(today);
            CheckAnswers(input, checkpoints, audit, isToCome, path, issues);
            if (!isToCome)
            {
                CheckReport(audit, path, issues);
            }
        }
    }

    private static void CheckQuarter(AuditCheckInput input, InternalAudit audit, string path, IssueCollector issues)
    {
        if (input.Organization is not { FiscalYear: { } year })
        {
            return;
        }

        FiscalPeriodId? quarter = year.PeriodOf(audit.Date)?.Id;
        if (audit.Quarter != quarter)
        {
            issues.Add(
                AuditIssues.WrongQuarter,
                audit.Id,
                audit.Quarter is null ? path : path + "/quarter",
                audit.Id.Value,
                IsoDate.Format(audit.Date),
                audit.Quarter?.Value ?? "-",
                quarter?.Value ?? "-");
        }
    }

    private static void CheckTeam(AuditCheckInput input, TeamContext team, InternalAudit audit, string path, IssueCollector issues)
    {
        if (audit.Lead is null)
        {
            issues.Add(AuditIssues.AuditWithoutLead, audit.Id, path, audit.Id.Value);
        }
        else if (input.Records.FindAuditor(audit.Lead) is { IsLead: false })
        {
            issues.Add(AuditIssues.LeadNotQualified, audit.Id, path + "/lead", audit.Id.Value, audit.Lead.Value);
        }

        TeamJudge judge = new(team, audit);
        foreach (TeamMemberVerdict verdict in judge.Team().Members)
        {
            string place = verdict.IsLead ? path + "/lead" : JsonPointer.Item(path + "/members", IndexOf(audit, verdict.Person));
            CheckIndependence(audit, verdict, place, issues);
            if (verdict.RefusedException is { } refused)
            {
                IssueDefinition definition = judge.IsApprovedWithin(refused) ? ConductIssues.ExceptionApprovedWithin : ConductIssues.ExceptionNotInForce;
                issues.Add(definition, audit.Id, place, audit.Id.Value, verdict.Person.Value, refused.ApprovedBy.Value, IsoDate.Format(refused.ApprovedOn), IsoDate.Format(refused.Until));
            }

            CheckQualification(audit, verdict, place, issues);
            if (verdict.OwnWork.Count > 0)
            {
                issues.Add(ConductIssues.OwnWork, audit.Id, place, audit.Id.Value, verdict.Person.Value, string.Join(", ", verdict.OwnWork.Select(work => work.Subject)));
            }
        }
    }

    private static void CheckQualification(InternalAudit audit, TeamMemberVerdict verdict, string place, IssueCollector issues)
    {
        AuditorQualification qualification = verdict.Qualification;
        string date = IsoDate.Format(audit.Date);
        if (qualification.State == QualificationState.TrainingNotInForce)
        {
            string last = qualification.TrainedOn is { } day ? IsoDate.Format(day) : "-";
            issues.Add(ConductIssues.TrainingNotInForce, audit.Id, place, audit.Id.Value, verdict.Person.Value, date, last);
        }
        else if (!qualification.IsQualified)
        {
            string from = qualification.QualifiedFrom is { } day ? IsoDate.Format(day) : "-";
            issues.Add(AuditIssues.AuditorNotQualified, audit.Id, place, audit.Id.Value, verdict.Person.Value, date, from);
        }
    }

    private static void CheckIndependence(InternalAudit audit, TeamMemberVerdict verdict, string place, IssueCollector issues)
    {
        if (verdict.Independence is not { Conflict: { } conflict } independence)
        {
            return;
        }

        if (verdict.Exception is { } exception)
        {
            issues.Add(ConductIssues.AuditsByException, audit.Id, place, audit.Id.Value, verdict.Person.Value, conflict.Unit.Value, exception.ApprovedBy.Value, IsoDate.Format(exception.Until));
        }
        else if (conflict.Covers(audit.Date))
        {
            issues.Add(AuditIssues.AuditorNotIndependent, audit.Id, place, audit.Id.Value, verdict.Person.Value, conflict.Unit.Value, IsoDate.Format(audit.Date));
        }
        else
        {
            string days = FormattableString.Invariant($"{independence.LookbackDays}");
            issues.Add(AuditIssues.AuditorLeftTooRecently, audit.Id, place, audit.Id.Value, verdict.Person.Value, conflict.Unit.Value, days);
        }
    }

    private static void CheckAnswers(AuditCheckInput input, HashSet<CheckpointId> checkpoints, InternalAudit audit, bool isToCome, string path, IssueCollector issues)
    {
        HashSet<CheckpointId> answered = [];
        AuditFinding[] nonconforming = audit.Findings.Select(input.Records.FindFinding).OfType<AuditFinding>().Where(finding => finding.IsNonconforming).ToArray();
        for (int i = 0; i < audit.Answers.Count; i++)
        {
            CheckpointAnswer answer = audit.Answers[i];
            string place = JsonPointer.Item(path + "/answers", i);
            if (!answered.Add(answer.Checkpoint))
            {
                issues.Add(AuditIssues.CheckpointAnsweredTwice, audit.Id, place, audit.Id.Value, answer.Checkpoint.Value);
            }

            AuditFinding? finding = nonconforming.FirstOrDefault(finding => finding.Checkpoint == answer.Checkpoint);
            bool isNonconform = answer.Answer == AuditAnswer.Nonconform;
            if (isNonconform && finding is null)
            {
                issues.Add(AuditIssues.AnswerWithoutFinding, audit.Id, place, audit.Id.Value, answer.Checkpoint.Value);
            }
            else if (!isNonconform && finding is not null)
            {
                issues.Add(AuditIssues.FindingAgainstAnswer, audit.Id, place, audit.Id.Value, answer.Checkpoint.Value, finding.Id.Value);
            }
        }

        // The five questions are our own: nobody else's audit has to answer them.
        bool answersNone = audit.Answers.Count == 0 && (isToCome || audit.Kind != AuditKind.FirstParty);
        if (!answersNone && !answered.SetEquals(checkpoints))
        {
            issues.Add(
                AuditIssues.CheckpointsNotAnswered,
                audit.Id,
                audit.Answers.Count == 0 ? path : path + "/answers",
                audit.Id.Value,
                List(input.Records.Checkpoints.Select(checkpoint => checkpoint.Id).Where(id => !answered.Contains(id))),
                List(audit.Answers.Select(answer => answer.Checkpoint).Where(id => !checkpoints.Contains(id))));
        }
    }

    private static void CheckReport(InternalAudit audit, string path, IssueCollector issues)
    {
        if (audit.ReportTo.Count == 0)
        {
            issues.Add(AuditIssues.AuditNotReported, audit.Id, path, audit.Id.Value, "reportTo");
        }

        if (audit.ReportedOn is not { } reported)
        {
            issues.Add(AuditIssues.AuditNotReported, audit.Id, path, audit.Id.Value, "reportedOn");
        }
        else if (reported < audit.Date)
        {
            issues.Add(AuditIssues.ReportedBeforeAudit, audit.Id, path + "/reportedOn", audit.Id.Value, IsoDate.Format(reported), IsoDate.Format(audit.Date));
        }
    }

    private static int IndexOf(InternalAudit audit, PersonId person)
    {
        int index = 0;
        while (audit.Members[index] != person)
        {
            index++;
        }

        return index;
    }

    private static string List(IEnumerable<CheckpointId> ids)
    {
        string text = string.Join(", ", ids.Distinct());
        return text.Length == 0 ? "-" : text;
    }
}
