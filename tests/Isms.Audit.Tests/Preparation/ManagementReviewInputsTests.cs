using Isms.Audit.Preparation;
using Isms.Audit.Records;
using Isms.Audit.Review;
using Isms.Core;
using Isms.Risk;
using Isms.Risk.Context;
using Isms.Risk.Events;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using Isms.Tests;
using NodaTime;

namespace Isms.Audit.Tests.Preparation;

public sealed class ManagementReviewInputsTests
{
    private static readonly LocalDate DayOfSecond = new(2026, 3, 18);

    private static ManagementReviewSource Source(AuditRecords? records = null) => new() { Organization = Hospital.Organization, Records = records ?? Hospital.Records };

    private static string Ids(IEnumerable<ReviewInputItem> items) => string.Join(" ", items.Select(item => item.Element.Value));

    private static AuditRecords WithOutput(Func<ReviewOutput, ReviewOutput> change) =>
        Hospital.WithReview(1, review => review with { Outputs = Hospital.Changed(review.Outputs, 1, change) }).Records;

    [Fact]
    public void The_six_inputs_come_in_order_with_the_letters_of_the_standard()
    {
        ManagementReviewInputs inputs = ManagementReviewInputs.Assemble(Source(), DayOfSecond, Hospital.Records.Reviews[1]);
        Assert.Equal("abcdef", string.Concat(inputs.Topics.Select(topic => topic.Input.Letter)));
        Assert.Equal(("MR-02", "MR-01", new LocalDate(2025, 10, 15)), (inputs.Review?.Value, inputs.Previous?.Value, inputs.Since));
        Assert.Equal(ReviewInputKind.Feedback, inputs[ReviewInputKind.Feedback].Input);
        Assert.Throws<ArgumentException>(() => inputs[ReviewInputKind.List.Get("elsewhere")]);
    }

    [Fact]
    public void Performance_of_the_second_review_is_what_came_up_since_the_first()
    {
        ReviewInputTopic performance = ManagementReviewInputs.Assemble(Source(), DayOfSecond, Hospital.Records.Reviews[1])[ReviewInputKind.Performance];

        // Detected since 2025-10-15: NC-03, NC-04, NC-05. Closed since: NC-02 (2026-01-20), NC-06 (2025-12-15). NC-01 was closed before.
        Assert.Equal("NC-02 CA-02 NC-03 CA-03 NC-04 CA-04 NC-05 CA-05 NC-06 CA-06 AUD-03 AUD-04 AUD-05", Ids(performance.Items));
        Assert.Equal("NC-03 NC-04 NC-05 AUD-03 AUD-04 AUD-05", Ids(performance.Items.Where(item => item.NeedsAttention)));
        Assert.Empty(performance.NotConsidered);
        Assert.Equal("NC-02 NC-06 CA-06", Ids(performance.Items.Where(item => item.IsConsidered == false)));
        Assert.Equal(["results of monitoring and measurement", "fulfilment of objectives"], performance.Missing.Select(missing => missing.English));
    }

    [Fact]
    public void Without_a_review_the_next_one_is_prepared_and_nothing_is_compared() => TestCultures.Each(() =>
    {
        ManagementReviewInputs next = ManagementReviewInputs.Assemble(Source(), new LocalDate(2026, 7, 1));
        Assert.Equal((null, "MR-02"), (next.Review?.Value, next.Previous?.Value));
        Assert.All(next.Topics.SelectMany(topic => topic.Items), item => Assert.Null(item.IsConsidered));
        Assert.Equal("MRO-03 MRO-04 MRO-05", Ids(next[ReviewInputKind.PreviousActions].Items));
        Assert.Equal("3 decisions: 0 done, 3 overdue, 0 otherwise open.", next[ReviewInputKind.PreviousActions].Summary.English);

        // NC-05 is still open on that day; no audit since.
        Assert.Equal("NC-05 CA-05", Ids(next[ReviewInputKind.Performance].Items));
        Assert.Contains(next[ReviewInputKind.Performance].Missing, missing => missing.English == "results of audits since the review before");
        ManagementReviewInputs first = ManagementReviewInputs.Assemble(Source(), new LocalDate(2025, 10, 1));
        Assert.Null(first.Previous);
        Assert.Equal("There is no review before.", first[ReviewInputKind.PreviousActions].Summary.English);
    });

