using Isms.Core;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Register;

namespace Isms.Risk.Differences;

/// <summary>
/// What is another between two registers: two years of one organisation, or one register at two days. Of the risks: new, gone, moved, changed, and why; of the rest
/// that it is another. Applied to the older register it gives the newer one exactly. Immutable.
/// </summary>
public sealed class RegisterDifference
{
    private readonly KeyedDifference<IdentifiedRisk> risks;
    private readonly KeyedDifference<Asset> assets;
    private readonly KeyedDifference<BusinessFlow> flows;
    private readonly KeyedDifference<DetailedAnalysis> analyses;
    private readonly KeyedDifference<OwnerApproval> approvals;

    private RegisterDifference(RiskRegister older, RiskRegister newer, RiskCriteria? olderCriteria, RiskCriteria? newerCriteria)
    {
        risks = KeyedDifference<IdentifiedRisk>.Of(older.Risks, newer.Risks, KeyOf);
        assets = KeyedDifference<Asset>.Of(older.Assets, newer.Assets, KeyOf);
        flows = KeyedDifference<BusinessFlow>.Of(older.Flows, newer.Flows, KeyOf);
        analyses = KeyedDifference<DetailedAnalysis>.Of(older.DetailedAnalyses, newer.DetailedAnalyses, KeyOf);
        approvals = KeyedDifference<OwnerApproval>.Of(older.OwnerApprovals, newer.OwnerApprovals, KeyOf);
        Risks = ChangedRisks(newer, olderCriteria, newerCriteria).ToValueList();
        Others = OthersOf("assets", assets).Concat(OthersOf("flows", flows)).Concat(OthersOf("detailedAnalyses", analyses)).Concat(OthersOf("ownerApprovals", approvals)).ToValueList();
    }

    /// <summary>The risks that are new, gone, moved or changed: in the order of the newer register, then those it does not have.</summary>
    public ValueList<RiskChange> Risks { get; }

    /// <summary>The assets, flows, detailed analyses and approvals that are new, gone or another.</summary>
    public ValueList<ElementChange> Others { get; }

    /// <summary>Whether elements that both registers have stand in another order.</summary>
    public bool IsReordered => risks.IsReordered || assets.IsReordered || flows.IsReordered || analyses.IsReordered || approvals.IsReordered;

    /// <summary>Whether nothing is another.</summary>
    public bool IsEmpty => Risks.Count == 0 && Others.Count == 0 && !IsReordered;

    /// <summary>The difference of two registers.</summary>
    /// <param name="older">The older.</param>
    /// <param name="newer">The newer.</param>
    /// <param name="olderCriteria">The criteria of the older, for its levels; null leaves them out.</param>
    /// <param name="newerCriteria">The criteria of the newer, for its levels; null leaves them out.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentNullException">A register is null.</exception>
    public static RegisterDifference Of(RiskRegister older, RiskRegister newer, RiskCriteria? olderCriteria = null, RiskCriteria? newerCriteria = null) =>
        new(Guard.NotNull(older), Guard.NotNull(newer), olderCriteria, newerCriteria);

    /// <summary>The newer register of a difference.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="older">The older register.</param>
    /// <returns>A register equal to the newer one.</returns>
    /// <exception cref="ArgumentException">The register is not the older one of the difference.</exception>
    public static RiskRegister Apply(RegisterDifference difference, RiskRegister older)
    {
        Guard.NotNull(difference);
        Guard.NotNull(older);
        return new RiskRegister
        {
            Assets = difference.assets.Apply(older.Assets, KeyOf, nameof(older)).ToValueList(),
            Flows = difference.flows.Apply(older.Flows, KeyOf, nameof(older)).ToValueList(),
            Risks = difference.risks.Apply(older.Risks, KeyOf, nameof(older)).ToValueList(),
            DetailedAnalyses = difference.analyses.Apply(older.DetailedAnalyses, KeyOf, nameof(older)).ToValueList(),
            OwnerApprovals = difference.approvals.Apply(older.OwnerApprovals, KeyOf, nameof(older)).ToValueList(),
        };
    }

    /// <summary>The risks of one kind of change.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The changes, in their order.</returns>
    public IEnumerable<RiskChange> Of(ChangeKind kind) => Risks.Where(change => change.Kind == kind);

    private static string KeyOf(IdentifiedRisk risk) => risk.Id.Value;

    private static string KeyOf(Asset asset) => asset.Id.Value;

    private static string KeyOf(BusinessFlow flow) => flow.Id.Value;

    private static string KeyOf(DetailedAnalysis analysis) => analysis.Id.Value;

    private static string KeyOf(OwnerApproval approval) => approval.Owner.Value;

    private static IEnumerable<ElementChange> OthersOf<T>(string list, KeyedDifference<T> difference)
        where T : class =>
        difference.Pairs.Select(pair => new ElementChange(
            list, pair.Key.Name, pair.Older is null ? ChangeKind.New : pair.Newer is null ? ChangeKind.Gone : ChangeKind.Changed));

    private IEnumerable<RiskChange> ChangedRisks(RiskRegister newer, RiskCriteria? olderCriteria, RiskCriteria? newerCriteria)
    {
        Dictionary<(string, int), KeyedPair<IdentifiedRisk>> pairs = risks.Pairs.ToDictionary(pair => pair.Key);
        RatingMoves ratings = new(olderCriteria, newerCriteria);
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (IdentifiedRisk risk in newer.Risks)
        {
            string key = KeyOf(risk);
            seen[key] = seen.TryGetValue(key, out int count) ? count + 1 : 1;

            // A risk that is the same may still have moved: by another matrix.
            IdentifiedRisk? before = pairs.TryGetValue((key, seen[key]), out KeyedPair<IdentifiedRisk>? pair) ? pair.Older : risk;
            ValueList<RatingMove> moves = before is null ? [] : ratings.Of(before, risk).ToValueList();
            if (pair is not null || moves.Count > 0)
            {
                yield return new RiskChange(
                    before, risk, moves, before is null ? [] : RiskMembers.Changed(before, risk).ToValueList(),
                    RecordedReasons.Of(before, risk, moves.Count > 0, olderCriteria, newerCriteria));
            }
        }

        foreach (KeyedPair<IdentifiedRisk> gone in risks.Pairs.Where(pair => pair.Newer is null))
        {
            yield return new RiskChange(gone.Older, null, [], [], RecordedReasons.Of(gone.Older, null, false, olderCriteria, newerCriteria));
        }
    }
}
