using Isms.Core.Issues;
using Isms.Management.Document;
using Isms.Risk.Differences;
using Isms.Risk.Evaluation;
using Isms.Risk.Monitoring;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Management.Tests;

/// <summary>The hospital one year later, and every line of what became another, worked out by hand from the list of changes beside the sample.</summary>
public sealed class SecondYearTests
{
    private static readonly byte[] Utf8 = File.ReadAllBytes(Repository.PathOf("docs", "samples", "hospital-2026.isms.json"));

    private static readonly DocumentReadResult Read = ManagementSystemDocument.Read(Utf8);

    private static readonly ManagementSystem Second = Read.System!;

    private static readonly RegisterDifference Difference = RegisterDifference.Of(Hospital.System.Register, Second.Register, Hospital.System.Criteria, Second.Criteria);

    [Fact]
    public void It_has_no_error_the_three_nonconformities_put_in_and_the_account_of_the_first_year()
    {
        Assert.DoesNotContain(Read.Issues, issue => issue.Severity == IssueSeverity.Error);
        Assert.Equal(
            [("RISK0534", "R-27"), ("RISK0541", "R-27"), ("RISK0533", "R-34"), ("CTRL0602", "ACC-06")],
            Read.Issues.Where(issue => issue.Severity == IssueSeverity.Nonconformity).Select(issue => (issue.Code, issue.Subject)));
    }

    [Fact]
    public void It_is_written_as_it_was_read() => Assert.Equal(Utf8, ManagementSystemDocument.ToUtf8(Second));

    [Fact]
    public void What_is_new_gone_moved_and_changed() => Assert.Equal(
        [
            "moved R-01", "gone R-10", "moved R-16", "moved R-27", "changed R-33", "changed R-34", "new R-35", "changed R-42", "changed R-44", "moved R-45", "new R-46",
        ],
        Difference.Risks.Select(change => $"{change.Kind} {change.Id}"));

    [Fact]
    public void Which_stages_moved_and_where_to() => Assert.Equal(
        [
            "R-01 current: 4 × 5 high → 3 × 5 high (stays)",
            "R-01 residual: 2 × 3 low → 1 × 3 low (stays)",
            "R-16 current: 3 × 4 medium → 4 × 4 high (goes up)",
            "R-16 residual: 1 × 4 low → 2 × 4 medium (goes up)",
            "R-27 current: 2 × 4 medium → 3 × 4 medium (stays)",
            "R-27 residual: 2 × 4 medium → 3 × 4 medium (stays)",
            "R-45 current: 3 × 2 low → 4 × 3 pursue (goes up)",
            "R-45 residual: 3 × 2 low → 5 × 3 pursue (goes up)",
        ],
        Difference.Risks.SelectMany(change => change.Moves.Select(move => change.Id + " " + move.Text.English)));

    [Theory]
    [InlineData("R-01", "current residual treatments acceptance history reviewOn")]
    [InlineData("R-10", "history")]
    [InlineData("R-16", "current residual treatments decision acceptance history reviewOn")]
    [InlineData("R-27", "current residual acceptance history reviewOn")]
    [InlineData("R-33", "maturity")]
    [InlineData("R-34", "acceptance history")]
    [InlineData("R-42", "treatments history")]
    [InlineData("R-44", "treatments history")]
    [InlineData("R-45", "current residual treatments decision history")]
    [InlineData("R-35", "")]
    [InlineData("R-46", "")]
    public void Which_members_are_another(string risk, string members) =>
        Assert.Equal(members, string.Join(" ", Change(risk).Members.Select(member => member.Name)));

    // The stage, the treatment and the reason as the document writes them.
    [Theory]
    [InlineData(
        "R-01",
        "2026-05-18 rated current: patching and offline backups have become routine, so it is less likely",
        "2026-06-01 treated T-60: planned",
        "2026-11-30 treated T-60: planned → done",
        "2026-12-10 rated residual: rated again after the maintenance line was separated",
        "2026-12-15 accepted: within the acceptance level")]
    [InlineData("R-10", "2026-09-30 closed: transport on media has ended and the devices are disposed of; the source is gone")]
    [InlineData(
        "R-16",
        "2026-05-18 rated current: more clinics take part, and consent was missed twice",
        "2026-05-18 rated residual: the growth is reflected in the residual rating too",
        "2026-07-01 decided: above the acceptance level, hence retained with approval",
        "2026-07-01 accepted: the value of the linkage outweighs it",
        "- treatment T-61 (Retain the risk by informed decision) was done")]
    [InlineData(
        "R-27",
        "2026-05-18 rated current: four wrong values were found in the year",
        "2026-05-18 rated residual: the same as the current risk",
        "2025-06-01 accepted: double entry is in place and nothing more is worth the cost")]
    [InlineData("R-33", "- not recorded")]
    [InlineData(
        "R-34",
        "2026-09-10 reviewed: the opening rate in exercises has not changed",
        "2026-03-18 accepted until 2026-09-18: what remains after training is looked at every six months")]
    [InlineData("R-42", "2026-06-30 treated T-52: in progress → done")]
    [InlineData("R-44", "2026-06-30 treated T-54: in progress → done")]
    [InlineData(
        "R-45",
        "2026-05-18 rated current: three departments asked for it",
        "2026-05-18 rated residual: as expected after the roll-out",
        "2026-06-15 decided: it reached the level to pursue",
        "2026-06-15 treated T-65: in progress")]
    [InlineData(
        "R-35",
        "2026-05-18 identified: from the interviews of the second assessment",
        "2026-05-18 rated current: half of those asked have used one",
        "2027-02-15 rated residual: after the training and the pseudonymising way",
        "2026-10-31 treatment T-62 (Change the likelihood) was done",
        "2027-01-31 treatment T-63 (Change the consequences) was done",
        "2027-02-20 accepted: within the acceptance level")]
    [InlineData("R-46", "2026-05-18 identified: proposed by the association of pharmacists")]
    public void Why(string risk, params string[] reasons) => Assert.Equal(
        reasons,
        Change(risk).Reasons.Select(reason => (reason.On is { } on ? Isms.Core.Time.IsoDate.Format(on) : "-") + " " + reason.Text.English));

