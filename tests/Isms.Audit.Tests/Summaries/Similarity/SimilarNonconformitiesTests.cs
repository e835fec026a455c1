using FsCheck;
using FsCheck.Fluent;
using Isms.Audit.Improvement;
using Isms.Audit.Records;
using Isms.Audit.Summaries;
using Isms.Audit.Summaries.Similarity;
using Isms.Controls.Implementation;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;
using Isms.Risk.Register;
using Isms.Tests;

namespace Isms.Audit.Tests.Summaries.Similarity;

public sealed class SimilarNonconformitiesTests
{
    private static string Why(AuditRecords records) => string.Join("; ", SimilarNonconformities.Of(records).Select(pair => $"{pair.First} {pair.Second}: {pair.Why.English}"));

    private static AuditRecords Two(Func<Nonconformity, Nonconformity>? second = null, string? causeOfFirst = null, string? causeOfSecond = null)
    {
        Nonconformity one = new()
        {
            Id = NonconformityId.Parse("NC-1"), Source = new() { Kind = NonconformitySourceKind.Other }, DetectedOn = new(2025, 6, 1), Grade = NonconformityGrade.Minor, Status = NonconformityStatus.Open,
        };
        Nonconformity other = one with { Id = NonconformityId.Parse("NC-2") };
        return new AuditRecords
        {
            Nonconformities = [one, (second ?? (item => item))(other)],
            CorrectiveActions =
            [
                new() { Id = CorrectiveActionId.Parse("CA-1"), Nonconformity = one.Id, RootCause = LocalizedText.TryCreate(null, causeOfFirst) },
                new() { Id = CorrectiveActionId.Parse("CA-2"), Nonconformity = other.Id, RootCause = LocalizedText.TryCreate(null, causeOfSecond) },
            ],
        };
    }

    [Fact]
    public void Those_alike_in_the_hospital_come_out_as_worked_by_hand() => TestCultures.Each(() => Assert.Equal(
        "NC-01 NC-04: same clause (8.1); NC-01 NC-06: same clause (8.1); NC-02 NC-03: same clause (8.3); NC-03 NC-04: same unit (DEP-02); NC-04 NC-06: same clause (8.1); "
        + "NC-05 NC-06: same risk (R-02), same controls (CTL-05 CTL-39)",
        Why(Hospital.Records)));

    [Theory]
    [InlineData("No list of return dates", "no list of return-dates!", "NC-1 NC-2: same cause (No list of return dates)")]
    // The pairs of neighbouring letters of "abcd": ab bc cd; of "abce": ab bc ce. Two of three and three agree: 66 %.
    [InlineData("abcd", "abce", "NC-1 NC-2: similar cause (66 %)")]
    // Of "abxy" and "abcd" one of three and three agrees: a third, not enough.
    [InlineData("abcd", "abxy", "")]
    [InlineData("!!", "!!", "")]
    [InlineData(null, null, "")]
    public void Causes_are_compared_by_their_letters(string? one, string? other, string expected) => Assert.Equal(expected, Why(Two(null, one, other)));

    [Fact]
    public void Nothing_in_common_is_not_alike_and_what_is_not_recorded_is_not_in_common()
    {
        AuditRecords records = Two();
        Assert.Empty(SimilarNonconformities.Of(records));
        Assert.Empty(SimilarNonconformities.Between(records.Nonconformities[0], records.Nonconformities[1], records));
    }

    [Fact]
    public void It_is_symmetric_and_the_list_says_what_the_pairs_say()
    {
        Gen<Nonconformity> item =
            from clause in Gen.Elements<string?>(null, "8.1", "8.2")
            from unit in Gen.Choose(0, 2)
            from risk in Gen.Choose(0, 2)
            select Two().Nonconformities[0] with { Clause = clause, Unit = unit == 0 ? null : Hospital.Unit(unit), Risk = risk == 0 ? null : RiskId.Parse(FormattableString.Invariant($"R-{risk}")) };
        Gen<(LocalizedText? Cause, ControlId[] Controls)> action =
            from cause in Gen.Elements<string?>(null, "no list of dates", "No list of dates.", "no list of data", "wholly other")
            from controls in Gen.Choose(0, 3).ListOf()
            select (LocalizedText.TryCreate(cause, cause), controls.Select(number => ControlId.Parse(FormattableString.Invariant($"CTL-{number}"))).ToArray());
        Prop.ForAll(Gen.Zip(item, action).ListOf().Select(list => list.Take(8).ToArray()).ToArbitrary(), drawn =>
        {
            AuditRecords records = new()
            {
                Nonconformities = drawn.Select((pair, i) => pair.Item1 with { Id = NonconformityId.Parse(FormattableString.Invariant($"NC-{i}")) }).ToValueList(),
                CorrectiveActions = drawn.Select((pair, i) => new CorrectiveAction
                {
                    Id = CorrectiveActionId.Parse(FormattableString.Invariant($"CA-{i}")),
                    Nonconformity = NonconformityId.Parse(FormattableString.Invariant($"NC-{i}")),
                    RootCause = pair.Item2.Cause,
                    Controls = pair.Item2.Controls.ToValueList(),
                }).ToValueList(),
            };
            ValueList<Nonconformity> all = records.Nonconformities;
            Dictionary<(NonconformityId, NonconformityId), ValueList<SimilarityReason>> listed = SimilarNonconformities.Of(records).ToDictionary(pair => (pair.First, pair.Second), pair => pair.Reasons);
            return Enumerable.Range(0, all.Count).All(i => Enumerable.Range(i + 1, all.Count - i - 1).All(j =>
            {
                ValueList<SimilarityReason> forth = SimilarNonconformities.Between(all[i], all[j], records);
                return forth.Equals(SimilarNonconformities.Between(all[j], all[i], records))
                    && (listed.TryGetValue((all[i].Id, all[j].Id), out ValueList<SimilarityReason>? reasons) ? reasons.Equals(forth) : forth.Count == 0);
            }));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_an_action_reaches_names_controls_and_risks()
    {
        static ControlId Control(string id) => ControlId.Parse(id);
        RiskRegister register = new()
        {
            Risks =
            [
                new() { Id = RiskId.Parse("R-31"), Direction = RiskDirection.Threat, ExistingControls = [Control("CTL-27")] },
                new() { Id = RiskId.Parse("R-10"), Direction = RiskDirection.Threat, ExistingControls = [Control("CTL-03")] },
            ],
        };
        ControlRecords controls = new() { Controls = [new SecurityControl { Id = Control("CTL-27"), Name = Hospital.Text("media"), Status = Controls.ImplementationStatus.List.Get("partial") }] };
        ValueList<CorrectiveActionEffect> effects = CorrectiveActionEffect.OfEach(Hospital.Records, controls, register);
        Assert.Equal(6, effects.Count);
        CorrectiveActionEffect media = effects[3];
        Assert.Equal(["CTL-03", "CTL-27"], media.Controls.Select(control => control.Control.Value));
        Assert.Equal((null, "partial"), (media.Controls[0].Status, media.Controls[1].Status?.Value));
        Assert.Equal("Changes the controls CTL-03, CTL-27; CTL-27 treats the risk R-31; other risks reached: R-10.", media.Why.English);
        Assert.Equal("Changes the controls CTL-36; none of them is recorded as treating the risk R-16.", effects[0].Why.English);
    }
}
