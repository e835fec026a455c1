using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Assets;
using Isms.Risk.Checks.Analysis;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using NodaTime;
using static Isms.Risk.Tests.Checks.CheckFixture;

namespace Isms.Risk.Tests.Checks.Analysis;

public class AnalysisChecksTests
{
    private static readonly FlowStepId FirstStep = FlowStepId.Parse("F1-S1");
    private static readonly FlowStepId SecondStep = FlowStepId.Parse("F1-S2");

    [Fact]
    public void An_asset_does_not_occur_behind_the_step_that_disposes_of_it()
    {
        Assert.Contains(
            "step F1-S1 and occurs in the later step F1-S2",
            AssertOnly(AnalysisIssues.OccursAfterDisposal, "A-001", "/assets/0/disposedIn/0", With(RegisterSample.Data with { StoredIn = [SecondStep], DisposedIn = [FirstStep] })).Message.English,
            StringComparison.Ordinal);
        AssertNothing(With(RegisterSample.Data with { UsedIn = [SecondStep], DisposedIn = [SecondStep] }));
        AssertNothing(With(RegisterSample.Data with { DisposedIn = [FlowStepId.Parse("F9-S1")] }));
    }

    [Fact]
    public void Health_information_is_about_somebody()
    {
        AssertOnly(AnalysisIssues.HealthInformationOfNobody, "A-001", "/assets/0/healthInformation", With(RegisterSample.Data with { Personal = PersonalInformationKind.None, HealthInformation = true }));
        AssertNothing(With(RegisterSample.Data with { Personal = PersonalInformationKind.None, HealthInformation = false }));
        AssertNothing(With(RegisterSample.Data with { Personal = PersonalInformationKind.Pseudonymised, HealthInformation = true }));
    }

    [Fact]
    public void A_cloud_server_is_in_a_cloud()
    {
        AssertOnly(AnalysisIssues.CloudServerOutsideCloud, "A-001", "/assets/0/tier", With(RegisterSample.Data with { Tier = AssetTier.CloudServer }));
        AssertNothing(With(RegisterSample.Data with { Tier = AssetTier.Server }));
        AssertNothing(RegisterSample.Register with { Assets = [RegisterSample.Data, RegisterSample.Cloud with { Tier = AssetTier.CloudServer }] });
    }

    [Fact]
    public void A_decision_does_not_rest_on_a_rating_of_low_confidence()
    {
        Rating low = RegisterSample.Rate(2, 3, 6) with { Confidence = RatingConfidence.Low };
        AssertOnly(AnalysisIssues.DecidedOnLowConfidence, "R-01", "/risks/0/residual/confidence", RegisterSample.Ransomware with { Residual = low });
        AssertNothing(RegisterSample.Ransomware with { Residual = low with { Confidence = RatingConfidence.Medium } });
        // the residual rating is judged, so the confidence of the current one does not matter
        AssertNothing(RegisterSample.Ransomware with { Current = RegisterSample.Ransomware.Current! with { Confidence = RatingConfidence.Low } });
        // an opportunity is judged by its current rating
        AssertOnly(
            AnalysisIssues.DecidedOnLowConfidence, "R-41", "/risks/4/current/confidence",
            RegisterSample.Subsidy with { Current = RegisterSample.Subsidy.Current! with { Confidence = RatingConfidence.Low } });
    }

    [Fact]
    public void Who_rated_says_when()
    {
        Rating rated = RegisterSample.Rate(5, 5, 25) with { RatedBy = PersonId.Parse("PER-02") };
        AssertOnly(AnalysisIssues.RatedWithoutDate, "R-01", "/risks/0/inherent/ratedBy", RegisterSample.Ransomware with { Inherent = rated });
        AssertNothing(RegisterSample.Ransomware with { Inherent = rated with { RatedOn = new LocalDate(2025, 5, 15) } });
    }

    [Fact]
    public void Minimum_items_that_are_met_are_named()
    {
        AssertOnly(AnalysisIssues.MinimumWithoutItems, "R-05", "/risks/1/minimum", RegisterSample.Labels with { Minimum = new MinimumGuidelineAssessment { Met = true } });
        AssertNothing(RegisterSample.Labels);
        AssertNothing(RegisterSample.OldModality with { Minimum = new MinimumGuidelineAssessment { Met = true } });
    }

    [Fact]
    public void Minimum_items_are_of_the_guideline_of_the_criteria()
    {
        IdentifiedRisk mixed = RegisterSample.Labels with
        {
            Minimum = new MinimumGuidelineAssessment { Items = [StandardReference.Parse("mhlw-6.0/control/4"), StandardReference.Parse("mhlw-5.2/6.5")], Met = true },
        };
        AssertOnly(AnalysisIssues.MinimumOfAnotherGuideline, "R-05", "/risks/1/minimum/items/1", mixed);
        RiskCriteria off = RegisterSample.Criteria with { MinimumGuideline = RegisterSample.Criteria.MinimumGuideline! with { IsEnabled = false } };
        Assert.DoesNotContain(Run(RegisterSample.With(mixed), off), issue => issue.Definition == AnalysisIssues.MinimumOfAnotherGuideline);
        Assert.DoesNotContain(Run(RegisterSample.Register), issue => issue.Definition == AnalysisIssues.MinimumOfAnotherGuideline);
    }

    private static RiskRegister With(Asset changed) => RegisterSample.Register with { Assets = [changed, RegisterSample.Cloud] };
}
