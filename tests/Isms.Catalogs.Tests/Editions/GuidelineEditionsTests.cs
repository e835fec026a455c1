using FsCheck;
using FsCheck.Fluent;
using Isms.Catalogs.Editions;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Catalogs.Tests.Editions;

public sealed class GuidelineEditionsTests
{
    public static TheoryData<string> Ids => [.. GuidelineEditions.All.Select(series => series.Id)];

    [Theory]
    [InlineData("mhlw", "2026-03-31", "mhlw-6.0")]
    [InlineData("mhlw", "2026-06-28", "mhlw-6.0")]
    [InlineData("mhlw", "2026-06-29", "mhlw-7.0")]
    [InlineData("mhlw", "2026-07-01", "mhlw-7.0")]
    [InlineData("mhlw", "2023-05-30", "mhlw-5.2")]
    [InlineData("mhlw", "2023-05-31", "mhlw-6.0")]
    [InlineData("mhlw", "2022-03-15", null)] // 5.2 is of March 2022, the day is not known
    [InlineData("mhlw", "2022-03-31", "mhlw-5.2")]
    [InlineData("mhlw", "2014-11-01", "mhlw-4.2")]
    [InlineData("mhlw", "2013-06-01", null)] // 4.2 is of the fiscal year 2013
    [InlineData("mhlw", "2007-06-01", null)] // editions between the first and 4 are not in the data
    [InlineData("mhlw", "2000-01-01", null)]
    [InlineData("metimic", "2026-03-31", "metimic-2.0")]
    [InlineData("metimic", "2025-03-27", "metimic-1.1")]
    [InlineData("metimic", "2023-07-10", null)]
    [InlineData("mhlw-checklist", "2026-03-31", "mhlw-checklist-r7")]
    [InlineData("mhlw-checklist", "2026-07-01", null)] // of the edition of 2026 only the fiscal year is known
    [InlineData("mhlw-checklist", "2024-05-13", "mhlw-checklist-r6")]
    [InlineData("meti-jutaku", "2019-01-01", "meti-jutaku-2")]
    [InlineData("meti-jutaku", "2020-08-15", null)] // replaced in that month
    [InlineData("meti-jutaku", "2021-01-01", null)]
    [InlineData("mic-cloud-med", "2019-01-01", "mic-cloud-med-1")]
    [InlineData("mds-sds", "2026-03-31", null)] // the dates of 4.0 to 5.0 are not known
    [InlineData("iso27001", "2014-11-01", "iso27001:2013")]
    [InlineData("iso27001", "2023-01-01", "iso27001:2022")]
    [InlineData("nothing", "2023-01-01", null)]
    public void The_edition_in_force_on_a_day(string series, string date, string? expected) =>
        Assert.Equal(expected, GuidelineEditions.InForceOn(series, IsoDate.Parse(date))?.Id);

