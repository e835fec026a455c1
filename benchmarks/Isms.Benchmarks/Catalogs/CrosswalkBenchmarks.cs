using BenchmarkDotNet.Attributes;
using Isms.Catalogs;
using Isms.Catalogs.Crosswalks;
using Isms.Catalogs.Crosswalks.Inference;

namespace Isms.Benchmarks.Catalogs;

/// <summary>Catalogs and crosswalks as a program meets them: a file read anew, one asked for again, one item looked up, two crosswalks composed.</summary>
[MemoryDiagnoser]
public class CrosswalkBenchmarks
{
    private readonly InferredCrosswalk composed = StandardCrosswalks.AnnexA2005To2013.Infer().Then(StandardCrosswalks.AnnexA2013To2022.Infer());
    private readonly string file = StandardCrosswalks.AnnexA2013To2022.Definition.ToJson();
    private readonly Dictionary<string, List<string>> naive = StandardCrosswalks.AnnexA2013To2022.Pairs
        .Where(pair => pair.IsCorrespondence)
        .GroupBy(pair => pair.Source!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.Target!).ToList(), StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> naiveOlder = StandardCrosswalks.AnnexA2005To2013.Pairs
        .Where(pair => pair.IsCorrespondence)
        .GroupBy(pair => pair.Source!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.Target!).ToList(), StringComparer.Ordinal);

    /// <summary>A crosswalk of 126 rows from its text, checked and indexed: what the first use costs.</summary>
    [Benchmark]
    public Crosswalk LoadCold() => Crosswalk.Create(CrosswalkDefinition.FromJson(file));

    /// <summary>The same asked for again.</summary>
    [Benchmark]
    public Crosswalk LoadWarm() => StandardCrosswalks.AnnexA2013To2022;

    /// <summary>An item of a catalog by its number.</summary>
    [Benchmark]
    public CatalogItem? FindItem() => StandardCatalogs.AnnexA2013.Find("A.12.6.1");

    /// <summary>One control to the next edition.</summary>
    [Benchmark]
    public int MapOne() => StandardCrosswalks.AnnexA2013To2022.PairsFrom("A.18.2.3").Count;

    /// <summary>The same by a dictionary of lists: no kind, no relationship, no evidence.</summary>
    [Benchmark]
    public int MapOneNaive() => naive["A.18.2.3"].Count;

    /// <summary>One control over two editions, composed beforehand.</summary>
    [Benchmark]
    public int MapOneComposed() => composed.From("A.10.10.3").Count;

    /// <summary>2005 to 2022, every way traced.</summary>
    [Benchmark]
    public InferredCrosswalk Compose() =>
        InferredCrosswalk.Along([new CrosswalkLeg(StandardCrosswalks.AnnexA2005To2013, false), new CrosswalkLeg(StandardCrosswalks.AnnexA2013To2022, false)]);

    /// <summary>The same by dictionaries of lists: pairs only.</summary>
    [Benchmark]
    public Dictionary<string, HashSet<string>> ComposeNaive() => naiveOlder.ToDictionary(
        entry => entry.Key,
        entry => entry.Value.SelectMany(middle => naive.TryGetValue(middle, out List<string>? targets) ? targets : []).ToHashSet(StringComparer.Ordinal),
        StringComparer.Ordinal);
}
