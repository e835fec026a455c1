using BenchmarkDotNet.Attributes;
using Isms.Controls.Privacy;

namespace Isms.Benchmarks.Controls;

/// <summary>The k-anonymity of a million rows of six columns, beside the obvious way: group by a tuple of the values. Few classes as in a coarsened release, or nearly one a row.</summary>
[MemoryDiagnoser]
public class KAnonymityBenchmarks
{
    private string[][] columns = null!;

    /// <summary>The number of rows.</summary>
    [Params(1_000_000)]
    public int Rows { get; set; }

    /// <summary>The number of values in each column.</summary>
    [Params(6, 40)]
    public int Values { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20260331);
        string[][] words = Enumerable.Range(0, 6).Select(column => Enumerable.Range(0, Values).Select(value => $"value-{column}-{value}").ToArray()).ToArray();
        columns = words.Select(column => Enumerable.Range(0, Rows).Select(_ => column[random.Next(Values)]).ToArray()).ToArray();
    }

    [Benchmark(Baseline = true)]
    public int GroupByTuple() => Enumerable.Range(0, Rows)
        .GroupBy(row => (columns[0][row], columns[1][row], columns[2][row], columns[3][row], columns[4][row], columns[5][row]))
        .Min(group => group.Count());

    [Benchmark]
    public long? Of() => KAnonymity.Of(columns).K;
}
