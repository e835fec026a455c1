using Isms.Audit.Findings;
using Isms.Audit.Programme;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Core.Time;

namespace Isms.Audit.Checks;

/// <summary>The audits one by one: who audits, what was answered, whether it was reported.</summary>
internal static class AuditTeamsAndAnswers
{
    public static void Check(AuditCheckInput input, IssueCollector issues)
    {
        Dictionary<PersonId, Person> persons = PeopleById.Of(input.Organization);
        HashSet<CheckpointId> checkpoints = [.. input.Records.Checkpoints.Select(checkpoint => checkpoint.Id)];
        for (int i = 0; i < input.Records.Audits.Count; i++)
        {
            InternalAudit audit = input.Records.Audits[i];
            string path = JsonPointer.Item("/audits", i);
            CheckQuarter(input, audit, path, issues);
            CheckTeam(input, persons, audit, path, issues);
            CheckAnswers(input, checkpoints, audit, path, issues);
            CheckReport(audit, path, issues);
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

    private static void CheckTeam(AuditCheckInput input, Dictionary<PersonId, Person> persons, InternalAudit audit, string path, IssueCollector issues)
    {
        if (audit.Lead is null)
        {
            issues.Add(AuditIssues.AuditWithoutLead, audit.Id, path, audit.Id.Value);
        }
        else if (input.Records.FindAuditor(audit.Lead) is { IsLead: false })
        {
            issues.Add(AuditIssues.LeadNotQualified, audit.Id, path + "/lead", audit.Id.Value, audit.Lead.Value);
        }

        int lookbackDays = input.Records.Programme?.Independence?.LookbackDays ?? 0;
        foreach (PersonId person in audit.Team)
        {
            string place = person == audit.Lead ? path + "/lead" : JsonPointer.Item(path + "/members", IndexOf(audit, person));
            if (persons.TryGetValue(person, out Person? known))
            {
                CheckIndependence(audit, known, lookbackDays, place, issues);
            }

            Auditor? auditor = input.Records.FindAuditor(person);
            if (auditor?.IsQualifiedOn(audit.Date) != true)
            {
                string from = auditor?.QualifiedFrom is { } day ? IsoDate.Format(day) : "-";
                issues.Add(AuditIssues.AuditorNotQualified, audit.Id, place, audit.Id.Value, person.Value, IsoDate.Format(audit.Date), from);
            }
        }
    }

    private static void CheckIndependence(InternalAudit audit, Person person, int lookbackDays, string place, IssueCollector issues)
    {
        IndependenceVerdict verdict = AuditorIndependence.Judge(person, audit, lookbackDays);
        if (verdict.Conflict is not { } conflict)
        {
            return;
        }

        if (conflict.Covers(audit.Date))
        {
            issues.Add(AuditIssues.AuditorNotIndependent, audit.Id, place, audit.Id.Value, person.Id.Value, conflict.Unit.Value, IsoDate.Format(audit.Date));
        }
        else
        {
            string days = FormattableString.Invariant($"{lookbackDays}");
            issues.Add(AuditIssues.AuditorLeftTooRecently, audit.Id, place, audit.Id.Value, person.Id.Value, conflict.Unit.Value, days);
        }
    }

    private static void CheckAnswers(AuditCheckInput input, HashSet<CheckpointId> checkpoints, InternalAudit audit, string path, IssueCollector issues)
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

        if (!answered.SetEquals(checkpoints))
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
