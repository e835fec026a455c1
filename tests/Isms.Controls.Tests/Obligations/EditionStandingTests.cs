using FsCheck;
using FsCheck.Fluent;
using Isms.Catalogs.Editions;
using Isms.Controls.Obligations;
using NodaTime;

namespace Isms.Controls.Tests.Obligations;

public sealed class EditionStandingTests
{
    // Of the catalogs: mhlw-5.2 of March 2022, mhlw-6.0 of 2023-05-31, mhlw-7.0 of 2026-06-29.
    [Theory]
    [InlineData("mhlw-6.0", "2023-05-30", "notYetPublished", "mhlw-5.2")]
    [InlineData("mhlw-6.0", "2023-05-31", "inForce", "mhlw-6.0")]
    [InlineData("mhlw-6.0", "2026-06-28", "inForce", "mhlw-6.0")]
    [InlineData("mhlw-6.0", "2026-06-29", "superseded", "mhlw-7.0")]
    [InlineData("mhlw-7.0", "2026-06-29", "inForce", "mhlw-7.0")]
    [InlineData("mhlw-5.2", "2022-03-15", "notCertain", "mhlw-5.1 mhlw-5.2")]
    [InlineData("mhlw-5.1", "2022-03-15", "notCertain", "mhlw-5.1 mhlw-5.2")]
    [InlineData("mhlw-6.0", "2022-03-15", "notYetPublished", "mhlw-5.1 mhlw-5.2")]
    [InlineData("mhlw-1.0", "2004-01-01", "notYetPublished", "")]
    [InlineData("of-our-own", "2026-03-31", "notKnown", "")]
    public void What_is_in_force_is_what_the_catalogs_say(string edition, string date, string state, string possible)
    {
        EditionStanding standing = EditionStanding.Of(edition, Core.Time.IsoDate.TryParse(date, out LocalDate day) ? day : throw new FormatException(date));
        Assert.Equal((state, possible), (standing.State.Value, string.Join(' ', standing.Possible)));
    }

    [Fact]
    public void A_series_that_ended_is_superseded_by_what_replaced_it()
    {
        GuidelineSeries ended = GuidelineEditions.All.First(series => series.Ended is not null);
        EditionStanding standing = EditionStanding.Of(ended.Editions[^1].Id, ended.Ended!.Latest);
        Assert.Equal(EditionState.Superseded, standing.State);
        Assert.All(standing.Possible, edition => Assert.Contains(ended.Id, GuidelineEditions.FindEdition(edition)!.Replaces));
        Assert.NotEmpty(standing.Possible);
    }

    [Fact]
    public void On_every_day_at_most_one_edition_of_a_series_is_in_force_and_the_states_follow_their_order()
    {
        Prop.ForAll<ushort>(days =>
        {
            LocalDate date = new LocalDate(2000, 1, 1).PlusDays(days % 11000);
            return GuidelineEditions.All.All(series =>
            {
                string[] states = [.. series.Editions.Select(edition => EditionStanding.Of(edition.Id, date).State.Value)];
                return states.Count(state => state == "inForce") <= 1
                    && states.All(state => state is "superseded" or "notCertain" or "inForce" or "notYetPublished")
                    && states.SkipWhile(state => state == "superseded").All(state => state != "superseded")
                    && states.Reverse().SkipWhile(state => state == "notYetPublished").All(state => state != "notYetPublished");
            });
        }).QuickCheckThrowOnFailure();
    }
}
