using System.Text.RegularExpressions;
using Isms.Audit.Checks;
using Isms.Audit.Records;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Tests;

namespace Isms.Audit.Tests.Checks;

public sealed class AuditCheckTests
{
    [Fact]
    public void The_clean_hospital_shows_one_open_nonconformity_and_one_late_action() => TestCultures.Each(() =>
    {
        IReadOnlyList<IsmsIssue> issues = Hospital.Issues(Hospital.Clean);
        Assert.Equal(
            ["NCR-005 NC-05 /nonconformities/4/status", "NCR-008 CA-01 /correctiveActions/0/due"],
            issues.Where(issue => issue.Severity > IssueSeverity.Advice).Select(issue => $"{issue.Definition.SampleRule} {issue.Subject} {issue.Path}"));
        Assert.Equal("AUDT0602", Assert.Single(issues, issue => issue.Severity == IssueSeverity.Advice).Code);
        Assert.DoesNotContain(issues, issue => issue.Severity > IssueSeverity.Notice);
        Assert.Equal("The corrective action CA-01 was not completed by 2025-08-31 (completed: 2025-09-05).", issues[1].Message.English);
    });

    [Fact]
    public void Without_records_only_what_is_not_audited_is_reported()
    {
        AuditCheckInput empty = Hospital.Clean with { Records = new AuditRecords(), Measures = [] };
        Assert.Equal(["AUDT0109 F1", "AUDT0109 F2", "AUDT0109 F3", "AUDT0109 F4"], Hospital.Issues(empty).Select(issue => $"{issue.Code} {issue.Subject}"));
    }

    [Fact]
    public void Ids_that_resolve_to_nothing_stay_silent_where_no_rule_asks_for_them()
    {
        AuditCheckInput input = Hospital.WithFinding(1, finding => finding with { Audit = AuditId.Parse("AUD-99") });
        Assert.Empty(Hospital.News(input));
        AuditCheckInput checkedByNobody = Hospital.WithAction(1, action => action with { Effectiveness = action.Effectiveness! with { By = Hospital.Person(99) } });
        Assert.Empty(Hospital.News(checkedByNobody));
    }

    [Fact]
    public void Codes_are_unique_well_formed_in_order_and_say_both_languages()
    {
        ValueList<IssueDefinition> all = AuditCheck.Definitions;
        Assert.Equal(all.Select(definition => definition.Code).Distinct().OrderBy(code => code, StringComparer.Ordinal), all.Select(definition => definition.Code));
        Assert.All(all, definition =>
        {
            Assert.Matches("^AUDT0[1-7][0-9]{2}$", definition.Code);
            Assert.True(definition.Message.IsComplete);
            Assert.Equal(Places(definition.Message.Japanese!), Places(definition.Message.English!));
        });

        static IEnumerable<string> Places(string text) => Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct().OrderBy(place => place, StringComparer.Ordinal);
    }

    [Fact]
    public void Every_rule_of_the_room_has_a_code()
    {
        string[] expected =
        [
            .. new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13 }.Select(n => FormattableString.Invariant($"AUD-{n:000}")),
            .. Enumerable.Range(1, 13).Select(n => FormattableString.Invariant($"CRT-{n:000}")),
            "MRV-001", "MRV-002", "MRV-003", "MRV-004", "MRV-005", "MRV-006",
            "MSR-002",
            .. Enumerable.Range(1, 10).Select(n => FormattableString.Invariant($"NCR-{n:000}")),
        ];
        Assert.Equal(expected, AuditCheck.Definitions.Select(definition => definition.SampleRule).OfType<string>().Distinct().OrderBy(rule => rule, StringComparer.Ordinal));
    }
}
