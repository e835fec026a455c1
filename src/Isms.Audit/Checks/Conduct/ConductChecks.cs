using Isms.Audit.Conduct;
using Isms.Audit.Findings;
using Isms.Audit.Programme;
using Isms.Audit.Records;
using Isms.Audit.Sampling;
using Isms.Audit.Summaries;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Audit.Checks.Conduct;

/// <summary>Samples and conclusions of the audits, requirement and evidence of the findings.</summary>
internal static class ConductChecks
{
    public static void Check(AuditRecords records, IssueCollector issues)
    {
        for (int i = 0; i < records.Audits.Count; i++)
        {
            InternalAudit audit = records.Audits[i];
            string path = JsonPointer.Item("/audits", i);
            for (int j = 0; j < audit.Samples.Count; j++)
            {
                CheckSample(audit, audit.Samples[j], JsonPointer.Item(path + "/samples", j), issues);
            }

            if (audit.Conclusion is { } claimed && AuditConclusion.Of(audit, records).Verdict is { } computed && claimed.Verdict != computed)
            {
                issues.Add(ConductIssues.ConclusionContradicts, audit.Id, path + "/conclusion/verdict", audit.Id.Value, claimed.Verdict.Value, computed.Value);
            }
        }

        for (int i = 0; i < records.Findings.Count; i++)
        {
            AuditFinding finding = records.Findings[i];
            string path = JsonPointer.Item("/findings", i);
            if (finding.IsNonconforming && finding.Clause is null && finding.Control is null)
            {
                issues.Add(ConductIssues.FindingWithoutRequirement, finding.Id, path, finding.Id.Value);
            }

            if (finding.IsNonconforming && finding.Evidence is null)
            {
                issues.Add(ConductIssues.FindingWithoutEvidence, finding.Id, path, finding.Id.Value);
            }
        }
    }

    private static void CheckSample(InternalAudit audit, AuditSample sample, string path, IssueCollector issues)
    {
        string[] population = [.. sample.Population.SelectMany(part => part.Items)];
        string size = FormattableString.Invariant($"{sample.Size}");
        bool isWellFormed = sample.Items.Count == sample.Size && IsDistinct(sample.Items) && IsDistinct(population) && IsDistinct(sample.Population.Select(part => part.Name));
        if (!isWellFormed || (sample.Population.Count > 0 && population.Length < sample.Size))
        {
            string drawn = FormattableString.Invariant($"{sample.Items.Count}"), all = FormattableString.Invariant($"{population.Length}");
            issues.Add(ConductIssues.SampleIncomplete, audit.Id, path, audit.Id.Value, size, drawn, all);
        }
        else if (AuditSampling.Again(sample) is { } again && !again.Equals(sample.Items.OrderBy(item => item, StringComparer.Ordinal).ToValueList()))
        {
            string seed = FormattableString.Invariant($"{sample.Seed}");
            issues.Add(ConductIssues.SampleContradicts, audit.Id, path + "/items", audit.Id.Value, sample.Method.Value, size, seed);
        }
    }

    private static bool IsDistinct(IEnumerable<string> items) => items.GroupBy(item => item, StringComparer.Ordinal).All(group => group.Count() == 1);
}
