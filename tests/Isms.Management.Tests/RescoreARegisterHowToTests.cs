using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Json;
using Isms.Risk.Register;
using Isms.Risk.Rescoring;
using NodaTime;

namespace Isms.Management.Tests;

/// <summary>The code of docs/how-to/rescore-a-register.md: it compiles, runs on the sample hospital, and is what the page shows.</summary>
public sealed class RescoreARegisterHowToTests
{
    [Fact]
    public void The_code_of_the_page_runs()
    {
        RiskRegister register = Hospital.System.Register;
        RiskCriteria older = Hospital.System.Criteria;
        Organization organization = Hospital.System.Organization;
        LocalDate asOf = new(2026, 3, 31);
        StringWriter output = new();

        // page: criteria
        RiskCriteria newer = older with
        {
            Version = 2,
            Appetites = [new RiskAppetite { Appetite = RiskThreshold.OfScore(4), Tolerance = RiskThreshold.OfScore(10) }],
        };

        // page: look
        RiskRescoring rescoring = RiskRescoring.Create(older, newer);
        RescoringReport report = rescoring.Preview(register, organization, asOf);
        foreach (RescoredRisk risk in report.Record.Moved)
        {
            output.WriteLine($"{risk.Risk}: {risk.Why}");
        }

        foreach (IsmsIssue issue in report.Issues)
        {
            output.WriteLine(issue);
        }

        // page: apply
        RescoredRegister rescored = rescoring.Apply(register, organization, asOf);
        string recordFile = RescoringFile.ToJson(rescored.Record); // keep it

        // page: undo
        UndoneRescoring undone = RiskRescoring.Undo(rescored.Register, RescoringFile.FromJson(recordFile));
        foreach (IsmsIssue conflict in undone.Issues)
        {
            output.WriteLine(conflict);
        }

        // page: end
        Assert.Equal(register, undone.Register);
        Assert.Equal(older, undone.Criteria);

        // R-33 is 1 x 5 and was within 6.
        Assert.Contains("R-33: Evaluation acceptable -> tolerable (goes up): rule acceptUpTo score 6 -> tolerance score 10.", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(CriteriaVersion.Of(newer), rescored.Criteria.AssessmentCycle!.RatedUnder);
    }

    [Fact]
    public void The_page_shows_this_code() => HowToPage.AssertShows("rescore-a-register.md", "RescoreARegisterHowToTests.cs", parts: 4);
}
