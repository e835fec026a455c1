using Isms.Core;
using Isms.Risk.Treatment;
using Isms.Risk.Treatment.Correspondence;

namespace Isms.Risk.Tests.Treatment;

public sealed class TreatmentCorrespondencesTests
{
    // Worked out by hand from the meaning of the words: MHLW 6.0 management 2.1 and concepts 42 to 44 for the four, the allowed values of OSCAL for the seven.
    [Theory]
    [InlineData("avoid", "avoid", "equivalent", false, false)]
    [InlineData("pursue", null, "none", true, false)]
    [InlineData("removeSource", "reduce", "subset", true, true)]
    [InlineData("changeLikelihood", "reduce", "subset", true, true)]
    [InlineData("changeConsequence", "reduce", "subset", true, true)]
    [InlineData("share", "transfer", "superset", true, true)]
    [InlineData("retain", "accept", "equivalent", false, false)]
    public void Each_option_has_one_of_the_older_four_with_what_is_lost(string option, string? legacy, string relationship, bool losesTo, bool losesFrom)
    {
        OptionCorrespondence<LegacyTreatmentOption> row = Assert.Single(TreatmentCorrespondences.Of(TreatmentCorrespondences.Legacy, TreatmentOption.List.Get(option)));
        Assert.Equal((legacy, relationship), (row.Other?.Value, row.Relationship.Value));
        Assert.Equal((losesTo, losesFrom), (row.LostToOther is not null, row.LostFromOther is not null));
        Assert.Equal(row.Option!.Legacy, row.Other);
    }

    [Theory]
    [InlineData("avoid", "avoid")]
    [InlineData("reduce", "removeSource changeLikelihood changeConsequence")]
    [InlineData("transfer", "share")]
    [InlineData("accept", "retain")]
    public void Each_of_the_older_four_has_its_candidates(string legacy, string options) =>
        Assert.Equal(options.Split(' '), TreatmentCorrespondences.From(TreatmentCorrespondences.Legacy, LegacyTreatmentOption.List.Get(legacy)).Select(row => row.Option!.Value));

    [Theory]
    [InlineData("avoid", "avoid:subset")]
    [InlineData("pursue", "-:none")]
    [InlineData("removeSource", "mitigate:subset avoid:intersects")]
    [InlineData("changeLikelihood", "mitigate:subset")]
    [InlineData("changeConsequence", "mitigate:subset contingency:superset")]
    [InlineData("share", "share:equivalent transfer:superset")]
    [InlineData("retain", "accept:equivalent")]
    public void Each_option_has_its_responses_the_one_to_write_first(string option, string expected) =>
        Assert.Equal(
            expected.Split(' '),
            TreatmentCorrespondences.Of(TreatmentCorrespondences.Oscal, TreatmentOption.List.Get(option)).Select(row => (row.Other?.Value ?? "-") + ":" + row.Relationship.Value));

    [Theory]
    [InlineData("avoid", "avoid removeSource")]
    [InlineData("mitigate", "removeSource changeLikelihood changeConsequence")]
    [InlineData("transfer", "share")]
    [InlineData("accept", "retain")]
    [InlineData("share", "share")]
    [InlineData("contingency", "changeConsequence")]
    [InlineData("none", "-")]
    public void Each_response_has_its_candidates(string response, string options) =>
        Assert.Equal(options.Split(' '), TreatmentCorrespondences.From(TreatmentCorrespondences.Oscal, RiskResponse.List.Get(response)).Select(row => row.Option?.Value ?? "-"));

    [Fact]
    public void Both_lists_are_covered_both_ways()
    {
        Assert.Equal(7, RiskResponse.List.Known.Count);
        AssertCovers(TreatmentCorrespondences.Legacy, LegacyTreatmentOption.List.Known);
        AssertCovers(TreatmentCorrespondences.Oscal, RiskResponse.List.Known);
    }

    [Fact]
    public void What_is_equivalent_loses_nothing_and_whatever_is_not_says_what_is_lost()
    {
        AssertLosses(TreatmentCorrespondences.Legacy);
        AssertLosses(TreatmentCorrespondences.Oscal);
    }

    [Fact]
    public void There_and_back_gives_the_option_among_the_candidates()
    {
        foreach (TreatmentOption option in TreatmentOption.List.Known.Where(option => option != TreatmentOption.Pursue))
        {
            RiskResponse response = TreatmentCorrespondences.Of(TreatmentCorrespondences.Oscal, option).First().Other!;
            Assert.Contains(option, TreatmentCorrespondences.From(TreatmentCorrespondences.Oscal, response).Select(row => row.Option));
        }
    }

    [Fact]
    public void An_unknown_word_corresponds_to_nothing()
    {
        Assert.Empty(TreatmentCorrespondences.Of(TreatmentCorrespondences.Legacy, TreatmentOption.List.Get("ignore")));
        Assert.Empty(TreatmentCorrespondences.From(TreatmentCorrespondences.Oscal, RiskResponse.List.Get("watch")));
    }

    private static void AssertCovers<T>(ValueList<OptionCorrespondence<T>> rows, IEnumerable<T> others)
        where T : Code<T>
    {
        Assert.Equal(TreatmentOption.List.Known, rows.Select(row => row.Option).OfType<TreatmentOption>().Distinct());
        Assert.Empty(others.Except(rows.Select(row => row.Other).OfType<T>()));
    }

    private static void AssertLosses<T>(ValueList<OptionCorrespondence<T>> rows)
        where T : Code<T>
    {
        foreach (OptionCorrespondence<T> row in rows)
        {
            bool losesNothing = row.LostToOther is null && row.LostFromOther is null;
            Assert.Equal(row.Relationship == CorrespondenceRelationship.Equivalent, losesNothing);
            Assert.True(row.LostToOther?.IsComplete ?? true);
            Assert.True(row.LostFromOther?.IsComplete ?? true);
            Assert.Equal(row.Relationship == CorrespondenceRelationship.NoCounterpart, row.Option is null || row.Other is null);
        }
    }
}
