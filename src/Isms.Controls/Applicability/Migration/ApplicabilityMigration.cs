using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Isms.Catalogs;
using Isms.Catalogs.Crosswalks.Inference;
using Isms.Controls.Checks;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Applicability.Migration;

/// <summary>
/// The way from one edition of Annex A to another for statements of applicability: over the crosswalks between editions, composed where no direct one exists, and backwards
/// too. Made once for two editions, it carries any number of statements. Immutable and safe to share between threads.
/// </summary>
public sealed class ApplicabilityMigration
{
    private static readonly ConcurrentDictionary<(string From, string To), ApplicabilityMigration> Made = new();

    private readonly ValueList<DraftPlan> plans;
    private readonly ValueList<(CatalogItem Item, InferredMapping? Mapping)> ends;
    private readonly HashSet<string> controls;

    private ApplicabilityMigration(Catalog source, Catalog target, InferredCrosswalk crosswalk)
    {
        Source = source;
        Target = target;
        Crosswalk = crosswalk;
        controls = new HashSet<string>(source.Controls.Select(item => item.Id), StringComparer.Ordinal);
        plans = target.Controls.Select(item => DraftPlan.Of(item, crosswalk)).ToValueList();
        ends = source.Controls
            .Where(item => !crosswalk.From(item.Id).Any(mapping => mapping.IsCorrespondence))
            .Select(item => (item, crosswalk.From(item.Id) is { Count: > 0 } said ? said[0] : null))
            .ToValueList<(CatalogItem Item, InferredMapping? Mapping)>();
    }

    /// <summary>The edition it begins at.</summary>
    public Catalog Source { get; }

    /// <summary>The edition it ends at.</summary>
    public Catalog Target { get; }

    /// <summary>What the crosswalks between the two give.</summary>
    public InferredCrosswalk Crosswalk { get; }

    /// <summary>The way between two editions.</summary>
    /// <param name="from">The catalog of the old statement: <c>iso27001:2013</c>.</param>
    /// <param name="to">The catalog of the new one: <c>iso27001:2022</c>.</param>
    /// <returns>The way.</returns>
    /// <exception cref="IsmsIssuesException">There is none; the exception says why.</exception>
    public static ApplicabilityMigration Create(string from, string to) =>
        TryCreate(from, to, out ApplicabilityMigration? migration, out IReadOnlyList<IsmsIssue> issues) ? migration : throw new IsmsIssuesException(issues);

    /// <summary>The way between two editions, or why there is none.</summary>
    /// <param name="from">The catalog of the old statement: <c>iso27001:2013</c>.</param>
    /// <param name="to">The catalog of the new one: <c>iso27001:2022</c>.</param>
    /// <param name="migration">The way, or null.</param>
    /// <param name="issues">An unknown edition, twice the same, or no crosswalks between them.</param>
    /// <returns>True when there is a way.</returns>
    public static bool TryCreate(string from, string to, [NotNullWhen(true)] out ApplicabilityMigration? migration, out IReadOnlyList<IsmsIssue> issues)
    {
        IssueCollector collector = new();
        issues = collector.Issues;
        if (Made.TryGetValue((Guard.NotNull(from), Guard.NotNull(to)), out migration))
        {
            return true;
        }

        Catalog? source = Edition(from, collector);
        Catalog? target = Edition(to, collector);
        if (source is null || target is null)
        {
            return false;
        }

        if (ReferenceEquals(source, target))
        {
            collector.Add(ApplicabilityMigrationIssues.SameEdition, to, string.Empty, to);
            return false;
        }

        if (CrosswalkNetwork.Standard.Find(from, to) is not { IsEditionChange: true } crosswalk)
        {
            collector.Add(ApplicabilityMigrationIssues.NoCrosswalk, to, string.Empty, from, to);
            return false;
        }

        migration = Made.GetOrAdd((from, to), new ApplicabilityMigration(source, target, crosswalk));
        return true;
    }

    /// <summary>Carries a statement to the new edition.</summary>
    /// <param name="statement">The old statement; its catalog is that of <see cref="Source"/>. The order of its rows does not matter.</param>
    /// <param name="path">The JSON pointer of the statement, for issues.</param>
    /// <returns>The draft: a row for each control of the new edition, whatever is wrong with the statement; what is wrong is in its issues.</returns>
    /// <exception cref="ArgumentException">The statement is of another catalog.</exception>
    public DraftStatement Migrate(StatementOfApplicability statement, string path = "")
    {
        if (!string.Equals(Guard.NotNull(statement).Catalog, Source.Id, StringComparison.Ordinal))
        {
            throw new ArgumentException($"A statement of {Source.Id} was expected; this one is of {statement.Catalog}.", nameof(statement));
        }

        Guard.NotNull(path);
        IssueCollector issues = new();
        Dictionary<string, ValueList<ApplicabilityRow>> rows = new(StringComparer.Ordinal);
        List<ApplicabilityRow> unplaced = [];
        for (int i = 0; i < statement.Rows.Count; i++)
        {
            Place(statement.Rows[i], FormattableString.Invariant($"{path}/rows/{i}"), rows, unplaced, issues);
        }

        foreach (CatalogItem item in Source.Controls)
        {
            if (!rows.ContainsKey(item.Id))
            {
                issues.Add(ApplicabilityMigrationIssues.ControlWithoutRow, ControlNumber.Of(item.Id), path + "/rows", item.Id, item.Title.ToString());
            }
        }

        return new DraftStatement(statement, this)
        {
            Rows = plans.Select(plan => plan.Draft(rows)).ToValueList(),
            Withdrawn = ends.Select(end => new WithdrawnControl(end.Item, end.Mapping, RowsOf(rows, end.Item.Id))).ToValueList(),
            Unplaced = unplaced.OrderBy(row => row.Control, StringComparer.Ordinal).ToValueList(),
            Issues = issues.Issues,
        };
    }

    internal static ValueList<ApplicabilityRow> RowsOf(Dictionary<string, ValueList<ApplicabilityRow>> rows, string control) =>
        rows.TryGetValue(control, out ValueList<ApplicabilityRow>? found) ? found : [];

    private static Catalog? Edition(string id, IssueCollector issues)
    {
        if (StandardCatalogs.Find(id) is { Controls.Count: > 0 } catalog)
        {
            return catalog;
        }

        issues.Add(ApplicabilityMigrationIssues.UnknownEdition, id, string.Empty, id, string.Join(", ", StandardCatalogs.All.Where(known => known.Controls.Count > 0).Select(known => known.Id)));
        return null;
    }

    private void Place(ApplicabilityRow row, string path, Dictionary<string, ValueList<ApplicabilityRow>> rows, List<ApplicabilityRow> unplaced, IssueCollector issues)
    {
        // Spelled as the catalog does, or in another usual way.
        string? control = controls.Contains(row.Control) ? row.Control : Source.Find(row.Control)?.Id;
        string number = ControlNumber.Of(row.Control);
        if (control is null || !controls.Contains(control))
        {
            unplaced.Add(row);
            issues.Add(ApplicabilityIssues.UnknownControl, number, path + "/control", row.Control, Source.Id);
        }
        else if (rows.TryGetValue(control, out ValueList<ApplicabilityRow>? known))
        {
            rows[control] = [.. known, row];
            issues.Add(ApplicabilityIssues.DuplicateRow, number, path, number);
        }
        else
        {
            rows.Add(control, [row]);
        }
    }
}
