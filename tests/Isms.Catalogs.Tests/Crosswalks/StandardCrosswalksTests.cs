using Isms.Catalogs.Crosswalks;
using Isms.Catalogs.Crosswalks.Review;
using Isms.Core.Issues;

namespace Isms.Catalogs.Tests.Crosswalks;

public sealed class StandardCrosswalksTests
{
    private static readonly Crosswalk From2005 = StandardCrosswalks.AnnexA2005To2013;
    private static readonly Crosswalk From2013 = StandardCrosswalks.AnnexA2013To2022;

    public static TheoryData<string> Ids => [.. StandardCrosswalks.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Our_own_have_no_error_and_every_row_says_why_and_where_from(string id)
    {
        Crosswalk crosswalk = StandardCrosswalks.Find(id)!;
        Assert.Equal(id, crosswalk.Id);
        Assert.True(crosswalk.Definition.Title.IsComplete);
        Assert.All(crosswalk.Rows, row => Assert.True(row.Rationale!.IsComplete));
        // A catalog that the library does not hold is a notice; nothing else is found.
        Assert.All(CrosswalkReview.Of(crosswalk.Definition).Issues, issue => Assert.Equal("XWLK0111", issue.Code));
        Assert.Contains((crosswalk.Source, crosswalk.Target), StandardCrosswalks.Ends.Select(ends => (ends.Source, ends.Target)));
    }

    [Fact]
    public void The_pairs_of_2005_to_2013_are_the_expected_ones() =>
        Assert.Equal(PublishedTables.From2005To2013.Order(), From2005.Pairs.Select(pair => (pair.Source, pair.Target)).Order());

    [Fact]
    public void The_pairs_of_2013_to_2022_are_the_expected_ones() =>
        Assert.Equal(PublishedTables.From2013To2022.Order(), From2013.Pairs.Select(pair => (pair.Source, pair.Target)).Order());

    [Fact]
    public void Counts_are_those_of_the_tables()
    {
        CrosswalkReview old = CrosswalkReview.Of(From2005.Definition);
        Assert.Equal((114, 21, 11), (old.Pairs, old.Ended, old.New));
        CrosswalkReview recent = CrosswalkReview.Of(From2013.Definition);
        Assert.Equal((115, 0, 11), (recent.Pairs, recent.Ended, recent.New));
        Assert.Equal((24, 1), (recent.MergedTargets, recent.SplitSources));
        Assert.Equal(58, From2013.Pairs.Where(pair => pair.IsCorrespondence).GroupBy(pair => pair.Target).Count(group => group.Count() == 1));
        Assert.Equal("A.18.2.3", Assert.Single(From2013.Pairs.GroupBy(pair => pair.Source), group => group.Key is not null && group.Count() > 1).Key);
    }

    [Fact]
    public void Every_control_of_both_editions_has_a_counterpart_or_a_stated_end()
    {
        foreach ((Crosswalk crosswalk, Catalog source, Catalog target) in new[] { (From2005, StandardCatalogs.AnnexA2005, StandardCatalogs.AnnexA2013), (From2013, StandardCatalogs.AnnexA2013, StandardCatalogs.AnnexA2022) })
        {
            Assert.All(source.Controls, control => Assert.NotEmpty(crosswalk.PairsFrom(control.Id)));
            Assert.All(target.Controls, control => Assert.NotEmpty(crosswalk.PairsTo(control.Id)));
        }
    }

    [Fact]
    public void Both_directions_agree() => Assert.All(StandardCrosswalks.All, crosswalk => Assert.All(crosswalk.Pairs, pair =>
    {
        Assert.True(pair.Source is null || crosswalk.PairsFrom(pair.Source).Contains(pair));
        Assert.True(pair.Target is null || crosswalk.PairsTo(pair.Target).Contains(pair));
    }));

    [Theory]
    // the well-known hard cases, by hand
    [InlineData("A.6.2.2", "–:withdrawn")]
    [InlineData("A.6.1.1", "–:withdrawn")]
    [InlineData("A.10.7.4", "–:withdrawn")]
    [InlineData("A.12.2.1", "–:withdrawn")]
    [InlineData("A.12.2.2", "–:withdrawn")]
    [InlineData("A.12.2.3", "–:withdrawn")]
    [InlineData("A.12.2.4", "–:withdrawn")]
    [InlineData("A.10.10.3", "A.12.4.2:split A.12.4.3:splitAndMerged")]
    [InlineData("A.10.10.4", "A.12.4.3:merged")]
    [InlineData("A.11.2.1", "A.9.2.1:splitAndMerged A.9.2.2:split")]
    [InlineData("A.11.5.1", "A.9.4.2:merged")]
    [InlineData("A.11.5.2", "A.9.2.1:merged")]
    [InlineData("A.11.5.3", "A.9.4.3:unchanged")]
    [InlineData("A.11.5.5", "A.9.4.2:merged")]
    [InlineData("A.11.5.6", "A.9.4.2:merged")]
    [InlineData("A.14.1.1", "A.17.1.2:merged")]
    [InlineData("A.14.1.2", "A.17.1.1:renamed")]
    [InlineData("A.14.1.3", "A.17.1.2:merged")]
    [InlineData("A.14.1.4", "A.17.1.2:merged")]
    [InlineData("A.14.1.5", "A.17.1.3:renamed")]
    [InlineData("A.12.6.1", "A.12.6.1:renamed")]
    [InlineData("A.7.1.1", "A.8.1.1:unchanged")]
    [InlineData("A.15.2.2", "A.18.2.3:renamed")]
    public void From_2005_to_2013(string id, string expected) => Assert.Equal(expected, Describe(From2005, id));

    [Theory]
    [InlineData("A.13.2.1", "A.5.14:merged")]
    [InlineData("A.13.2.2", "A.5.14:merged")]
    [InlineData("A.13.2.3", "A.5.14:merged")]
    [InlineData("A.13.2.4", "A.6.6:unchanged")]
    [InlineData("A.18.2.3", "A.5.36:splitAndMerged A.8.8:splitAndMerged")]
    [InlineData("A.12.6.1", "A.8.8:merged")]
    [InlineData("A.8.3.3", "A.7.10:merged")]
    [InlineData("A.17.2.1", "A.8.14:renamed")]
    [InlineData("A.16.1.3", "A.6.8:merged")]
    [InlineData("A.6.1.1", "A.5.2:unchanged")]
    [InlineData("A.6.1.3", "A.5.5:unchanged")]
    public void From_2013_to_2022(string id, string expected) => Assert.Equal(expected, Describe(From2013, id));

    [Fact]
    public void Eleven_controls_are_new_in_2022() =>
        Assert.Equal(
            ["A.5.7", "A.5.23", "A.5.30", "A.7.4", "A.8.9", "A.8.10", "A.8.11", "A.8.12", "A.8.16", "A.8.23", "A.8.28"],
            From2013.Pairs.Where(pair => pair.Kind == EditionChangeKind.New).Select(pair => pair.Target!));

    [Fact]
    public void Eleven_controls_are_new_in_2013_and_none_of_them_has_a_predecessor() =>
        Assert.Equal(
            ["A.6.1.5", "A.12.6.2", "A.14.2.1", "A.14.2.5", "A.14.2.6", "A.14.2.8", "A.15.1.1", "A.15.1.3", "A.16.1.4", "A.16.1.5", "A.17.2.1"],
            From2005.Pairs.Where(pair => pair.Kind == EditionChangeKind.New).Select(pair => pair.Target!));

    [Theory]
    [InlineData("A.6.1.1", "5.1")]
    [InlineData("A.6.1.2", "5.3 7.4")]
    [InlineData("A.6.2.1", "6.1.2 8.2")]
    [InlineData("A.6.1.4", "")]
    [InlineData("A.15.3.2", "")]
    public void A_withdrawn_control_names_the_clause_its_subject_went_to(string id, string clauses)
    {
        CrosswalkPair pair = Assert.Single(From2005.PairsFrom(id));
        Assert.Equal((EditionChangeKind.Withdrawn, MappingRelationship.None), (pair.Kind, pair.Relationship));
        Assert.Equal(clauses, string.Join(' ', pair.Row.MovedTo.Select(reference => reference.Item)));
        Assert.All(pair.Row.MovedTo, reference => Assert.Equal("iso27001:2013:clauses", reference.Catalog));
    }

    [Fact]
    public void A_relationship_that_no_source_gives_is_derived_from_the_structure_and_says_so()
    {
        (string, string) Of(Crosswalk crosswalk, string source, string target)
        {
            CrosswalkPair pair = crosswalk.PairsFrom(source).Single(one => one.Target == target);
            Assert.True(pair.IsRelationshipDerived);
            Assert.Null(pair.Row.Relationship);
            return (pair.Kind!.Value, pair.Relationship.Value);
        }

        Assert.Equal(("unchanged", "equivalent"), Of(From2005, "A.7.1.1", "A.8.1.1"));
        Assert.Equal(("renamed", "equivalent"), Of(From2013, "A.17.2.1", "A.8.14"));
        Assert.Equal(("merged", "subset"), Of(From2013, "A.12.6.1", "A.8.8"));
        Assert.Equal(("split", "superset"), Of(From2005, "A.10.10.3", "A.12.4.2"));
        Assert.Equal(("splitAndMerged", "intersects"), Of(From2005, "A.10.10.3", "A.12.4.3"));
    }

    [Fact]
    public void Confidence_of_2005_to_2013_is_that_of_its_sources()
    {
        Assert.Equal((94, 46, 6), (Count(Confidence.High), Count(Confidence.Medium), Count(Confidence.Low)));
        // What rests on memory and not on equal or near-equal titles is never called sure.
        Assert.All(
            From2005.Rows.Where(row => row.Evidence[0] == "recall" && row.Confidence == Confidence.High),
            row => Assert.Contains(row.Evidence, source => source is "equal titles" or "near-equal titles"));
        Assert.All(From2013.Rows, row => Assert.Equal(Confidence.High, row.Confidence));

        int Count(Confidence confidence) => From2005.Rows.Count(row => row.Confidence == confidence);
    }

    [Fact]
    public void A_title_that_a_source_calls_equal_is_equal_here() => Assert.All(
        From2005.Pairs.Where(pair => pair.Kind == EditionChangeKind.Unchanged),
        pair => Assert.Contains("equal titles", pair.Row.Evidence));

    [Theory]
    [InlineData("4.1", "plan", "")]
    [InlineData("6.1.2", "plan", "plan")]
    [InlineData("8.2", "do", "do")]
    [InlineData("9.1", "check", "do")]
    [InlineData("9.2", "check", "check")]
    [InlineData("9.3", "check", "check act")]
    [InlineData("10.1", "act", "act")]
    public void The_two_figures_of_plan_do_check_act_are_kept_apart(string clause, string structure, string measurement)
    {
        Assert.Equal(structure, string.Join(' ', StandardCrosswalks.PdcaOfStructure.PairsFrom(clause).Select(pair => pair.Target)));
        Assert.Equal(measurement, string.Join(' ', StandardCrosswalks.PdcaOfMeasurement.PairsFrom(clause).Select(pair => pair.Target)));
    }

    [Theory]
    [InlineData("1", "5.1")]
    [InlineData("6", "7.2 7.3")]
    [InlineData("7", "7.5")]
    [InlineData("8", "7.5")]
    [InlineData("12", "6.1")]
    [InlineData("13", "10.2")]
    public void Thirteen_contents_lead_to_clauses(string content, string clauses)
    {
        Assert.Equal(13, StandardCrosswalks.CommonContents.Pairs.Select(pair => pair.Source).Distinct().Count());
        Assert.Equal(clauses, string.Join(' ', StandardCrosswalks.CommonContents.PairsFrom("content/" + content).Select(pair => pair.Target)));
    }

    [Theory]
    [InlineData("1-1", "A.8.1")]
    [InlineData("1-2", "A.6.1 A.6.1.1 A.7.2 A.7.2.2")]
    [InlineData("1-5", "A.7.2 A.7.3 A.9.2")]
    [InlineData("2-2", "A.12.5 A.14.1 A.14.2 A.14.3 A.15.1")]
    [InlineData("2-5", "")]
    public void Hospital_challenges_lead_to_objectives_and_controls(string challenge, string items)
    {
        Assert.Equal(10, StandardCrosswalks.HospitalChallenges.Pairs.Select(pair => pair.Source).Distinct().Count());
        Assert.Equal(items, string.Join(' ', StandardCrosswalks.HospitalChallenges.PairsFrom(challenge).Select(pair => pair.Target)).Trim());
        Assert.All(StandardCrosswalks.HospitalChallenges.Pairs, pair => Assert.Null(pair.Kind));
    }

    [Fact]
    public void Every_lowest_level_clause_of_2005_has_a_row_and_preventive_action_has_ended()
    {
        Assert.Equal(38, StandardCrosswalks.Clauses2005To2013.Pairs.Count);
        CrosswalkPair end = Assert.Single(StandardCrosswalks.Clauses2005To2013.PairsFrom("8.3"));
        Assert.Equal((EditionChangeKind.Withdrawn, "iso27001:2013:clauses/6.1.1"), (end.Kind, end.Row.MovedTo[0].ToString()));
        Assert.DoesNotContain(StandardCrosswalks.Clauses2005To2013.Rows, row => row.Confidence == Confidence.High);
    }

    [Fact]
    public void The_checklist_leads_to_the_guideline()
    {
        Crosswalk crosswalk = StandardCrosswalks.Find("mhlw-checklist-r7-mhlw-6.0")!;
        Assert.Equal(["management/9", "control/10"], crosswalk.PairsFrom("2-2").Select(pair => pair.Target!));
        Assert.Equal(["governance/3.4.1", "management/11", "management/12", "control/11", "control/12"], crosswalk.PairsFrom("3-2").Select(pair => pair.Target!));
        Assert.Empty(crosswalk.PairsFrom("1-1"));
    }

    [Fact]
    public void Many_threads_in_every_culture_read_the_same() => TestCultures.Each(() =>
    {
        Crosswalk[] read = new Crosswalk[50];
        Parallel.For(0, read.Length, i => read[i] = StandardCrosswalks.Read(StandardCrosswalks.Ids[i % StandardCrosswalks.Ids.Count]));
        Assert.All(read, crosswalk => Assert.Equal(StandardCrosswalks.Find(crosswalk.Id)!.Pairs, crosswalk.Pairs));
    });

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        Assert.Null(StandardCrosswalks.Find("iso27001-1999-2005"));
        Assert.Null(StandardCrosswalks.Find(null));
        Assert.Empty(From2013.PairsFrom("A.99.1.1"));
    }

    [Fact]
    public void A_definition_with_errors_makes_no_crosswalk()
    {
        CrosswalkDefinition wrong = From2013.Definition with { Rows = [From2013.Rows[0], From2013.Rows[0]] };
        Assert.False(Crosswalk.TryCreate(wrong, out Crosswalk? crosswalk, out IReadOnlyList<IsmsIssue> issues));
        Assert.Null(crosswalk);
        Assert.Equal("XWLK0104", Assert.Single(issues).Code);
        Assert.Equal(issues, Assert.Throws<IsmsIssuesException>(() => Crosswalk.Create(wrong)).Issues);
    }

    private static string Describe(Crosswalk crosswalk, string id) => string.Join(' ', crosswalk.PairsFrom(id).Select(pair => $"{pair.Target ?? "–"}:{pair.Kind}"));
}