    [Fact]
    public void Where_it_is_not_certain_the_candidates_are_named()
    {
        Assert.Equal(["mhlw-5.1", "mhlw-5.2"], Possible("mhlw", 2022, 3, 15));
        Assert.Equal(["mhlw-1.0"], Possible("mhlw", 2007, 6, 1));
        Assert.Equal(["mds-3.0a", "mds-sds-4.0", "mds-sds-4.1", "mds-sds-5.0"], Possible("mds-sds", 2026, 3, 31));
        Assert.Equal(["mhlw-checklist-r7", "mhlw-checklist-r8"], Possible("mhlw-checklist", 2026, 7, 1));
        Assert.Empty(Possible("meti-jutaku", 2021, 1, 1));
        Assert.Empty(Possible("mhlw", 2000, 1, 1));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_edition_has_a_source_and_stands_in_its_order(string id)
    {
        GuidelineSeries series = GuidelineEditions.Find(id)!;
        Assert.True(series.Title.IsComplete && series.Source.Length > 0);
        Assert.NotEmpty(series.Editions);
        Assert.All(series.Editions, edition =>
        {
            Assert.True(edition.Title.IsComplete && edition.Source.Length > 0);
            Assert.Equal(edition.Source == "recall", edition.Confidence == Confidence.Low);
            Assert.Same(edition, GuidelineEditions.FindEdition(edition.Id));
            Assert.All(edition.Replaces, replaced => Assert.Equal(edition.Published!.Latest, GuidelineEditions.Find(replaced)!.Ended!.Latest));
        });
        PublicationDate[] dates = series.Editions.Select(edition => edition.Published).OfType<PublicationDate>().ToArray();
        Assert.All(dates.Zip(dates.Skip(1)), pair => Assert.True(pair.First.Latest < pair.Second.Earliest, pair.ToString()));
    }

    [Fact]
    public void The_catalog_of_an_edition_bears_its_name()
    {
        string[] editions = GuidelineEditions.All.SelectMany(series => series.Editions).Select(edition => edition.Id).ToArray();
        Assert.Equal(editions.Length, editions.Distinct(StringComparer.Ordinal).Count());
        string[] without = ["mss", "mds-sds", "medical-isac", "nist-cloud", "hospital-challenges"];
        Assert.Empty(StandardCatalogs.Ids.Where(id => !id.EndsWith(":clauses", StringComparison.Ordinal)).Except(editions).Except(without));
    }

    /// <summary>
    /// The oracle: every way the unknown days can have fallen is tried on a coarse grid, and the answer must be what all of them agree on.
    /// </summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_answer_is_what_every_possible_history_agrees_on(string id)
    {
        GuidelineSeries series = GuidelineEditions.Find(id)!;
        Gen<LocalDate> days = Gen.Choose(0, 28 * 365).Select(offset => new LocalDate(1999, 1, 1).PlusDays(offset));
        Prop.ForAll(days.ToArbitrary(), day =>
        {
            HashSet<string?> possible = [];
            Walk(series, 0, LocalDate.MinIsoValue, null, day, possible);
            bool certain = possible.Count == 1 && !possible.Contains(null);
            string? expected = certain && series.Editions.Single(edition => edition.Id == possible.First()) is { HasUnknownNext: false } only ? only.Id : null;
            return series.InForceOn(day)?.Id == expected
                && series.PossiblyInForceOn(day).Select(edition => edition.Id).SequenceEqual(series.Editions.Select(edition => edition.Id).Where(possible.Contains));
        }).QuickCheckThrowOnFailure();
    }

    private static string[] Possible(string series, int year, int month, int day) =>
        GuidelineEditions.Find(series)!.PossiblyInForceOn(new LocalDate(year, month, day)).Select(edition => edition.Id).ToArray();

    // Only whether an edition began on or before the day matters, so that two starts for each are enough: the earliest, and one after the day where the latest is.
    private static void Walk(GuidelineSeries series, int index, LocalDate before, string? current, LocalDate day, HashSet<string?> possible)
    {
        bool isEnd = index == series.Editions.Count;
        PublicationDate? date = isEnd ? series.Ended : series.Editions[index].Published;
        if (isEnd && date is null)
        {
            possible.Add(current);
            return;
        }

        LocalDate earliest = LocalDate.Max(date?.Earliest ?? before, before);
        LocalDate latest = date?.Latest ?? NextLatest(series, index);
        if (earliest <= day)
        {
            if (isEnd)
            {
                possible.Add(null);
            }
            else
            {
                Walk(series, index + 1, earliest, series.Editions[index].Id, day, possible);
            }
        }

        if (latest > day)
        {
            // it began later, and so did all that follow
            possible.Add(current);
        }
    }

    private static LocalDate NextLatest(GuidelineSeries series, int index) =>
        series.Editions.Skip(index).Select(edition => edition.Published?.Latest).FirstOrDefault(known => known is not null) ?? series.Ended?.Latest ?? LocalDate.MaxIsoValue;
}
