using Isms.Core;

namespace Isms.Controls.Applicability.Versions;

/// <summary>
/// What changed from one version of a statement of applicability to another, explained, and enough to make the one of the other: applied to the first it gives the second. Immutable.
/// </summary>
/// <remarks>Between editions of a standard the migration tells what became of each control; a difference compares rows by the control they name.</remarks>
public sealed class StatementDifference
{
    private readonly StatementOfApplicability headBefore;
    private readonly StatementOfApplicability headAfter;
    private readonly ValueList<string>? order;

    private StatementDifference(StatementOfApplicability before, StatementOfApplicability after)
    {
        headBefore = before with { Rows = [] };
        headAfter = after with { Rows = [] };
        Members = MemberChanges.OfHeads(headBefore, headAfter);
        KeyedRow[] old = Keyed(before.Rows);
        KeyedRow[] now = Keyed(after.Rows);
        Rows = Compare(old, now).ToValueList();
        string[] wanted = [.. after.Rows.Select(row => row.Control)];
        order = Rearranged(old).SequenceEqual(wanted, StringComparer.Ordinal) ? null : wanted.ToValueList();
    }

    /// <summary>What the head says differently: catalogs, version, approval. Empty where it says the same.</summary>
    public ValueList<MemberChange> Members { get; }

    /// <summary>The rows that went or changed, in the order of the first version, then those that came in, in the order of the second.</summary>
    public ValueList<RowChange> Rows { get; }

    /// <summary>Whether rows stand in another order; that alone changes nothing of what is said, and not the hash.</summary>
    public bool IsReordered => order is not null;

    /// <summary>Whether both versions are the same in everything.</summary>
    public bool IsEmpty => Members.Count == 0 && Rows.Count == 0 && !IsReordered;

    /// <summary>Compares.</summary>
    /// <param name="before">The first version.</param>
    /// <param name="after">The second version.</param>
    /// <returns>The difference.</returns>
    public static StatementDifference Of(StatementOfApplicability before, StatementOfApplicability after) => new(Guard.NotNull(before), Guard.NotNull(after));

    /// <summary>Makes the second version of the first.</summary>
    /// <param name="statement">The first version.</param>
    /// <returns>The second version.</returns>
    /// <exception cref="ArgumentException">What the difference changes is not as the first version has it.</exception>
    public StatementOfApplicability Apply(StatementOfApplicability statement)
    {
        Guard.NotNull(statement);
        if (Members.Count > 0 && !(statement with { Rows = [] }).Equals(headBefore))
        {
            throw NotTheFirst("the head", nameof(statement));
        }

        KeyedRow[] rows = Keyed(statement.Rows);
        Dictionary<RowKey, ApplicabilityRow> byKey = rows.ToDictionary(row => row.Key, row => row.Row);
        foreach (RowChange change in Rows)
        {
            RowKey key = new(change.Control, change.Occurrence);
            byKey.TryGetValue(key, out ApplicabilityRow? here);
            if (!Equals(here, change.Before))
            {
                throw NotTheFirst(change.Control, nameof(statement));
            }

            byKey.Remove(key);
            if (change.After is not null)
            {
                byKey.Add(key, change.After);
            }
        }

        RowKey[] wanted = [.. KeysOf(order ?? Rearranged(rows))];
        if (wanted.Length != byKey.Count || !wanted.All(byKey.ContainsKey))
        {
            throw NotTheFirst("the order of the rows", nameof(statement));
        }

        return (Members.Count > 0 ? headAfter : statement) with { Rows = wanted.Select(key => byKey[key]).ToValueList() };
    }

    private static ArgumentException NotTheFirst(string what, string parameter) => new($"The first version of the difference was expected; {what} is not as it was there.", parameter);

    private static IEnumerable<RowChange> Compare(KeyedRow[] old, KeyedRow[] now)
    {
        Dictionary<RowKey, ApplicabilityRow> after = now.ToDictionary(row => row.Key, row => row.Row);
        HashSet<RowKey> before = [];
        foreach (KeyedRow row in old)
        {
            before.Add(row.Key);
            after.TryGetValue(row.Key, out ApplicabilityRow? other);
            if (!row.Row.Equals(other))
            {
                yield return new RowChange(row.Key.Control, row.Key.Occurrence, row.Row, other);
            }
        }

        foreach (KeyedRow row in now.Where(row => !before.Contains(row.Key)))
        {
            yield return new RowChange(row.Key.Control, row.Key.Occurrence, null, row.Row);
        }
    }

    // The controls where nothing moves: what stays keeps its place, what comes in stands behind.
    private IEnumerable<string> Rearranged(KeyedRow[] rows)
    {
        HashSet<RowKey> gone = new(Rows.Where(change => change.After is null).Select(change => new RowKey(change.Control, change.Occurrence)));
        return rows.Where(row => !gone.Contains(row.Key)).Select(row => row.Key.Control).Concat(Rows.Where(change => change.Before is null).Select(change => change.Control));
    }

    private static KeyedRow[] Keyed(ValueList<ApplicabilityRow> rows) => [.. KeysOf(rows.Select(row => row.Control)).Zip(rows, (key, row) => new KeyedRow(key, row))];

    private static IEnumerable<RowKey> KeysOf(IEnumerable<string> controls)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string control in controls)
        {
            counts.TryGetValue(control, out int occurrence);
            counts[control] = occurrence + 1;
            yield return new RowKey(control, occurrence);
        }
    }

    private readonly record struct RowKey(string Control, int Occurrence);

    private readonly record struct KeyedRow(RowKey Key, ApplicabilityRow Row);
}
