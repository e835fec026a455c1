using Isms.Core;
using Isms.Management.Cycle;
using NodaTime;

namespace Isms.Management.Tests.Cycle;

public sealed class PdcaStepsTests
{
    private static ValueList<PdcaStep> Steps(params (string, string?)[] changes) => PdcaSteps.Of(Hospital.With(changes).Draft!, Hospital.System.EvaluationDate);

    private static string[] Unanswered(ValueList<PdcaStep> steps) => steps.Where(step => !step.IsAnswered).Select(step => $"{step.Phase} {step.Number}").ToArray();

    [Fact]
    public void There_are_twelve_steps_numbered_in_their_phase() => Assert.Equal(
        ["plan 1", "plan 2", "plan 3", "plan 4", "plan 5", "do 1", "do 2", "do 3", "check 1", "check 2", "act 1", "act 2"],
        Steps().Select(step => $"{step.Phase} {step.Number}"));

    [Fact]
    public void The_hospital_answers_them_all_and_says_with_what()
    {
        ValueList<PdcaStep> steps = Steps();
        Assert.Empty(Unanswered(steps));
        // 50 assets; two courses for all users, the last drill in March; five auditors; three records (DOC-14 to DOC-16) of sixteen documents,
        // and the objectives refer to three as their policy (DOC-01, DOC-07, DOC-08).
        Assert.Equal([50], steps[1].Records.Select(record => record.Count));
        Assert.Equal((2, new LocalDate(2026, 3, 3)), (steps[5].Records[0].Count, steps[5].Records[0].Newest));
        Assert.Equal([10, 1], steps[4].Records.Select(record => record.Count));
        Assert.Equal(3, steps[6].Records[0].Count);
        Assert.Equal([1, 5], steps[8].Records.Select(record => record.Count));
    }

    [Theory]
    [InlineData("context.scope", null, "plan 1")]
    [InlineData("assets", "[]", "plan 2")]
    [InlineData("criteria.assessmentCycle", null, "plan 3")]
    [InlineData("objectives", "[]", "plan 4")]
    [InlineData("statements", "[]", "plan 5")]
    [InlineData("courses", "[]", "do 1")]
    [InlineData("documents", "[]", "do 2")]
    [InlineData("measures", "[]", "do 3")]
    [InlineData("auditProgramme", null, "check 1")]
    [InlineData("audits", "[]", "check 2")]
    [InlineData("managementReviews", "[]", "act 1")]
    [InlineData("improvements", "[]", "act 2")]
    public void A_step_without_a_record_is_not_answered(string member, string? json, string step) => Assert.Contains(step, Unanswered(Steps((member, json))));
}
