using System.Globalization;
using Isms.Audit.Improvement;
using Isms.Audit.Records;
using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Audit.Summaries.Similarity;

/// <summary>
/// Which nonconformities are alike (ISO/IEC 27001:2013 10.1 b 3): in clause, unit, risk, cause, or the controls that their actions touch. It is symmetric.
/// Causes are similar where at least half of their pairs of neighbouring letters agree (Dice's coefficient 0.5 or more, in one of the languages); case, spaces and punctuation do not count.
/// Static and thread-safe.
/// </summary>
public static class SimilarNonconformities
{
    private const double Alike = 0.5;

    /// <summary>Every pair that is alike.</summary>
    /// <param name="records">The records of audit and improvement.</param>
    /// <returns>Each pair once, in the order of the document.</returns>
    /// <exception cref="ArgumentNullException">The records are null.</exception>
    public static ValueList<NonconformitySimilarity> Of(AuditRecords records)
    {
        Traits[] all = Guard.NotNull(records).Nonconformities.Select(Traits.In(records)).ToArray();
        List<NonconformitySimilarity> pairs = [];
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = i + 1; j < all.Length; j++)
            {
                if (Reasons(all[i], all[j]).ToValueList() is { Count: > 0 } reasons)
                {
                    pairs.Add(new NonconformitySimilarity { First = all[i].Item.Id, Second = all[j].Item.Id, Reasons = reasons });
                }
            }
        }

        return pairs.ToValueList();
    }

    /// <summary>In what two nonconformities are alike.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <param name="records">The records, for their corrective actions.</param>
    /// <returns>The reasons; none where they are not alike. The same for the two the other way round.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static ValueList<SimilarityReason> Between(Nonconformity one, Nonconformity other, AuditRecords records)
    {
        Func<Nonconformity, Traits> traits = Traits.In(Guard.NotNull(records));
        return Reasons(traits(Guard.NotNull(one)), traits(Guard.NotNull(other))).ToValueList();
    }

    private static IEnumerable<SimilarityReason> Reasons(Traits one, Traits other)
    {
        if (one.Item.Clause is { } clause && string.Equals(clause, other.Item.Clause, StringComparison.Ordinal))
        {
            yield return new SimilarityReason { Kind = SimilarityKind.Clause, What = clause };
        }

        if (one.Item.Unit is { } unit && unit == other.Item.Unit)
        {
            yield return new SimilarityReason { Kind = SimilarityKind.Unit, What = unit.Value };
        }

        if (one.Item.Risk is { } risk && risk == other.Item.Risk)
        {
            yield return new SimilarityReason { Kind = SimilarityKind.Risk, What = risk.Value };
        }

        if (Cause(one, other) is { } cause)
        {
            yield return cause;
        }

        if (one.Controls.Intersect(other.Controls).OrderBy(control => control.Value, StringComparer.Ordinal).ToArray() is { Length: > 0 } controls)
        {
            yield return new SimilarityReason { Kind = SimilarityKind.Controls, What = string.Join(" ", controls.Select(control => control.Value)) };
        }
    }

    private static SimilarityReason? Cause(Traits one, Traits other)
    {
        double most = 0;
        string? same = null;
        foreach (CauseText left in one.Causes)
        {
            foreach (CauseText right in other.Causes.Where(right => right.Language == left.Language))
            {
                if (string.Equals(left.Letters, right.Letters, StringComparison.Ordinal))
                {
                    // Of two ways to write the same, always the same one is shown.
                    string shown = string.CompareOrdinal(left.Text, right.Text) <= 0 ? left.Text : right.Text;
                    same = same is null || string.CompareOrdinal(shown, same) < 0 ? shown : same;
                }

                most = Math.Max(most, Dice(left.Pairs, right.Pairs));
            }
        }

        return same is not null ? new SimilarityReason { Kind = SimilarityKind.SameCause, What = same }
            : most >= Alike ? new SimilarityReason { Kind = SimilarityKind.SimilarCause, What = Math.Floor(most * 100).ToString("0", CultureInfo.InvariantCulture) + " %" }
            : null;
    }

    private static double Dice(HashSet<string> left, HashSet<string> right) =>
        left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    /// <summary>What is compared of a nonconformity: itself, and the causes and controls of its actions.</summary>
    private sealed class Traits
    {
        private Traits(Nonconformity item, CorrectiveAction[] actions)
        {
            Item = item;
            Controls = [.. actions.SelectMany(action => action.Controls)];
            Causes = actions.Select(action => action.RootCause).OfType<LocalizedText>()
                .SelectMany(cause => new[] { CauseText.Of(IsmsLanguage.Japanese, cause.Japanese), CauseText.Of(IsmsLanguage.English, cause.English) })
                .OfType<CauseText>()
                .ToArray();
        }

        public Nonconformity Item { get; }

        public HashSet<ControlId> Controls { get; }

        public CauseText[] Causes { get; }

        // The actions that name a nonconformity, and the one that it names.
        public static Func<Nonconformity, Traits> In(AuditRecords records)
        {
            ILookup<NonconformityId, CorrectiveAction> actions = records.CorrectiveActions.ToLookup(action => action.Nonconformity);
            return item => new Traits(
                item,
                records.FindCorrectiveAction(item.CorrectiveAction) is { } named ? actions[item.Id].Append(named).Distinct().ToArray() : actions[item.Id].ToArray());
        }
    }

    /// <summary>A cause in one language, with its letters in lower case and the pairs of them that stand side by side.</summary>
    private sealed class CauseText(IsmsLanguage language, string text, string letters)
    {
        public IsmsLanguage Language { get; } = language;

        public string Text { get; } = text;

        public string Letters { get; } = letters;

        public HashSet<string> Pairs { get; } = [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(i => letters.Substring(i, 2))];

        public static CauseText? Of(IsmsLanguage language, string? text)
        {
            string letters = new((text ?? string.Empty).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());
            return letters.Length == 0 ? null : new CauseText(language, text!, letters);
        }
    }
}