    [Fact]
    public void Four_risk_owners_approved_anew_and_nothing_else_is_another()
    {
        Assert.Equal(["PER-03", "PER-07", "PER-13", "PER-14"], Difference.Others.Select(other => other.Id));
        Assert.All(Difference.Others, other => Assert.Equal(("ownerApprovals", ChangeKind.Changed), (other.List, other.Kind)));
        Assert.False(Difference.IsReordered);
    }

    [Fact]
    public void Applied_to_the_first_year_the_difference_gives_the_second() =>
        Assert.Equal(Second.Register, RegisterDifference.Apply(Difference, Hospital.System.Register));

    [Fact]
    public void The_register_of_the_second_year_as_of_the_end_of_the_first_has_the_ratings_of_the_first()
    {
        RiskRegister then = RiskHistory.AsOf(Second.Register, Hospital.System.EvaluationDate);
        Assert.Equal(Hospital.System.Register.Risks.Select(risk => risk.Id), then.Risks.Select(risk => risk.Id));
        Assert.Equal(
            Hospital.System.Register.Risks.Select(risk => (risk.Inherent, risk.Current, risk.Residual, risk.Decision)),
            then.Risks.Select(risk => (risk.Inherent, risk.Current, risk.Residual, risk.Decision)));
    }

    [Fact]
    public void Acceptances_hold_or_are_stale_by_what_was_put_in()
    {
        (string, string, string)[] found = Second.Register.Risks
            .Where(risk => risk.Acceptance is not null)
            .Select(risk => (risk.Id.Value, Status: AcceptanceStatus.Of(risk, Second.Criteria, Second.EvaluationDate)))
            .Select(pair => (pair.Value, pair.Status.Standing.Value, string.Join(" ", pair.Status.Reasons.Select(reason => reason.Cause))))
            .ToArray();
        Assert.Equal([("R-01", "current", ""), ("R-16", "current", ""), ("R-27", "stale", "ratingMoved"), ("R-34", "stale", "expired"), ("R-35", "current", "")], found);
    }

    [Fact]
    public void The_plans_give_what_is_claimed()
    {
        // 3 × 5, by -2 → 1, to 3 → 1 × 3 = 3. R-35: 4 × 4, by -2 → 2 (T-62), to 3 (T-63) → 2 × 3 = 6; before T-63 was done 2 × 4 = 8.
        ResidualProjection first = Project("R-01", Second.EvaluationDate);
        Assert.Equal((1, 3, true), (first.FromDone!.Likelihood, first.FromDone.Consequence, first.IsClaimSupported));
        ResidualProjection second = Project("R-35", new LocalDate(2027, 1, 30));
        Assert.Equal((2, 4, 2, 3, true), (second.FromDone!.Likelihood, second.FromDone.Consequence, second.FromAll!.Likelihood, second.FromAll.Consequence, second.IsClaimSupported));
    }

    [Fact]
    public void A_closed_risk_is_not_assessed_any_more()
    {
        RegisterAssessment assessment = RegisterAssessment.Of(Second.Register, Second.Criteria, Second.Organization, Second.EvaluationDate);
        Assert.Null(assessment.Find(Risk("R-10").Id));
        Assert.Equal(Second.Register.Risks.Count - 1, assessment.Risks.Count);
        Assert.NotNull(RegisterAssessment.Of(Second.Register, Second.Criteria, Second.Organization, new LocalDate(2026, 9, 29)).Find(Risk("R-10").Id));
    }

    // What cannot be read is told; nothing is concluded from it.
    [Theory]
    [InlineData("\"by\": -2", "\"by\": 0", "R-01", "RISK0532")]
    [InlineData("\"likelihood\": 1,\n        \"consequence\": 3,\n        \"score\": 3,\n        \"ratedOn\": \"2026-12-10\"", "\"likelihood\": 0, \"consequence\": 3", "R-01", "RISK0534")]
    [InlineData("\"likelihood\": 1,\n        \"consequence\": 3,\n        \"score\": 3,\n        \"ratedOn\": \"2026-12-10\"", "\"likelihood\": 0, \"consequence\": 3", "R-01", "RISK0539")]
    public void Nothing_is_concluded_from_a_gap(string from, string to, string risk, string code)
    {
        string text = System.Text.Encoding.UTF8.GetString(Utf8);
        Assert.Contains(from, text, StringComparison.Ordinal);
        DocumentReadResult broken = ManagementSystemDocument.Read(System.Text.Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal)));
        Assert.Contains(broken.Issues, issue => issue.Severity == IssueSeverity.Error && issue.Code.StartsWith("CORE", StringComparison.Ordinal));
        Assert.DoesNotContain(broken.Issues, issue => issue.Subject == risk && issue.Code == code);
    }

    private static IdentifiedRisk Risk(string id) => Second.Register.FindRisk(Isms.Risk.RiskId.Parse(id))!;

    private static RiskChange Change(string id) => Difference.Risks.Single(change => change.Id.Value == id);

    private static ResidualProjection Project(string id, LocalDate asOf) => ResidualProjection.Of(Risk(id), Second.Criteria.MatrixFor(Risk(id).Direction)!, asOf);
}
