using System.Text;
using System.Text.Json;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Risk.Assets;
using Isms.Risk.Json;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using Isms.Risk.Treatment;
using Isms.Tests;
using NodaTime;

namespace Isms.Risk.Tests.Json;

public class RegisterShapesTests
{
    private const string AssetJson =
        """{"id":"A-031","name":{"ja":"連携クラウド","en":"Linkage cloud"},"kind":"service","owner":"DEP-08","storage":"cloud","personal":"specialCare","confidentiality":5,"integrity":4,"availability":5,"tolerableDowntimeHours":1.5,"createdIn":["F2-S1"],"usedIn":["F2-S5","F2-S6"],"supplier":"SUP-E","isNew":true,"linkable":true,"cloudCharacteristics":{"pooledResources":true,"multiTenant":true,"elasticSelfService":true,"metered":true,"broadNetworkAccess":true,"region":"JP"},"tags":["x",1]}""";

    private const string FlowJson =
        """{"id":"F1","name":{"en":"Outpatients"},"owner":"DEP-03","steps":[{"id":"F1-S1","name":{"ja":"受付"},"unit":"DEP-07","n":null},{"id":"F1-S2","name":{"ja":"診察"}}]}""";

    private const string RiskJson =
        """{"id":"R-05","direction":"threat","objective":"OBJ-01","source":{"en":"s"},"event":{"en":"e"},"consequence":{"en":"c"},"assets":["A-008"],"steps":["F1-S3"],"properties":["integrity","availability"],"informationSecurityThreat":{"en":"work error"},"vulnerability":{"en":"manual work"},"inherent":{"likelihood":3,"consequence":4,"score":12},"current":{"likelihood":2,"consequence":4,"score":8,"ratedOn":"2025-05-15","by":"PER-12"},"residual":{"likelihood":2,"consequence":4},"existingControls":["CTL-15"],"minimum":{"items":["mhlw-6.0/control/4"],"met":true,"metAfter":false},"maturity":4,"detailedAnalysis":"DA-01","owner":"PER-12","crossBorder":true,"treatments":[{"id":"T-06","option":"retain","controls":["CTL-01"],"supplier":"SUP-A","activityStopped":{"en":"a"},"rule":"minimumGuideline","approvedBy":"PER-01","approvedOn":"2025-06-01","rationale":{"en":"r"},"owner":"PER-12","due":"2025-12-31","status":"inProgress","cost":1}],"decision":"acceptedByMinimumGuideline","band":{"a":[1,2]}}""";

    private const string LifeJson =
        """{"id":"A-9","name":{"en":"x"},"kind":"data","owner":"DEP-08","storage":"cloud","personal":"pseudonymised","confidentiality":5,"integrity":4,"availability":5,"createdIn":["S1"],"usedIn":["S2"],"storedIn":["S3","S4"],"sentIn":["S5"],"disposedIn":["S6"],"tier":"cloudServer","healthInformation":false}""";

    private const string AnalysedJson =
        """{"id":"R-9","direction":"threat","inherent":{"likelihood":3,"consequence":4,"confidence":"low","basis":["historicalData","expertOpinion"],"ratedBy":"PER-04"},"basis":["theoreticalAnalysis","informedOpinion","stakeholderNeeds"]}""";

    private const string AnalysisJson =
        """{"id":"DA-01","risk":"R-08","date":"2025-05-28","method":"scenario","analyst":"PER-04","threats":[{"en":"via USB"}],"conclusion":{"en":"segment"},"x":true}""";

    private const string ApprovalJson = """{"owner":"PER-03","document":"DOC-05","approvedOn":"2025-06-01","residualAccepted":true,"y":"z"}""";

    [Fact]
    public void Every_shape_writes_what_it_read_unknown_members_included()
    {
        AssertRoundTrip(AssetShapes.Asset, AssetJson, 2);
        AssertRoundTrip(AssetShapes.Asset, LifeJson, 0);
        AssertRoundTrip(RegisterShapes.Risk, AnalysedJson, 0);
        AssertRoundTrip(AssetShapes.Flow, FlowJson, 1);
        AssertRoundTrip(RegisterShapes.Risk, RiskJson, 3);
        AssertRoundTrip(RegisterShapes.DetailedAnalysis, AnalysisJson, 1);
        AssertRoundTrip(RegisterShapes.OwnerApproval, ApprovalJson, 1);
    }

    [Fact]
    public void The_culture_of_the_thread_does_not_matter()
    {
        TestCultures.Each(() =>
        {
            AssertRoundTrip(AssetShapes.Asset, AssetJson.Replace("\"availability\":5", "\"availability\":-5", StringComparison.Ordinal), 2);
            AssertRoundTrip(RegisterShapes.Risk, RiskJson, 3);
        });
    }