    [Fact]
    public void Decisions_are_followed_over_several_reviews()
    {
        static DecisionStanding First(AuditRecords records, LocalDate day) => DecisionStanding.OfAll(records, day)[0];

        // MRO-01 of MR-01 is due 2025-11-30 and was taken up by MR-02 of 2026-03-18.
        Assert.Equal("Decided by MR-01, due 2025-11-30: done. Taken up by: MR-02.", First(Hospital.Records, DayOfSecond).Why.English);
        Assert.Empty(First(Hospital.Records, DayOfSecond.PlusDays(-1)).TakenUpBy);
        AuditRecords late = WithOutput(output => output with { CompletedOn = new(2025, 12, 10) });
        Assert.Equal((DecisionProgress.DoneLate, 10), (First(late, DayOfSecond).Progress, First(late, DayOfSecond).DaysLate));
        Assert.Equal((DecisionProgress.Overdue, 9), (First(late, new(2025, 12, 9)).Progress, First(late, new(2025, 12, 9)).DaysLate));
        Assert.Equal((DecisionProgress.Open, 0), (First(late, new(2025, 11, 30)).Progress, First(late, new(2025, 11, 30)).DaysLate));
        Assert.Empty(DecisionStanding.OfAll(Hospital.Records, new(2025, 10, 14)));

        // A decision of MR-01 that is not done stays on the list of the review after the next.
        AuditRecords open = WithOutput(output => output with { Status = ActionStatus.InProgress });
        ReviewInputTopic next = ManagementReviewInputs.Assemble(Source(open), new(2026, 4, 30))[ReviewInputKind.PreviousActions];
        Assert.Equal("MRO-01 MRO-03 MRO-04 MRO-05", Ids(next.Items));
        Assert.Empty(next.Missing);
        AuditRecords bare = WithOutput(output => output with { Status = ActionStatus.Open, Owner = null, Due = null });
        Assert.Equal(["who answers for MRO-01", "the last day for MRO-01"], ManagementReviewInputs.Assemble(Source(bare), new(2026, 4, 30))[ReviewInputKind.PreviousActions].Missing.Select(missing => missing.English));
    }

    [Fact]
    public void Issues_that_changed_since_the_review_before_need_a_look()
    {
        static ContextIssue Issue(int number, LocalDate? changed) =>
            new() { Id = ContextIssueId.Parse(FormattableString.Invariant($"ISS-{number:00}")), Kind = ContextIssueKind.External, Name = Hospital.Text("issue"), ChangedOn = changed };
        ManagementReviewSource source = Source() with
        {
            // MR-01 took up ISS-01 and ISS-02, MR-02 ISS-03 and ISS-04.
            Context = new() { Issues = [Issue(1, null), Issue(3, new(2025, 11, 1)), Issue(5, null), Issue(6, new(2025, 10, 15)), Issue(7, new(2026, 3, 18)), Issue(8, new(2026, 3, 19))] },
        };
        ReviewInputTopic topic = ManagementReviewInputs.Assemble(source, DayOfSecond, Hospital.Records.Reviews[1])[ReviewInputKind.ChangesInIssues];
        Assert.Equal("ISS-03 ISS-07 ISS-05", Ids(topic.Items));
        Assert.Equal("ISS-07", Ids(topic.NotConsidered));
        Assert.Equal("the day of the last change of ISS-01, ISS-05", Assert.Single(topic.Missing).English);
        Assert.Equal("external and internal issues", Assert.Single(ManagementReviewInputs.Assemble(Source(), DayOfSecond)[ReviewInputKind.ChangesInIssues].Missing).English);
    }

