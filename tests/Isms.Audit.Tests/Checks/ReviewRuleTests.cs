using Isms.Audit.Checks;
using Isms.Audit.Review;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Audit.Tests.Checks;

/// <summary>The rules MRV-001 to MRV-006: each fires for the fault, and the clean hospital shows none of them.</summary>
public sealed class ReviewRuleTests
{
    private static AuditCheckInput WithInputs(int number, Func<ReviewInputs, ReviewInputs> change) =>
        Hospital.WithReview(number, review => review with { Inputs = change(review.Inputs!) });

    private static AuditCheckInput WithPerformance(int number, Func<ReviewPerformance, ReviewPerformance> change) =>
        WithInputs(number, inputs => inputs with { Performance = change(inputs.Performance!) });

    [Fact]
    public void MRV_001_one_for_each_missing_input()
    {
        Func<ReviewInputs, ReviewInputs>[] each =
        [
            inputs => inputs with { PreviousActions = null },
            inputs => inputs with { ChangesInIssues = null },
            inputs => inputs with { Performance = null },
            inputs => inputs with { Feedback = null },
            inputs => inputs with { RiskResults = null },
            inputs => inputs with { Improvement = null },
        ];
        foreach (Func<ReviewInputs, ReviewInputs> change in each)
        {
            Assert.Equal(["AUDT0301 MR-01 /managementReviews/0/inputs"], Hospital.News(WithInputs(1, change)));
        }

        IsmsIssue[] all = Hospital.Issues(Hospital.WithReview(1, review => review with { Inputs = null })).Where(issue => issue.Code == "AUDT0301").ToArray();
        Assert.Equal(["a", "b", "c", "d", "e", "f"], all.Select(issue => issue.Arguments[2]));
        Assert.All(all, issue => Assert.Equal("/managementReviews/0", issue.Path));
        Assert.Equal("The management review MR-01 lacks the input riskResults (9.3 e).", all[4].Message.English);
    }

    [Fact]
    public void MRV_002_one_for_each_empty_list()
    {
        Func<ReviewPerformance, ReviewPerformance>[] each =
        [
            performance => performance with { NonconformitiesAndCorrectiveActions = [] },
            performance => performance with { MonitoringAndMeasurement = [] },
            performance => performance with { AuditResults = [] },
            performance => performance with { Objectives = [] },
        ];
        foreach (Func<ReviewPerformance, ReviewPerformance> change in each)
        {
            Assert.Equal(["AUDT0302 MR-01 /managementReviews/0/inputs/performance"], Hospital.News(WithPerformance(1, change)));
        }

        Assert.Equal(4, Hospital.Issues(WithPerformance(1, _ => new())).Count(issue => issue.Code == "AUDT0302"));
    }

    [Fact]
    public void MRV_003_the_chair_is_top_management()
    {
        Assert.Equal(["AUDT0303 MR-02 /managementReviews/1/chair"], Hospital.News(Hospital.WithReview(2, review => review with { Chair = Hospital.Person(2) })));
        Assert.Equal(["AUDT0303 MR-02 /managementReviews/1"], Hospital.News(Hospital.WithReview(2, review => review with { Chair = null })));
        AuditCheckInput noRole = Hospital.Clean with { Organization = Hospital.Organization with { Roles = [] } };
        Assert.Empty(Hospital.News(noRole));
    }

    [Fact]
    public void MRV_004_decisions_of_the_review_before_are_taken_up()
    {
        AuditCheckInput one = WithInputs(2, inputs => inputs with { PreviousActions = inputs.PreviousActions! with { Refs = [ElementId.Parse("MRO-02")] } });
        Assert.Equal(["AUDT0304 MR-02 /managementReviews/1/inputs/previousActions"], Hospital.News(one));
        AuditCheckInput none = WithInputs(2, inputs => inputs with { PreviousActions = new() });
        Assert.Equal(["MRO-01", "MRO-02"], Hospital.Issues(none).Where(issue => issue.Code == "AUDT0304").Select(issue => issue.Arguments[1]));
    }

    [Fact]
    public void MRV_004_goes_by_the_dates_and_not_by_the_order_of_the_list()
    {
        AuditCheckInput reversed = Hospital.With(Hospital.Records with { Reviews = Hospital.Records.Reviews.Reverse().ToValueList() });
        Assert.Empty(Hospital.News(reversed));
        AuditCheckInput swapped = Hospital.WithReview(1, review => review with { Date = new(2026, 3, 19) });
        Assert.Equal(3, Hospital.Issues(swapped).Count(issue => issue is { Code: "AUDT0304", Subject: "MR-01" }));
    }

    [Fact]
    public void MRV_005_nothing_considered_comes_after_the_review()
    {
        // AUD-03 is of 2025-11-12, NC-03 was detected that day; MR-01 is of 2025-10-15.
        Assert.Equal(
            ["AUDT0305 MR-01 /managementReviews/0/inputs/performance/auditResults/2"],
            Hospital.News(WithPerformance(1, performance => performance with { AuditResults = [.. performance.AuditResults, Hospital.Audit(3)] })));
        Assert.Equal(
            ["AUDT0305 MR-01 /managementReviews/0/inputs/performance/nonconformitiesAndCorrectiveActions/0"],
            Hospital.News(WithPerformance(1, performance => performance with { NonconformitiesAndCorrectiveActions = [ElementId.Parse("NC-03")] })));
        // Corrective actions are not compared.
        Assert.Empty(Hospital.News(WithPerformance(1, performance => performance with { NonconformitiesAndCorrectiveActions = [ElementId.Parse("CA-03")] })));
        // The same day is allowed.
        Assert.Empty(Hospital.News(Hospital.WithReview(2, review => review with { Date = new(2026, 2, 18) })));
        Assert.Equal(
            ["AUDT0305 MR-02 /managementReviews/1/inputs/performance/auditResults/2"],
            Hospital.News(Hospital.WithReview(2, review => review with { Date = new(2026, 2, 17) })));
    }

    [Fact]
    public void MRV_006_a_review_decides_something() =>
        Assert.Equal(["AUDT0306 MR-02 /managementReviews/1"], Hospital.News(Hospital.WithReview(2, review => review with { Outputs = [] })));

    [Fact]
    public void A_decision_is_overdue_from_the_day_after_its_last()
    {
        // MRO-03 and MRO-05 are due 2026-04-30, MRO-04 2026-06-30.
        static IEnumerable<string> Overdue(int month, int day) =>
            Hospital.News(Hospital.Clean with { AsOf = new(2026, month, day) }).Where(line => line.StartsWith("AUDT0321", StringComparison.Ordinal));
        Assert.Empty(Overdue(4, 30));
        Assert.Equal(["AUDT0321 MRO-03 /managementReviews/1/outputs/0/due", "AUDT0321 MRO-05 /managementReviews/1/outputs/2/due"], Overdue(5, 1));
    }
}
