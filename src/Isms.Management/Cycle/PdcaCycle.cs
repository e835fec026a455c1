using System.Globalization;
using Isms.Audit.Summaries;
using Isms.Catalogs;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management.Document;
using NodaTime;

namespace Isms.Management.Cycle;

/// <summary>
/// Whether the cycle is closed, clause by clause: a clause is open when a record it requires is missing, or when an error or an unresolved nonconformity
/// hangs on it; notices and advice do not open it. Static and thread-safe.
/// </summary>
public static class PdcaCycle
{
    private const string Edition2022 = "iso27001:2022:clauses";

    /// <summary>The state of the cycle.</summary>
    /// <param name="system">The management system.</param>
    /// <param name="asOf">The date it is judged as of.</param>
    /// <returns>Every clause with what is required, there and missing.</returns>
    public static CycleReport Of(ManagementSystem system, LocalDate asOf) =>
        Of(Guard.NotNull(system).Content, asOf, ManagementSystemDocument.Check(system.Content, asOf).Issues);

    /// <summary>The state of the cycle, from issues that were found already.</summary>
    /// <param name="system">The management system, right or wrong.</param>
    /// <param name="asOf">The date it is judged as of.</param>
    /// <param name="issues">What was found in it as of the same date.</param>
    /// <returns>Every clause with what is required, there and missing.</returns>
    public static CycleReport Of(ManagementSystemDraft system, LocalDate asOf, IReadOnlyList<IsmsIssue> issues)
    {
        Guard.NotNull(issues);
        bool is2022 = string.Equals(Guard.NotNull(system).Organization.Standard, Edition2022, StringComparison.Ordinal);
        Catalog titles = is2022 ? StandardCatalogs.Clauses2022 : StandardCatalogs.Clauses2013;
        string[] clauses = ClauseRequirements.All.Select(requirement => NumberOf(requirement, is2022)).Where(number => number.Length > 0)
            .Distinct(StringComparer.Ordinal).OrderBy(SortKey, StringComparer.Ordinal).ToArray();
        Dictionary<string, List<LocalizedText>> missing = clauses.ToDictionary(clause => clause, _ => new List<LocalizedText>(), StringComparer.Ordinal);
        Dictionary<string, List<LocalizedText>> there = clauses.ToDictionary(clause => clause, _ => new List<LocalizedText>(), StringComparer.Ordinal);

        foreach (ClauseRequirement requirement in ClauseRequirements.All.Where(requirement => NumberOf(requirement, is2022).Length > 0))
        {
            RecordCount found = requirement.Look(system, asOf);
            string clause = NumberOf(requirement, is2022);
            if (found.There > 0)
            {
                string count = found.There.ToString(CultureInfo.InvariantCulture);
                there[clause].Add(LocalizedText.Create($"{requirement.Required.Japanese}: {count}", $"{requirement.Required.English}: {count}"));
            }
            else if (found.Lacking.Count == 0)
            {
                missing[clause].Add(LocalizedText.Create($"記録がない: {requirement.Required.Japanese}", $"no record: {requirement.Required.English}"));
            }

            if (found.Lacking.Count > 0)
            {
                string ids = string.Join(", ", found.Lacking);
                missing[clause].Add(LocalizedText.Create($"{requirement.Required.Japanese}が不足: {ids}", $"lacking {requirement.Required.English}: {ids}"));
            }
        }

        foreach (IsmsIssue issue in issues.Where(issue => issue.Severity >= IssueSeverity.Nonconformity))
        {
            string clause = Translate(IssueClauses.ClauseOf2013(issue), is2022);
            LocalizedText message = issue.Message;
            missing[clause].Add(LocalizedText.Create($"{issue.Code} {issue.Subject}: {message.Japanese}", $"{issue.Code} {issue.Subject}: {message.English}"));
        }

        foreach (NonconformityStanding open in NonconformityStatusReport.Of(system.Audit, asOf).Open)
        {
            string clause = Nearest(clauses, open.Nonconformity.Clause) ?? Translate("10.1", is2022);
            missing[clause].Add(LocalizedText.Create(
                $"不適合{open.Nonconformity.Id}が未完了: {open.WhyOpen!.Japanese}",
                $"nonconformity {open.Nonconformity.Id} is not closed: {open.WhyOpen.English}"));
        }

        return new CycleReport(asOf, titles.Id, clauses.Select(clause => new ClauseState(
            clause,
            titles.Find(clause)!.Title,
            PdcaPhase.OfClause(clause),
            ClauseRequirements.All.Where(requirement => NumberOf(requirement, is2022) == clause).Select(requirement => requirement.Required).ToValueList(),
            there[clause].ToValueList(),
            missing[clause].ToValueList())).ToValueList());
    }

    private static string NumberOf(ClauseRequirement requirement, bool is2022) => is2022 ? requirement.Clause2022 : requirement.Clause2013;

    // The edition of 2022 has continual improvement before nonconformity.
    private static string Translate(string clause2013, bool is2022) => (is2022, clause2013) switch
    {
        (true, "10.1") => "10.2",
        (true, "10.2") => "10.1",
        _ => clause2013,
    };

    private static string? Nearest(string[] clauses, string? clause)
    {
        for (string? candidate = clause; candidate is not null; candidate = Parent(candidate))
        {
            if (Array.IndexOf(clauses, candidate) >= 0)
            {
                return candidate;
            }
        }

        return null;
    }

    private static string? Parent(string clause)
    {
        int dot = clause.LastIndexOf('.');
        return dot < 0 ? null : clause.Substring(0, dot);
    }

    private static string SortKey(string clause) => string.Join(".", clause.Split('.').Select(part => part.PadLeft(3, '0')));
}
