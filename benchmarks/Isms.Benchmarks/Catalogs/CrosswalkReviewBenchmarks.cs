using BenchmarkDotNet.Attributes;
using Isms.Catalogs;
using Isms.Catalogs.Crosswalks;
using Isms.Catalogs.Crosswalks.Review;
using Isms.Core;

namespace Isms.Benchmarks.Catalogs;

/// <summary>The review of large crosswalks, beside a dictionary of lists that finds repeated pairs only. Read how the time grows from 1k to 100k.</summary>
[MemoryDiagnoser]
public class CrosswalkReviewBenchmarks
{
    private CrosswalkDefinition definition = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(1);
        LocalizedText why = LocalizedText.Create("理由", "a reason");
        definition = new CrosswalkDefinition
        {
            Id = "large",
            Title = LocalizedText.Create(null, "Large"),
            Source = "large:a",
            Target = "large:b",
            IsEditionChange = true,
            Rows = Enumerable.Range(0, Rows).Select(_ => new CrosswalkRow
            {
                Sources = [FormattableString.Invariant($"S.{random.Next(Rows)}")],
                Targets = [FormattableString.Invariant($"T.{random.Next(Rows)}")],
                Relationship = MappingRelationship.Intersects,
                Rationale = why,
                Evidence = ["made up"],
                Confidence = Confidence.Low,
            }).ToValueList(),
        };
    }

    [Benchmark]
    public int Review() => CrosswalkReview.Of(definition).Issues.Count;

    [Benchmark(Baseline = true)]
    public int DictionaryOfLists()
    {
        Dictionary<string, List<string>> targets = new(StringComparer.Ordinal);
        int repeated = 0;
        foreach (CrosswalkRow row in definition.Rows)
        {
            if (!targets.TryGetValue(row.Sources[0], out List<string>? list))
            {
                targets.Add(row.Sources[0], list = []);
            }

            if (list.Contains(row.Targets[0]))
            {
                repeated++;
            }

            list.Add(row.Targets[0]);
        }

        return repeated;
    }
}
