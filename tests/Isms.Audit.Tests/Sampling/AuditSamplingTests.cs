using FsCheck;
using FsCheck.Fluent;
using Isms.Audit.Sampling;
using Isms.Core;

namespace Isms.Audit.Tests.Sampling;

public sealed class AuditSamplingTests
{
    private static string[] Items(int count, string prefix = "i") => [.. Enumerable.Range(0, count).Select(n => FormattableString.Invariant($"{prefix}{n:000}"))];

    private static SampleStratum[] Strata(params int[] sizes) =>
        [.. sizes.Select((size, i) => new SampleStratum { Name = FormattableString.Invariant($"s{i}"), Items = Items(size, FormattableString.Invariant($"s{i}-")).ToValueList() })];

    [Fact]
    public void The_generator_gives_the_published_numbers()
    {
        // The first outputs of SplitMix64 for the seed 1234567, as published with the reference implementation (prng.di.unimi.it; Rosetta Code).
        SplitMix64 numbers = new(1234567);
        ulong[] expected = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        Assert.Equal(expected, expected.Select(_ => numbers.Next()));
    }

    [Fact]
    public void A_sample_worked_by_hand_from_the_published_numbers()
    {
        // 6457827717110365317 mod 3 = 0 keeps a; 3203168211198807973 mod 2 = 1 takes the second of b and c. (Digits 81 sum to a multiple of 3; the last digit is odd.)
        Assert.Equal(["a", "c"], AuditSampling.SimpleRandom(["c", "b", "a"], 2, 1234567));

        // The start is 6457827717110365317 mod 5 = 2; with 2 of 5 to draw the positions are (2 + 0) / 2 = 1 and (2 + 5) / 2 = 3.
        Assert.Equal(["b", "d"], AuditSampling.Systematic(["a", "b", "c", "d", "e"], 2, 1234567));
    }

    [Fact]
    public void A_sample_has_its_size_no_item_twice_and_nothing_else() =>
        Prop.ForAll(Gen.Choose(0, 40).ToArbitrary(), Gen.Choose(0, 40).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (count, wanted, seed) =>
        {
            string[] items = Items(count);
            int size = Math.Min(count, wanted);
            ValueList<string>[] samples =
            [
                AuditSampling.SimpleRandom(items, size, (ulong)seed),
                AuditSampling.Systematic(items, size, (ulong)seed),
                AuditSampling.StratifiedProportional([new() { Name = "all", Items = items.ToValueList() }], size, (ulong)seed),
            ];
            return samples.All(sample => sample.Count == size && sample.Distinct().Count() == size && sample.All(items.Contains));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_population_does_not_matter_and_the_seed_does() => TestCultures.Each(() =>
    {
        string[] items = ["い", "ab", "a-b", "Ab", "ß", "ss", .. Items(20)];
        string[] turned = [.. items.Reverse()];
        for (ulong seed = 0; seed < 20; seed++)
        {
            Assert.Equal(AuditSampling.SimpleRandom(items, 7, seed), AuditSampling.SimpleRandom(turned, 7, seed));
            Assert.Equal(AuditSampling.Systematic(items, 7, seed), AuditSampling.Systematic(turned, 7, seed));
            Assert.Equal(
                AuditSampling.StratifiedProportional(Strata(5, 9, 2), 7, seed),
                AuditSampling.StratifiedProportional(Strata(5, 9, 2).Reverse().Select(part => part with { Items = part.Items.Reverse().ToValueList() }), 7, seed));
        }

        Assert.True(Enumerable.Range(0, 20).Select(seed => AuditSampling.SimpleRandom(items, 7, (ulong)seed)).Distinct().Count() > 15);
    });

    [Fact]
    public void Each_item_is_drawn_about_equally_often()
    {
        // 3 of 10, 10000 times: 3000 expected of each, standard deviation 46; five of them on either side.
        int[] drawn = new int[10];
        string[] items = Items(10);
        for (ulong seed = 0; seed < 10_000; seed++)
        {
            foreach (string item in AuditSampling.SimpleRandom(items, 3, seed))
            {
                drawn[Array.IndexOf(items, item)]++;
            }
        }

        Assert.All(drawn, count => Assert.InRange(count, 2770, 3230));
    }

    [Fact]
    public void Strata_are_served_by_largest_remainder()
    {
        // 10 of 50 + 30 + 17 = 97: 5.15, 3.09, 1.75: whole parts 5, 3, 1, the one left to the third. 2 of 3 + 3: one each. 1 of 2 + 2: equal remainders, the first name.
        Assert.Equal([5, 3, 2], Shares(10, 50, 30, 17));
        Assert.Equal([1, 1], Shares(2, 3, 3));
        Assert.Equal([1, 0], Shares(1, 2, 2));
        Assert.Equal([4, 0, 3], Shares(7, 4, 0, 3));

        static int[] Shares(int size, params int[] sizes)
        {
            ValueList<string> sample = AuditSampling.StratifiedProportional(Strata(sizes), size, 42);
            return [.. Strata(sizes).Select(part => sample.Count(part.Items.Contains))];
        }
    }

    [Fact]
    public void No_stratum_gives_more_than_it_has_nor_one_less_than_its_whole_part() =>
        Prop.ForAll(Gen.Choose(0, 12).ListOf(4).ToArbitrary(), Gen.Choose(0, 48).ToArbitrary(), (sizes, wanted) =>
        {
            int total = sizes.Sum(), size = Math.Min(wanted, total);
            SampleStratum[] strata = Strata([.. sizes]);
            ValueList<string> sample = AuditSampling.StratifiedProportional(strata, size, (ulong)wanted);
            return sample.Count == size && strata.All(part =>
            {
                int drawn = sample.Count(part.Items.Contains);
                return drawn <= part.Items.Count && (total == 0 || Math.Abs(drawn - ((double)size * part.Items.Count / total)) < 1);
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Systematic_items_are_equally_far_apart()
    {
        string[] items = Items(100);
        int[] places = [.. AuditSampling.Systematic(items, 10, 5).Select(item => Array.IndexOf(items, item))];
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.Equal(10, pair.Second - pair.First));
    }

    [Fact]
    public void A_size_beyond_the_population_and_an_item_twice_are_mistakes()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AuditSampling.SimpleRandom(["a"], 2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AuditSampling.Systematic(["a"], -1, 1));
        Assert.Throws<ArgumentException>(() => AuditSampling.SimpleRandom(["a", "a"], 1, 1));
        Assert.Throws<ArgumentException>(() => AuditSampling.StratifiedProportional([.. Strata(1), .. Strata(1)], 1, 1));
    }

    [Fact]
    public void A_record_can_be_drawn_again()
    {
        foreach (SamplingMethod method in SamplingMethod.List.Known)
        {
            AuditSample record = new() { Method = method, Size = 3, Seed = 7, Population = Strata(4, 6).ToValueList() };
            Assert.Equal(3, AuditSampling.Again(record)!.Count);
            Assert.Equal(AuditSampling.Again(record), AuditSampling.Again(record with { Population = record.Population.Reverse().ToValueList() }));
            Assert.Null(AuditSampling.Again(record with { Population = [] }));
            Assert.Null(AuditSampling.Again(record with { Size = 11 }));
        }

        Assert.Null(AuditSampling.Again(new() { Method = SamplingMethod.List.Get("byGuess"), Size = 1, Seed = 1, Population = Strata(2).ToValueList() }));
    }
}
