using System.Globalization;
using Isms.Core.Issues;

namespace Isms.Core.Json.Reading;

/// <summary>
/// The values of a document that could not be read, or that are missing although they must be there. Items of a list that could not be read are left out of the typed list,
/// so a position in it is not always the position in the document: <see cref="Locate"/> leads from the one to the other. Filled by one thread during one reading.
/// </summary>
public sealed class JsonGaps
{
    private readonly HashSet<string> gaps = new(StringComparer.Ordinal);
    private readonly HashSet<string> around = new(StringComparer.Ordinal);
    private readonly HashSet<string> patterns = new(StringComparer.Ordinal);

    // By the pointer of an array: for each item left out, in their order, how many items before it were kept.
    private readonly Dictionary<string, List<int>> keptBefore = new(StringComparer.Ordinal);

    /// <summary>Whether something could not be read at a place, inside it, or around it.</summary>
    /// <param name="path">A JSON pointer into the document.</param>
    /// <returns>True where the typed value at the place is not all that the document says there.</returns>
    public bool Touch(string path)
    {
        Guard.NotNull(path);
        if (gaps.Count == 0)
        {
            return false;
        }

        return around.Contains(path) || SelfAndAncestors(path).Any(gaps.Contains);
    }

    /// <summary>Whether a value at a place could not be read, be it that something around it could not.</summary>
    /// <param name="pattern">A JSON pointer in which <c>*</c> stands for any position: <c>/risks/*/owner</c>. The first position may be a number, then all others are <c>*</c>.</param>
    /// <returns>True where there is such a value.</returns>
    public bool Cover(string pattern) => patterns.Count > 0 && SelfAndAncestors(Guard.NotNull(pattern)).Any(patterns.Contains);

    /// <summary>The pointer into the document of a place in the typed value.</summary>
    /// <param name="path">The pointer as it follows from the positions in the typed lists.</param>
    /// <returns>The pointer with the positions in the document; the same where nothing was left out.</returns>
    public string Locate(string path)
    {
        if (keptBefore.Count == 0)
        {
            return path;
        }

        string located = string.Empty;
        foreach (string segment in Guard.NotNull(path).Split('/').Skip(1))
        {
            located = keptBefore.TryGetValue(located, out List<int>? leftOut)
                && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                ? JsonPointer.Item(located, index + CountUpTo(leftOut, index))
                : located + "/" + segment;
        }

        return located;
    }

    /// <summary>Tells of a value that could not be read or is missing.</summary>
    /// <param name="path">Its JSON pointer.</param>
    internal void Add(string path)
    {
        if (gaps.Add(path))
        {
            around.UnionWith(SelfAndAncestors(path));
            patterns.Add(Pattern(path, keepFirst: false));
            patterns.Add(Pattern(path, keepFirst: true));
        }
    }

    /// <summary>Tells of an item that is left out of its list.</summary>
    /// <param name="array">The JSON pointer of the list.</param>
    /// <param name="index">The position of the item in the document.</param>
    /// <param name="kept">How many items before it were kept.</param>
    internal void AddItem(string array, int index, int kept)
    {
        Add(JsonPointer.Item(array, index));
        if (!keptBefore.TryGetValue(array, out List<int>? leftOut))
        {
            keptBefore.Add(array, leftOut = []);
        }

        leftOut.Add(kept);
    }

    private static IEnumerable<string> SelfAndAncestors(string path)
    {
        yield return path;
        for (int end = path.LastIndexOf('/'); end >= 0; end = end == 0 ? -1 : path.LastIndexOf('/', end - 1))
        {
            yield return path.Substring(0, end);
        }
    }

    private static string Pattern(string path, bool keepFirst)
    {
        string[] segments = path.Split('/');
        for (int i = 1; i < segments.Length; i++)
        {
            if (segments[i].Length > 0 && segments[i].All(c => c is >= '0' and <= '9'))
            {
                segments[i] = keepFirst ? segments[i] : "*";
                keepFirst = false;
            }
        }

        return string.Join("/", segments);
    }

    // How many of the ascending numbers are at most the limit.
    private static int CountUpTo(List<int> ascending, int limit)
    {
        int low = 0;
        int high = ascending.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (ascending[middle] <= limit)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
