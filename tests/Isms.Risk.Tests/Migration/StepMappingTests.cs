using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Migration.Mapping;
using static Isms.Risk.Tests.Migration.MigrationSample;

namespace Isms.Risk.Tests.Migration;

public sealed class StepMappingTests
{
    private static StepImage To(int from, int to) => new() { From = from, To = to };

    private static (string Code, string Path)[] Issues(StepMappingDefinition definition, int older, int newer)
    {
        bool made = StepMapping.TryCreate(definition, older, newer, out StepMapping? mapping, out IReadOnlyList<IsmsIssue> issues);
        Assert.Equal(made, mapping is not null);
        Assert.Equal(made, issues.All(issue => issue.Severity != IssueSeverity.Error));
        return issues.Select(issue => (issue.Code, issue.Path)).ToArray();
    }

    [Fact]
    public void Each_fault_of_a_mapping_has_its_code_and_place()
    {
        Assert.Empty(Issues(Map(1, 2, 3), 3, 3));
        Assert.Empty(Issues(Map(1, 3), 2, 4));
        Assert.Equal([("MTRX0401", "/steps")], Issues(Map(1, 2), 3, 3));
        Assert.Equal([("MTRX0402", "/steps/2/from")], Issues(Map(1, 2, 3), 2, 3));
        Assert.Equal([("MTRX0402", "/steps/0/from"), ("MTRX0401", "/steps")], Issues(new StepMappingDefinition { Steps = [To(0, 1)] }, 1, 1));
        Assert.Equal([("MTRX0403", "/steps/1/to")], Issues(Map(1, 3), 2, 2));
        Assert.Equal([("MTRX0403", "/steps/0/to")], Issues(Map(-1, 2), 2, 2));
        Assert.Equal([("MTRX0404", "/steps/1/from"), ("MTRX0401", "/steps")], Issues(new StepMappingDefinition { Steps = [To(1, 1), To(1, 2)] }, 2, 2));
        Assert.Equal([("MTRX0405", "/steps/0")], Issues(new StepMappingDefinition { Steps = [new StepImage { From = 1 }] }, 1, 1));
        Assert.Equal([("MTRX0405", "/steps/0")], Issues(new StepMappingDefinition { Steps = [new StepImage { From = 1, To = 1, IsUnmapped = true }] }, 1, 1));
        Assert.Equal([("MTRX0406", "/steps")], Issues(Map(2, 1), 2, 2));
        Assert.Equal([("MTRX0406", "/steps"), ("MTRX0408", "/steps")], Issues(Map(2, 0, 1), 3, 2));
        Assert.Equal([("MTRX0407", "/steps")], Issues(Map(1, 1), 2, 2));
        Assert.Equal([("MTRX0408", "/steps")], Issues(Map(1, 0), 2, 2));
    }

