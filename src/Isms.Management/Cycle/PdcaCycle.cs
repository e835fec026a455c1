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
        CycleRecords found = new(system, asOf);
        ILookup<string, RequiredRecord> records = ClauseRequirements.All.Where(requirement => NumberOf(requirement, is2022).Length > 0)
            .ToLookup(requirement => NumberOf(requirement, is2022), requirement => requirement.Record.Look(found), StringComparer.Ordinal);
        foreach (string clause in clauses)
        {
            missing[clause].AddRange(records[clause].Where(record => record.IsMissing).Select(record => record.Missing!));
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
            records[clause].ToValueList(),
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

    // The number by which clauses of both editions are compared.
    internal static string NumberOf2013(string clause, string standard) => Translate(clause, string.Equals(standard, StandardCatalogs.Clauses2022.Id, StringComparison.Ordinal));

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
