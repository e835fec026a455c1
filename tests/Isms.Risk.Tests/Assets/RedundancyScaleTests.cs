using System.Globalization;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Risk.Assets;
using Isms.Risk.Checks;
using Isms.Risk.Criteria;
using Isms.Risk.Json;
using Isms.Risk.Tests.Matrix;

namespace Isms.Risk.Tests.Assets;

public sealed class RedundancyScaleTests
{
    private static readonly RedundancyScale Scale = new()
    {
        Classes =
        [
            new RedundancyClass { Name = LocalizedText.Create("常時二重化", "always double"), UpToHours = 0.5m, Measures = LocalizedText.Create("無停電電源", "uninterruptible power") },
            new RedundancyClass { Name = LocalizedText.Create("予備機", "spare"), UpToHours = 8 },
            new RedundancyClass { Name = LocalizedText.Create("修理", "repair") },
        ],
    };

    [Theory]
    [InlineData("0", "always double")]
    [InlineData("0.5", "always double")]
    [InlineData("0.51", "spare")]
    [InlineData("8", "spare")]
    [InlineData("8.01", "repair")]
    [InlineData(null, null)]
    public void The_class_follows_from_the_tolerable_downtime(string? hours, string? expected) => TestCultures.Each(() =>
        Assert.Equal(expected, Scale.ClassOf(Down(hours))?.Name.English));

    [Fact]
    public void Above_every_limit_no_class_is_invented() =>
        Assert.Null((Scale with { Classes = Scale.Classes.Take(2).ToValueList() }).ClassOf(Down("9")));

    [Theory]
    [InlineData("")]
    [InlineData("8,2")]
    [InlineData("8,8")]
    [InlineData("-,8")]
    [InlineData("-,-")]
    [InlineData("-1,8")]
    public void Classes_that_do_not_rise_are_an_error(string limits)
    {
        RedundancyScale scale = new() { Classes = limits.Length == 0 ? [] : limits.Split(',').Select(limit => new RedundancyClass { Name = LocalizedText.Create("区分", "class"), UpToHours = limit == "-" ? null : Hours(limit) }).ToValueList() };
        Assert.Equal([("RISK0219", "/criteria/redundancy/classes")], Check(scale));
    }

    [Fact]
    public void Classes_that_rise_are_none_with_or_without_a_last_one_for_the_rest()
    {
        Assert.Empty(Check(Scale));
        Assert.Empty(Check(Scale with { Classes = Scale.Classes.Take(2).ToValueList() }));
    }

    [Fact]
    public void The_scale_survives_a_round_trip() => TestCultures.Each(() =>
    {
        RiskCriteria criteria = Criteria(Scale);
        Assert.Equal(criteria, ShapeRoundTrip.Holds(CriteriaShapes.RiskCriteria, ShapeRoundTrip.Write(CriteriaShapes.RiskCriteria, criteria)));
    });

    private static (string Code, string Path)[] Check(RedundancyScale scale)
    {
        IssueCollector issues = new();
        CriteriaChecks.Check(Criteria(scale), issues);
        return issues.Issues.Select(issue => (issue.Code, issue.Path)).ToArray();
    }

    private static RiskCriteria Criteria(RedundancyScale scale) => new()
    {
        Id = CriteriaId.Parse("CRIT-01"),
        Version = 1,
        Matrices = [MatrixSample.Hospital],
        Acceptance = new RiskAcceptance { AcceptUpTo = RiskThreshold.OfScore(6), MustTreatFrom = RiskThreshold.OfScore(7) },
        Redundancy = scale,
    };

    private static Asset Down(string? hours) => new()
    {
        Id = AssetId.Parse("A-01"),
        Name = LocalizedText.Create("電子カルテ", "health records"),
        Kind = AssetKind.System,
        Owner = UnitId.Parse("U-01"),
        Storage = StorageKind.OnPremises,
        Personal = PersonalInformationKind.SpecialCare,
        Confidentiality = 5,
        Integrity = 5,
        Availability = 5,
        TolerableDowntimeHours = hours is null ? null : Hours(hours),
    };

    private static decimal Hours(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
