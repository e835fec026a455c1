using Isms.Core;

namespace Isms.Management.Traces;

/// <summary>Which words are most like another: fewest characters put in, taken out or changed.</summary>
internal static class EditDistance
{
    public static ValueList<string> Nearest(string text, IEnumerable<string> words, int count) => words
        .Select(word => (Word: word, Distance: Between(text, word)))
        .OrderBy(candidate => candidate.Distance)
        .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
        .Take(count)
        .Select(candidate => candidate.Word)
        .ToValueList();

    /// <summary>The number of characters to put in, take out or change, upper and lower case alike.</summary>
    public static int Between(string one, string other)
    {
        int[] row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (int i = 0; i < one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < other.Length; j++)
            {
                int changed = diagonal + (char.ToUpperInvariant(one[i]) == char.ToUpperInvariant(other[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(changed, Math.Min(row[j], row[j + 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