    [Fact]
    public void Every_fault_is_told_at_once_and_creating_throws_with_all()
    {
        StepMappingDefinition faulty = new() { Steps = [To(9, 1), To(1, 9), new StepImage { From = 2 }] };
        IsmsIssuesException fault = Assert.Throws<IsmsIssuesException>(() => StepMapping.Create(faulty, 3, 3));
        Assert.Equal(["MTRX0402", "MTRX0403", "MTRX0405", "MTRX0401"], fault.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void A_reason_lets_a_higher_step_go_to_a_lower_one() =>
        Assert.Empty(Issues(Map(2, 1) with { NonMonotoneReason = Why }, 2, 2));

    [Fact]
    public void Merged_steps_are_noted_with_their_numbers()
    {
        Assert.True(StepMapping.TryCreate(Map(1, 1, 1, 2), 4, 2, out _, out IReadOnlyList<IsmsIssue> issues));
        Assert.Equal("Steps 1, 2, 3 of the older scale become one, step 1 of the newer.", Assert.Single(issues).Message.English);
    }

    [Fact]
    public void A_step_has_its_image_whatever_the_order_of_the_list()
    {
        StepMapping mapping = StepMapping.Create(new StepMappingDefinition { Steps = [To(2, 3), new StepImage { From = 3, IsUnmapped = true }, To(1, 1)] }, 3, 4);
        Assert.Equal([1, 3, null], new[] { mapping.ImageOf(1), mapping.ImageOf(2), mapping.ImageOf(3) });
        Assert.Equal((3, 4), (mapping.OlderSteps, mapping.NewerSteps));
        Assert.Throws<ArgumentOutOfRangeException>(() => mapping.ImageOf(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => mapping.ImageOf(4));
    }

    [Fact]
    public void Identity_is_seen_and_is_not_reviewed()
    {
        Assert.True(StepMapping.Identity(5).IsIdentity);
        Assert.False(StepMapping.Identity(5).IsReviewed);
        Assert.False(StepMapping.Create(Map(1, 2), 2, 3).IsIdentity);
        Assert.False(StepMapping.Create(Map(1, 1), 2, 2).IsIdentity);
        Assert.Throws<ArgumentOutOfRangeException>(() => StepMapping.Identity(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StepMapping.Identity(16));
    }

    [Fact]
    public void A_review_says_who_when_and_why()
    {
        StepMappingDefinition open = Map(1);
        Assert.False(open.IsReviewed);
        Assert.True(open.WithReview("PER-14", ReviewDay, Why).IsReviewed);
        Assert.False((open.WithReview("PER-14", ReviewDay, Why) with { ReviewedBy = null }).IsReviewed);
        Assert.False((open.WithReview("PER-14", ReviewDay, Why) with { ReviewedBy = " " }).IsReviewed);
        Assert.False((open.WithReview("PER-14", ReviewDay, Why) with { ReviewedOn = null }).IsReviewed);
        Assert.False((open.WithReview("PER-14", ReviewDay, Why) with { Reason = null }).IsReviewed);
        Assert.Throws<ArgumentException>(() => open.WithReview(" ", ReviewDay, Why));
    }

    [Fact]
    public void A_plan_file_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        MatrixMigrationDefinition plan = Plan with { Likelihood = Plan.Likelihood! with { NonMonotoneReason = Why }, Consequence = null };
        string text = plan.ToJson();
        Assert.StartsWith("{\n  \"schema\": \"isms/matrix-migration/1\",\n  \"from\": {\n    \"id\": \"hospital-5x5\",\n    \"version\": 1\n  },", text, StringComparison.Ordinal);
        Assert.Equal(plan, MatrixMigrationDefinition.FromJson(text));
        Assert.Equal(text, MatrixMigrationDefinition.FromJson(text).ToJson());
    });

    [Fact]
    public void A_plan_written_by_hand_is_read_and_its_unknown_members_are_kept()
    {
        const string Text = """
            { "schema": "isms/matrix-migration/1", "from": { "id": "a", "version": 1 }, "to": { "id": "a", "version": 2 },
              "likelihood": { "steps": [ { "from": 1, "to": 2, "note": { "en": "n" } }, { "from": 2, "unmapped": true } ], "reviewedBy": "PER-01", "reviewedOn": "2026-04-01", "reason": { "ja": "理由" } },
              "ticket": 7 }
            """;
        Assert.True(MatrixMigrationDefinition.TryFromJson(Text, out MatrixMigrationDefinition? plan, out IReadOnlyList<IsmsIssue> issues));
        Assert.Equal("CORE0204", Assert.Single(issues).Code);
        Assert.Equal([2, null], plan.Likelihood!.Steps.Select(step => step.To));
        Assert.Equal([false, true], plan.Likelihood.Steps.Select(step => step.IsUnmapped));
        Assert.True(plan.Likelihood.IsReviewed);
        Assert.Null(plan.Consequence);
        Assert.Contains("\"ticket\": 7", plan.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "CORE0101")]
    [InlineData("{ \"schema\": \"isms/matrix/1\", \"from\": { \"id\": \"a\", \"version\": 1 }, \"to\": { \"id\": \"a\", \"version\": 2 } }", "CORE0105")]
    [InlineData("{ \"schema\": \"isms/matrix-migration/1\" }", "CORE0202")]
    public void A_text_that_is_no_plan_says_why(string text, string code)
    {
        Assert.False(MatrixMigrationDefinition.TryFromJson(text, out _, out IReadOnlyList<IsmsIssue> issues));
        Assert.Contains(issues, issue => issue.Code == code);
        Assert.Throws<IsmsIssuesException>(() => MatrixMigrationDefinition.FromJson(text));
    }
}