    [Fact]
    public void The_life_of_an_asset_and_the_ground_of_a_rating_stand_where_the_document_says()
    {
        Asset asset = Read(AssetShapes.Asset, LifeJson, out _)!;
        Assert.Equal(["S1", "S2", "S3", "S4", "S5", "S6"], asset.Occurrences().Select(occurrence => occurrence.Step.Value));
        Assert.Equal(["created", "used", "stored", "stored", "sent", "disposed"], asset.Occurrences().Select(occurrence => occurrence.Use.Value));
        Assert.All(asset.Occurrences(), occurrence => Assert.True(asset.OccursIn(occurrence.Step)));
        Assert.Equal(AssetTier.CloudServer, asset.Tier);
        Assert.True(asset.IsPseudonymised);
        Assert.False(asset.HoldsPersonalHealthInformation);
        Assert.True((asset with { HealthInformation = true }).HoldsPersonalHealthInformation);
        Assert.False((asset with { HealthInformation = null }).HoldsPersonalHealthInformation);
        Assert.True((asset with { HealthInformation = null, Personal = PersonalInformationKind.SpecialCare }).HoldsPersonalHealthInformation);

        IdentifiedRisk risk = Read(RegisterShapes.Risk, AnalysedJson, out _)!;
        Assert.Equal([AssessmentBasis.TheoreticalAnalysis, AssessmentBasis.InformedOpinion, AssessmentBasis.StakeholderNeeds], risk.Basis);
        Assert.Equal(RatingConfidence.Low, risk.Inherent!.Confidence);
        Assert.Equal([AssessmentBasis.HistoricalData, AssessmentBasis.ExpertOpinion], risk.Inherent.Basis);
        Assert.Equal("PER-04", risk.Inherent.RatedBy!.Value);
        Assert.Equal(5, AssessmentBasis.List.Known.Count);
    }

    [Theory]
    [InlineData("\"confidence\":\"low\"", "\"confidence\":\"sure\"")]
    [InlineData("\"historicalData\"", "\"guess\"")]
    [InlineData("\"ratedBy\":\"PER-04\"", "\"ratedBy\":4")]
    public void A_word_or_value_that_is_none_is_an_error(string before, string after)
    {
        Assert.Contains(before, AnalysedJson, StringComparison.Ordinal);
        Read(RegisterShapes.Risk, AnalysedJson.Replace(before, after, StringComparison.Ordinal), out IssueCollector issues);
        Assert.Contains(issues.Issues, issue => issue.Severity == IssueSeverity.Error && issue.Path.StartsWith("/inherent/", StringComparison.Ordinal));
    }

    [Fact]
    public void Members_stand_where_the_document_says()
    {
        Asset asset = Read(AssetShapes.Asset, AssetJson, out _)!;
        Assert.Equal(AssetKind.Service, asset.Kind);
        Assert.Equal(StorageKind.Cloud, asset.Storage);
        Assert.Equal(PersonalInformationKind.SpecialCare, asset.Personal);
        Assert.Equal((5, 4, 5), (asset.Confidentiality, asset.Integrity, asset.Availability));
        Assert.Equal(1.5m, asset.TolerableDowntimeHours);
        Assert.True(asset.IsNew && asset.IsLinkable && asset.CloudCharacteristics!.IsElasticSelfService);

        IdentifiedRisk risk = Read(RegisterShapes.Risk, RiskJson, out _)!;
        Assert.Equal(RiskDirection.Threat, risk.Direction);
        Assert.Equal((2, 4, 8, new LocalDate(2025, 5, 15)), (risk.Current!.Likelihood, risk.Current.Consequence, risk.Current.Score, risk.Current.RatedOn));
        Assert.Equal([SecurityProperty.Integrity, SecurityProperty.Availability], risk.Properties);
        Assert.Equal("mhlw-6.0/control/4", risk.Minimum!.Items[0].ToString());
        Assert.True(risk.Minimum.Met);
        Assert.False(risk.Minimum.MetAfter);
        Assert.True(risk.IsCrossBorder);
        Assert.Equal(TreatmentDecision.AcceptedByMinimumGuideline, risk.Decision);
        Assert.Equal(RetentionRule.MinimumGuideline, risk.Treatments[0].Rule);
        Assert.Equal(new LocalDate(2025, 12, 31), risk.Treatments[0].Due);
        Assert.Equal(TreatmentStatus.InProgress, risk.Treatments[0].Status);
    }

