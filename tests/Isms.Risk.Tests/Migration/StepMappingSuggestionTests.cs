using System.Globalization;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Matrix;
using Isms.Risk.Migration;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Tests.Matrix;
using static Isms.Risk.Tests.Migration.MigrationSample;

namespace Isms.Risk.Tests.Migration;

public sealed class StepMappingSuggestionTests
{
    private static readonly LocalizedText Yen = LocalizedText.Create("円", "JPY");

    // A matrix of one level whose likelihood has these steps: a name, or a name and the ends of a band, "rare:0-1".
    private static RiskMatrix With(int version, LocalizedText? unit, params string[] steps) => RiskMatrix.Create(
        Rows(steps.Length) with
        {
            Version = version,
            LikelihoodUnit = unit,
            Likelihood = steps.Select(Step).ToValueList(),
        });

    private static RiskMatrixDefinition Rows(int rows) => MatrixSample.FromLetters("l", Enumerable.Repeat("l", rows).ToArray());

    private static RiskMatrixStep Step(string text)
    {
        string[] parts = text.Split(':');
        decimal?[]? ends = parts.Length == 1 ? null : parts[1].Split('-').Select(end => end.Length == 0 ? (decimal?)null : decimal.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        return new RiskMatrixStep { Name = LocalizedText.Create(null, parts[0]), Band = ends is null ? null : new StepBand { From = ends[0], To = ends[1] } };
    }

    private static int?[] Suggested(RiskMatrix older, RiskMatrix newer)
    {
        MatrixMigrationDefinition plan = StepMappingSuggestion.Of(older, newer);
        Assert.False(plan.Likelihood!.IsReviewed);
        Assert.All(plan.Likelihood.Steps, step => Assert.True(step.Note!.IsComplete));
        StepMapping.Create(plan.Likelihood, older.Likelihood.Count, newer.Likelihood.Count);
        return plan.Likelihood.Steps.Select(step => step.To).ToArray();
    }

    [Fact]
    public void An_unchanged_scale_needs_no_mapping()
    {
        MatrixMigrationDefinition plan = StepMappingSuggestion.Of(Five, Five);
        Assert.Null(plan.Likelihood);
        Assert.Null(plan.Consequence);
    }

    [Fact]
    public void Bands_of_one_unit_go_to_the_band_they_overlap_and_to_the_highest_of_several() =>
        Assert.Equal(
            [1, 1, 3, 3],
            Suggested(With(1, Yen, "a:0-1", "b:1-10", "c:10-50", "d:50-"), With(2, Yen, "x:0-10", "y:10-20", "z:20-")));

    [Fact]
    public void A_band_that_nothing_overlaps_and_a_state_without_a_namesake_are_left_to_a_person() =>
        Assert.Equal(
            [1, null, null, 2],
            Suggested(With(1, Yen, "never", "seldom", "b:1-10", "c:10-"), With(2, Yen, "never", "z:10-")));

    [Fact]
    public void Without_a_common_unit_bands_are_not_compared() =>
        Assert.Equal([1, 3], Suggested(With(1, Yen, "a:0-1", "b:1-2"), With(2, LocalizedText.Create("人", "patients"), "x:0-1", "y:1-2", "z:2-3")));

    [Fact]
    public void Equal_names_are_the_same_step_where_most_are_found_in_order()
    {
        Assert.Equal([1, null, 3], Suggested(With(1, null, "rare", "possible", "likely"), With(2, null, "rare", "unlikely", "likely", "certain")));
        Assert.Equal([1, 3, 4], Suggested(With(1, null, "rare", "b", "c"), With(2, null, "rare", "x", "y", "z")));
        Assert.Equal([1, 2], Suggested(With(1, null, "high", "low"), With(2, null, "low", "high")));
    }

    [Theory]
    [InlineData(5, 4, new[] { 1, 2, 3, 3, 4 })]
    [InlineData(4, 5, new[] { 1, 2, 4, 5 })]
    [InlineData(5, 3, new[] { 1, 2, 2, 3, 3 })]
    [InlineData(3, 1, new[] { 1, 1, 1 })]
    [InlineData(1, 3, new[] { 3 })]
    public void Else_steps_go_in_proportion_and_halves_go_up(int older, int newer, int[] expected) =>
        Assert.Equal(
            expected.Select(step => (int?)step),
            Suggested(
                With(1, null, Enumerable.Range(1, older).Select(i => "a" + i.ToString(CultureInfo.InvariantCulture)).ToArray()),
                With(2, null, Enumerable.Range(1, newer).Select(i => "b" + i.ToString(CultureInfo.InvariantCulture)).ToArray())));

    [Fact]
    public void A_suggestion_is_refused_until_somebody_reviews_it()
    {
        MatrixMigrationDefinition suggested = StepMappingSuggestion.Of(Five, Four);
        Assert.False(RiskMatrixMigration.TryCreate(Five, Four, suggested, out _, out IReadOnlyList<IsmsIssue> issues));
        Assert.Equal(["MTRX0409", "MTRX0409"], issues.Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => issue.Code));
        Assert.True(RiskMatrixMigration.TryCreate(Five, Four, suggested.WithReview("PER-14", ReviewDay, Why), out _, out _));
    }
}
