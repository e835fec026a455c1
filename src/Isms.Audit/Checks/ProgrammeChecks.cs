using Isms.Audit.Findings;
using Isms.Audit.Programme;
using Isms.Core.Issues;
using Isms.Risk;
using Isms.Risk.Assets;

namespace Isms.Audit.Checks;

/// <summary>The programme around the audits: flows covered, phases, findings.</summary>
internal static class ProgrammeChecks
{
    public static void CheckFlows(AuditCheckInput input, IssueCollector issues)
    {
        HashSet<FlowId> audited = [.. input.Records.Audits.SelectMany(audit => audit.Flows)];
        for (int i = 0; i < input.Flows.Count; i++)
        {
            BusinessFlow flow = input.Flows[i];
            if (!audited.Contains(flow.Id))
            {
                issues.Add(AuditIssues.FlowNotAudited, flow.Id, JsonPointer.Item("/flows", i), flow.Id.Value);
            }
        }
    }

    public static void CheckProgramme(AuditCheckInput input, IssueCollector issues)
    {
        if (input.Records.Programme is not { } programme)
        {
            return;
        }

        foreach ((string name, ProgrammePhase? phase) in new[] { ("plan", programme.Plan), ("do", programme.Do), ("check", programme.Check), ("act", programme.Act) })
        {
            if (phase is null || phase.IsEmpty)
            {
                issues.Add(AuditIssues.ProgrammePhaseMissing, programme.Id, phase is null ? "/auditProgramme" : "/auditProgramme/" + name, programme.Id.Value, name);
            }
        }
    }

    public static void CheckFindings(AuditCheckInput input, IssueCollector issues)
    {
        for (int i = 0; i < input.Records.Findings.Count; i++)
        {
            AuditFinding finding = input.Records.Findings[i];
            string path = JsonPointer.Item("/findings", i);
            if (input.Records.FindAudit(finding.Audit) is { } audit && !audit.Findings.Contains(finding.Id))
            {
                issues.Add(AuditIssues.FindingNotListed, finding.Id, path + "/audit", finding.Id.Value, audit.Id.Value);
            }

            if (finding.IsNonconforming && finding.Nonconformity is null)
            {
                issues.Add(AuditIssues.FindingWithoutNonconformity, finding.Id, path, finding.Id.Value);
            }
        }
    }
}
