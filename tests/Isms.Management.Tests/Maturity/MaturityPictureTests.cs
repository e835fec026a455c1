using Isms.Management.Cycle;
using Isms.Management.Document;
using Isms.Management.Maturity;
using NodaTime;

namespace Isms.Management.Tests.Maturity;

public sealed class MaturityPictureTests
{
    private static MaturityPicture Picture(MaturityScoring? scoring = null, LocalDate? asOf = null, params (string, string?)[] changes)
    {
        DocumentReadResult read = ManagementSystemDocument.Read(Hospital.Changed(changes), new DocumentReadOptions { AsOf = asOf });
        return MaturityPicture.Of(PdcaCycle.Of(read.Draft!, read.AsOf!.Value, read.Issues), scoring);
    }

    private static ClauseMaturity Of(MaturityPicture picture, string clause) => picture.Clauses.Single(maturity => maturity.Clause.Id == clause);

    [Theory]
    [InlineData("4.1", "closed", 3)]
    [InlineData("7.5", "recorded", 2)]
    [InlineData("8.1", "recorded", 2)]
    [InlineData("8.2", "kept", 4)]
    [InlineData("9.3", "kept", 4)]
    public void Each_clause_stands_on_a_rung_with_its_score(string clause, string rung, int score)
    {
        ClauseMaturity maturity = Of(Picture(), clause);
        Assert.Equal((rung, score), (maturity.Rung.Value, maturity.Score));
    }

    [Fact]
    public void A_score_explains_itself_and_the_explanation_follows_the_data()
    {
        Assert.Equal("closed, with a recent record: 3 of 3 kinds of records, 0 open, newest 2026-02-27.", Of(Picture(), "9.2").Why.English);
        ClauseMaturity begun = Of(Picture(null, null, ("auditProgramme", null)), "9.2");
        Assert.Equal((MaturityRung.Begun, 1), (begun.Rung, begun.Score));
        Assert.StartsWith("begun: 2 of 3 kinds of records", begun.Why.English, StringComparison.Ordinal);
        Assert.Equal(MaturityRung.Nothing, Of(Picture(null, null, ("context.scope", null)), "4.3").Rung);
    }

    [Fact]
    public void What_had_no_occasion_is_not_assessed_and_counted_apart()
    {
        MaturityPicture early = Picture(null, new LocalDate(2025, 6, 1), ("nonconformities", "[]"), ("correctiveActions", "[]"));
        Assert.Equal(MaturityRung.NotAssessed, Of(early, "10.1").Rung);
        Assert.Null(Of(early, "10.1").Score);
        Assert.Equal(1, early.NotAssessed);
        Assert.Equal(early.Clauses.Count, early.NotAssessed + MaturityRung.List.Known.Skip(1).Sum(early.CountOf));
        Assert.Equal(0, Picture().NotAssessed);
    }

    [Fact]
    public void The_scale_is_the_organisations_own()
    {
        // The assessment of 2025-05-15 is 320 days old at the end of the year.
        Assert.Equal(MaturityRung.Kept, Of(Picture(MaturityScoring.Create([0, 1, 2, 3, 4], 320)), "8.2").Rung);
        Assert.Equal((MaturityRung.Closed, 60), (Of(Picture(MaturityScoring.Create([0, 20, 40, 60, 100], 319)), "8.2").Rung, Of(Picture(MaturityScoring.Create([0, 20, 40, 60, 100], 319)), "8.2").Score));
        Assert.Throws<ArgumentException>(() => MaturityScoring.Create([0, 1, 2, 3], 1));
        Assert.Throws<ArgumentException>(() => MaturityScoring.Create([0, 2, 1, 3, 4], 1));
        Assert.Throws<ArgumentException>(() => MaturityScoring.Create([-1, 2, 2, 3, 4], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MaturityScoring.Create([0, 1, 2, 3, 4], -1));
        Assert.Equal(4, MaturityScoring.Default.Highest);
    }
}
