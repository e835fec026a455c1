using System.Diagnostics.CodeAnalysis;
using Isms.Catalogs;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Applicability.Migration;

/// <summary>
/// A statement of applicability carried to another edition and not yet decided: every control of the new edition, what was withdrawn, and all that the old statement said.
/// Immutable.
/// </summary>
public sealed record DraftStatement
{
    internal DraftStatement(StatementOfApplicability source, ApplicabilityMigration migration)
    {
        Source = source;
        Migration = migration;
    }

    /// <summary>The old statement.</summary>
    public StatementOfApplicability Source { get; }

    /// <summary>The way it was carried.</summary>
    public ApplicabilityMigration Migration { get; }

    /// <summary>A row for each control of the new edition, in its order.</summary>
    public ValueList<DraftRow> Rows { get; internal init; } = [];

    /// <summary>The controls of the old edition that nothing succeeds, in its order.</summary>
    public ValueList<WithdrawnControl> Withdrawn { get; internal init; } = [];

    /// <summary>Old rows about controls that the old edition does not have.</summary>
    public ValueList<ApplicabilityRow> Unplaced { get; internal init; } = [];

    /// <summary>What is wrong with the old statement.</summary>
    public IReadOnlyList<IsmsIssue> Issues { get; internal init; } = [];

    /// <summary>The rows on which a person must decide.</summary>
    public IEnumerable<DraftRow> Open => Rows.Where(row => row.DecisionNeeded);

    /// <summary>
    /// Looks for every single thing the old statement says of a control (applicability, status, each basis, control, risk, document, reason, evidence, maturity, owner, the reason in each language, each unknown
    /// member) among the old rows that the rows, the withdrawn controls and the unplaced rows hold.
    /// </summary>
    /// <returns>What is not found; nothing of a draft as it was made.</returns>
    public ValueList<LostStatement> FindLost()
    {
        HashSet<LostStatement> kept = [];
        foreach (ApplicabilityRow row in Rows.SelectMany(row => row.Sources).SelectMany(source => source.Rows).Concat(Withdrawn.SelectMany(end => end.Rows)).Concat(Unplaced))
        {
            kept.UnionWith(Sayings.Of(row));
        }

        return Source.Rows.SelectMany(Sayings.Of).Distinct().Where(saying => !kept.Contains(saying)).ToValueList();
    }

    /// <summary>
    /// The statement of the new edition, once everything is decided. It is not in force and not approved: that is for a person too. It belongs to the same document as the old one.
    /// A row that comes from one old row and on which nothing was decided keeps the unknown members of that.
    /// </summary>
    /// <param name="decisions">What was decided: on every row that needs it, and on any other that is to differ from the draft. In any order.</param>
    /// <param name="statement">The statement, or null where an issue stands in the way.</param>
    /// <param name="issues">Rows undecided, decided twice, and decisions on controls that the new edition does not have.</param>
    /// <returns>True when there is a statement.</returns>
    public bool TryComplete(IEnumerable<MigrationDecision> decisions, [NotNullWhen(true)] out StatementOfApplicability? statement, out IReadOnlyList<IsmsIssue> issues)
    {
        IssueCollector collector = new();
        Dictionary<string, MigrationDecision> decided = Collect(Guard.NotNull(decisions), collector);
        List<ApplicabilityRow> rows = [];
        foreach (DraftRow row in Rows)
        {
            if (decided.TryGetValue(row.Control, out MigrationDecision? decision))
            {
                rows.Add(RowOf(row, decision));
            }
            else if (row.DecisionNeeded || row.IsApplicable is null)
            {
                collector.Add(ApplicabilityMigrationIssues.Undecided, row.Control, string.Empty, row.Control, row.Item.Title.ToString());
            }
            else
            {
                rows.Add(Carried(row));
            }
        }

        issues = collector.Issues;
        statement = collector.HasErrors ? null : new StatementOfApplicability { Catalog = Migration.Target.Id, Document = Source.Document, Rows = rows.ToValueList() };
        return statement is not null;
    }

    private static ApplicabilityRow RowOf(DraftRow row, MigrationDecision decision) => new()
    {
        Control = row.Control,
        IsApplicable = decision.IsApplicable,
        Status = decision.Status,
        Basis = decision.Basis,
        Reason = decision.Reason,
        Controls = decision.Controls ?? row.Controls,
        Risks = decision.Risks ?? row.Risks,
        Evidence = decision.Evidence ?? row.Evidence,
        Reasons = decision.IsApplicable ? row.Reasons : [],
        EvidenceRecords = row.EvidenceRecords,
        Maturity = row.Maturity,
        Owner = row.Owner,
    };

    private static ApplicabilityRow Carried(DraftRow row) => row.Sources.Count == 1 && row.Sources[0].Rows.Count == 1
        ? row.Sources[0].Rows[0] with { Control = row.Control }
        : RowOf(row, MigrationDecision.Confirm(row));

    private Dictionary<string, MigrationDecision> Collect(IEnumerable<MigrationDecision> decisions, IssueCollector issues)
    {
        HashSet<string> controls = new(Rows.Select(row => row.Control), StringComparer.Ordinal);
        Dictionary<string, MigrationDecision> decided = new(StringComparer.Ordinal);
        foreach (MigrationDecision decision in decisions)
        {
            // In any usual spelling, as everywhere.
            string control = Migration.Target.Find(decision.Control)?.Id ?? decision.Control;
            if (!controls.Contains(control))
            {
                issues.Add(ApplicabilityMigrationIssues.DecisionWithoutRow, decision.Control, string.Empty, decision.Control, Migration.Target.Id);
            }
            else if (decided.TryGetValue(control, out _))
            {
                issues.Add(ApplicabilityMigrationIssues.DecidedTwice, control, string.Empty, control);
            }
            else
            {
                decided.Add(control, decision);
            }
        }

        return decided;
    }
}