    [Fact]
    public void Interested_parties_show_what_is_not_answered_and_when_they_were_spoken_with()
    {
        InterestedParty party = new()
        {
            Id = InterestedPartyId.Parse("IP-01"),
            Name = Hospital.Text("patients"),
            Relation = InterestedPartyRelation.List.Known[0],
            Requirements = [new() { Id = RequirementId.Parse("REQ-01"), Text = Hospital.Text("care"), Kind = RequirementKind.List.Known[0] }],
        };
        RiskEventEntry talk = new() { Kind = RiskEventKind.Consulted, On = new(2026, 1, 10), With = [ElementId.Parse("IP-02")] };
        ManagementReviewSource source = Source() with
        {
            Context = new() { InterestedParties = [party, party with { Id = InterestedPartyId.Parse("IP-02") }], RequirementTraces = [] },
            Register = new() { Risks = [new() { Id = RiskId.Parse("R-01"), Direction = RiskDirection.Threat, History = [talk, talk with { On = new(2025, 1, 1) }] }] },
        };
        ReviewInputTopic topic = ManagementReviewInputs.Assemble(source, DayOfSecond, Hospital.Records.Reviews[1])[ReviewInputKind.Feedback];
        Assert.Equal("patients: not answered: REQ-01; spoken with: 2026-01-10 R-01", topic.Items[1].State.English);
        Assert.Equal("what IP-01 said since the review before", Assert.Single(topic.Missing).English);
        Assert.Equal("IP-02", Ids(topic.NotConsidered));
        ManagementReviewSource answered = source with { Context = source.Context with { RequirementTraces = [new() { Requirement = RequirementId.Parse("REQ-01"), By = [ElementId.Parse("CTL-01")] }] } };
        Assert.False(ManagementReviewInputs.Assemble(answered, DayOfSecond)[ReviewInputKind.Feedback].Items[0].NeedsAttention);
    }

    [Fact]
    public void Treatments_and_improvements_that_are_overdue_need_a_look()
    {
        RiskTreatment treatment = new() { Id = TreatmentId.Parse("T-1"), Option = TreatmentOption.List.Known[0], Status = TreatmentStatus.InProgress, Due = new(2026, 3, 17) };
        IdentifiedRisk risk = new() { Id = RiskId.Parse("R-01"), Direction = RiskDirection.Threat, Treatments = [treatment, treatment with { Id = TreatmentId.Parse("T-2"), Due = null }] };
        ReviewInputTopic results = ManagementReviewInputs.Assemble(Source() with { Register = new() { Risks = [risk] } }, DayOfSecond, Hospital.Records.Reviews[1])[ReviewInputKind.RiskResults];
        Assert.Equal("T-1", Ids(results.NotConsidered));
        Assert.Equal(["a risk assessment carried out", "the last day for T-2"], results.Missing.Select(missing => missing.English));
        Assert.Equal("Threats as rated now: not evaluated. 2 treatments: 0 done, 1 overdue.", results.Summary.English);

        // IMP-03 is due 2026-04-10 and not done; FND-09, an opportunity of AUD-05, has IMP-03, FND-08 is good practice.
        ReviewInputTopic improvement = ManagementReviewInputs.Assemble(Source(), new(2026, 4, 11), Hospital.Records.Reviews[1])[ReviewInputKind.Improvement];
        Assert.Equal("IMP-03", Ids(improvement.Items.Where(item => item.NeedsAttention)));
        Assert.Empty(improvement.Missing);
        AuditRecords without = Hospital.Records with { Improvements = [] };
        Assert.Equal("an improvement for FND-09", Assert.Single(ManagementReviewInputs.Assemble(Source(without), DayOfSecond, without.Reviews[1])[ReviewInputKind.Improvement].Missing).English);
    }
}
