using Isms.Core;
using Isms.Management.Cycle;

namespace Isms.Management.Years;

/// <summary>
/// The cycle year on year: clause by clause what opened, closed and stayed. Where the two follow different editions, a clause is compared with the one that asks the same:
/// 10.1 and 10.2 changed places in 2022. Immutable.
/// </summary>
public sealed record CycleComparison
{
    private CycleComparison(CycleReport older, CycleReport newer, ValueList<ClauseChange> clauses)
    {
        Older = older;
        Newer = newer;
        Clauses = clauses;
    }

    /// <summary>The older report.</summary>
    public CycleReport Older { get; }

    /// <summary>The newer report.</summary>
    public CycleReport Newer { get; }

    /// <summary>Every clause of the newer report in its order, then those that only the older has.</summary>
    public ValueList<ClauseChange> Clauses { get; }

    /// <summary>Compares two reports.</summary>
    /// <param name="older">The older.</param>
    /// <param name="newer">The newer.</param>
    /// <returns>The comparison.</returns>
    public static CycleComparison Of(CycleReport older, CycleReport newer)
    {
        Dictionary<string, ClauseState> before = Guard.NotNull(older).Clauses.ToDictionary(clause => PdcaCycle.NumberOf2013(clause.Id, older.Standard), StringComparer.Ordinal);
        HashSet<string> after = [.. Guard.NotNull(newer).Clauses.Select(clause => PdcaCycle.NumberOf2013(clause.Id, newer.Standard))];
        IEnumerable<ClauseChange> kept = newer.Clauses.Select(clause => new ClauseChange(
            before.TryGetValue(PdcaCycle.NumberOf2013(clause.Id, newer.Standard), out ClauseState? was) ? was : null, clause));
        IEnumerable<ClauseChange> gone = older.Clauses.Where(clause => !after.Contains(PdcaCycle.NumberOf2013(clause.Id, older.Standard))).Select(clause => new ClauseChange(clause, null));
        return new CycleComparison(older, newer, kept.Concat(gone).ToValueList());
    }

    /// <summary>The clauses of which the same became.</summary>
    /// <param name="kind">What became of them.</param>
    /// <returns>Them, in their order.</returns>
    public IEnumerable<ClauseChange> Of(ClauseChangeKind kind) => Clauses.Where(clause => clause.Kind == kind);
}