    [Fact]
    public void What_is_absent_is_null_or_empty_and_not_written()
    {
        const string least = """{"id":"R-1","direction":"opportunity"}""";
        IdentifiedRisk risk = Read(RegisterShapes.Risk, least, out IssueCollector issues)!;
        Assert.Empty(issues.Issues);
        Assert.Null(risk.Current);
        Assert.Null(risk.Minimum);
        Assert.Null(risk.Maturity);
        Assert.Null(risk.Decision);
        Assert.Empty(risk.Treatments);
        Assert.False(risk.IsCrossBorder);
        Assert.Equal(least, Write(RegisterShapes.Risk, risk));
    }

    [Fact]
    public void An_eighth_option_is_kept_for_its_rule_to_report()
    {
        string json = RiskJson.Replace("\"option\":\"retain\"", "\"option\":\"ignore\"");
        IdentifiedRisk risk = Read(RegisterShapes.Risk, json, out IssueCollector issues)!;
        Assert.DoesNotContain(issues.Issues, issue => issue.Definition == JsonIssues.UnknownCode);
        Assert.False(risk.Treatments[0].Option.IsKnown);
        Assert.Equal(json, Write(RegisterShapes.Risk, risk));
    }

    [Fact]
    public void What_is_missing_or_malformed_is_told_with_its_place()
    {
        Read(RegisterShapes.Risk, """{"id":"R-1","direction":"threat","current":{"likelihood":2},"treatments":[{"id":"T-1","option":"avoid","status":"done","due":"31.3.2026"}]}""", out IssueCollector issues);
        Assert.Equal([("CORE0202", "/current"), ("CORE0206", "/treatments/0/due")], issues.Issues.Select(issue => (issue.Code, issue.Path)));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("16")]
    [InlineData("99999999999")]
    public void A_rating_that_no_scale_can_have_is_told_and_not_read(string likelihood)
    {
        string json = """{"id":"R-1","direction":"threat","residual":{"likelihood":LIKELIHOOD,"consequence":4}}""".Replace("LIKELIHOOD", likelihood, StringComparison.Ordinal);
        IdentifiedRisk risk = Read(RegisterShapes.Risk, json, out IssueCollector issues)!;
        IsmsIssue issue = Assert.Single(issues.Issues);
        Assert.Equal((JsonIssues.OutOfRange, "R-1", "/residual/likelihood"), (issue.Definition, issue.Subject, issue.Path));
        Assert.Null(risk.Residual);
    }

    [Fact]
    public void References_are_those_of_the_elements_they_name()
    {
        IssueCollector issues = new();
        JsonReadContext context = new(issues, strict: false);
        using JsonDocument document = JsonDocument.Parse(RiskJson);
        Assert.True(RegisterShapes.Risk.TryRead(document.RootElement, context, out _));
        context.ReportReferences();
        Assert.Equal(
            ["OBJ-01", "A-008", "F1-S3", "CTL-15", "DA-01", "PER-12", "CTL-01", "SUP-A", "PER-01", "PER-12"],
            issues.Issues.Where(issue => issue.Definition == JsonIssues.UnresolvedId).Select(issue => issue.Subject));
    }

    [Fact]
    public void The_sample_survives_a_round_trip()
    {
        foreach (IdentifiedRisk risk in RegisterSample.Register.Risks)
        {
            Assert.Equal(risk, Read(RegisterShapes.Risk, Write(RegisterShapes.Risk, risk), out _));
        }

        foreach (Asset asset in RegisterSample.Register.Assets)
        {
            Assert.Equal(asset, Read(AssetShapes.Asset, Write(AssetShapes.Asset, asset), out _));
        }
    }

    private static void AssertRoundTrip<T>(JsonShape<T> shape, string json, int unknownMembers)
        where T : DocumentElement
    {
        T? first = Read(shape, json, out IssueCollector issues);
        Assert.NotNull(first);
        Assert.Equal(unknownMembers, issues.Issues.Count);
        Assert.All(issues.Issues, issue => Assert.Equal(JsonIssues.UnknownMember, issue.Definition));
        string written = Write(shape, first);
        Assert.Equal(json, written);
        Assert.Equal(first, Read(shape, written, out _));
    }

    private static T? Read<T>(JsonShape<T> shape, string json, out IssueCollector issues)
        where T : DocumentElement
    {
        issues = new IssueCollector();
        using JsonDocument document = JsonDocument.Parse(json);
        return shape.TryRead(document.RootElement, new JsonReadContext(issues, strict: false), out T? value) ? value : null;
    }

    private static string Write<T>(JsonShape<T> shape, T value)
        where T : DocumentElement
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            shape.Write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
