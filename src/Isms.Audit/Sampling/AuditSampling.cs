using Isms.Core;

namespace Isms.Audit.Sampling;

/// <summary>
/// Draws the items that an audit looks at. The items are put in ordinal order first, so neither their order nor the culture matters, and the numbers come from a generator of our own:
/// the same population, size and seed give the same sample on every runtime. Pure, static and thread-safe.
/// </summary>
public static class AuditSampling
{
    /// <summary>Draws a simple random sample: every set of the size is equally likely, as far as the seed is random.</summary>
    /// <param name="population">The items, each once.</param>
    /// <param name="size">How many to draw, 0 to the number of items.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>The sample in ordinal order.</returns>
    /// <exception cref="ArgumentException">An item is there twice or null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is out of range.</exception>
    public static ValueList<string> SimpleRandom(IEnumerable<string> population, int size, ulong seed)
    {
        string[] items = InOrder(population);
        Guard.InRange(size, 0, items.Length);
        return Ordered(Draw(items, size, new SplitMix64(seed)));
    }

    /// <summary>Draws a systematic sample of n of N items: from a random start u the items at the positions (u + i·N) / n, rounded down, with 0 ≤ u &lt; N. No rest, no item twice.</summary>
    /// <param name="population">The items, each once.</param>
    /// <param name="size">How many to draw, 0 to the number of items.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>The sample in ordinal order.</returns>
    /// <exception cref="ArgumentException">An item is there twice or null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is out of range.</exception>
    public static ValueList<string> Systematic(IEnumerable<string> population, int size, ulong seed)
    {
        string[] items = InOrder(population);
        Guard.InRange(size, 0, items.Length);
        if (size == 0)
        {
            return [];
        }

        long start = new SplitMix64(seed).Below(items.Length);
        return Enumerable.Range(0, size).Select(i => items[(int)((start + ((long)i * items.Length)) / size)]).ToValueList();
    }

    /// <summary>
    /// Draws from every stratum in proportion to its size: the whole parts of n·Nₕ/N first, then one each to the largest remainders, equal remainders by the name of the stratum;
    /// within a stratum a simple random sample, one generator for all strata in the order of their names.
    /// </summary>
    /// <param name="strata">The strata, each name once and each item once over all of them.</param>
    /// <param name="size">How many to draw in all, 0 to the number of items.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>The sample in ordinal order.</returns>
    /// <exception cref="ArgumentException">A name or an item is there twice or null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is out of range.</exception>
    public static ValueList<string> StratifiedProportional(IEnumerable<SampleStratum> strata, int size, ulong seed)
    {
        SampleStratum[] parts = Guard.NotNull(strata).ToArray();
        int total = InOrder(parts.SelectMany(part => part.Items)).Length;
        InOrder(parts.Select(part => part.Name));
        Guard.InRange(size, 0, total);
        parts = [.. parts.OrderBy(part => part.Name, StringComparer.Ordinal)];
        int[] shares = Shares(parts, size, total);
        SplitMix64 numbers = new(seed);
        return Ordered(parts.SelectMany((part, i) => Draw(InOrder(part.Items), shares[i], numbers)).ToArray());
    }

    /// <summary>Draws what a record says: the same again.</summary>
    /// <param name="sample">The record with its population.</param>
    /// <returns>The items in ordinal order; null where the population is not on record, has an item twice or is smaller than the sample, or the method is not known.</returns>
    public static ValueList<string>? Again(AuditSample sample)
    {
        Guard.NotNull(sample);
        string[] items = sample.Population.SelectMany(part => part.Items).ToArray();
        bool isDistinct = AreDistinct(items) && AreDistinct([.. sample.Population.Select(part => part.Name)]);
        if (sample.Population.Count == 0 || !isDistinct || sample.Size < 0 || sample.Size > items.Length)
        {
            return null;
        }

        ulong seed = unchecked((ulong)sample.Seed);
        return sample.Method == SamplingMethod.SimpleRandom ? SimpleRandom(items, sample.Size, seed)
            : sample.Method == SamplingMethod.Systematic ? Systematic(items, sample.Size, seed)
            : sample.Method == SamplingMethod.StratifiedProportional ? StratifiedProportional(sample.Population, sample.Size, seed)
            : null;
    }

    private static int[] Shares(SampleStratum[] parts, int size, int total)
    {
        if (total == 0)
        {
            return new int[parts.Length];
        }

        int[] shares = [.. parts.Select(part => (int)((long)size * part.Items.Count / total))];
        foreach (int i in Enumerable.Range(0, parts.Length).OrderByDescending(i => (long)size * parts[i].Items.Count % total).Take(size - shares.Sum()).ToArray())
        {
            shares[i]++;
        }

        return shares;
    }

    // The first places of a shuffle by Fisher and Yates.
    private static string[] Draw(string[] items, int size, SplitMix64 numbers)
    {
        for (int i = 0; i < size; i++)
        {
            int j = i + numbers.Below(items.Length - i);
            (items[i], items[j]) = (items[j], items[i]);
        }

        return [.. items.Take(size)];
    }

    private static string[] InOrder(IEnumerable<string> items)
    {
        string[] ordered = Guard.NotNull(items).ToArray();
        if (ordered.Any(item => item is null) || !AreDistinct(ordered))
        {
            throw new ArgumentException("An item is null or there twice; each item of a population stands in it once.", nameof(items));
        }

        Array.Sort(ordered, StringComparer.Ordinal);
        return ordered;
    }

    private static ValueList<string> Ordered(string[] items) => items.OrderBy(item => item, StringComparer.Ordinal).ToValueList();

    private static bool AreDistinct(string[] items) => items.Distinct(StringComparer.Ordinal).Count() == items.Length;
}
