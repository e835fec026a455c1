using System.Text.Json;
using Isms.Audit.Frequency;
using Isms.Audit.Planning;
using Isms.Audit.Programme;
using Isms.Audit.Teams;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Management;
using NodaTime;

namespace Isms.Cli.Output;

/// <summary>The plan of audits as a table, as CSV and as JSON.</summary>
internal sealed class AuditPlanOutput(ManagementSystem system, LocalDate asOf, TeamStaffing staffing, IsmsLanguage language) : ITableResult
{
    private readonly AuditPlan plan = AuditPlan.Of(
        new TeamContext
        {
            Organization = system.Organization,
            Records = system.Audit,
            Courses = system.Controls.Support.Courses,
            Register = system.Register,
            Controls = system.Controls.Controls,
            Documents = system.Controls.Support.Documents,
        },
        asOf,
        staffing);

    private readonly AuditSchedule schedule = AuditSchedule.Of(system.Audit, system.Organization, system.Register, system.Criteria, asOf);

    public static ValueList<string> Columns { get; } = ["audit", "date", "units", "flows", "person", "role", "source", "accepted", "refusals", "exception", "own_work"];

    /// <summary>One line for each person of a team, and one without a person for each audit that has nobody.</summary>
    public IEnumerable<ValueList<string?>> Rows()
    {
        foreach (AuditPlanRow row in plan.Rows)
        {
            ValueList<string?> audit = [row.Audit.Id.Value, IsoDate.Format(row.Audit.Date), string.Join(" ", row.Audit.Units), string.Join(" ", row.Audit.Flows)];
            ValueList<string?>[] people = [.. row.Proposed is { } proposed ? Proposed(proposed) : Judged(row)];
            foreach (ValueList<string?> person in people.DefaultIfEmpty([null, null, null, null, null, null, null]))
            {
                yield return [.. audit, .. person];
            }
        }
    }

    public void WriteText(ToolConsole console)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        console.Out.WriteLine((japanese ? "基準日 " : "As of ") + IsoDate.Format(asOf));
        TextTable table = japanese ? new("監査", "日付", "対象", "責任者", "監査員", "判定") : new("audit", "date", "of", "lead", "members", "verdict");
        foreach (AuditPlanRow row in plan.Rows)
        {
            PersonId? lead = row.Proposed is null ? row.Audit.Lead : row.Proposed.Lead;
            IEnumerable<PersonId> members = row.Proposed is null ? row.Audit.Team.Where(person => person != row.Audit.Lead) : row.Proposed.Members;
            table.Add(
                row.Audit.Id.Value,
                IsoDate.Format(row.Audit.Date),
                string.Join(" ", row.Audit.Units.Cast<object>().Concat(row.Audit.Flows)),
                lead?.Value ?? "-",
                Listed(members),
                Verdict(row));
        }

        table.Write(console);
        foreach (StaffingObstacle obstacle in plan.Proposal.Obstacles)
        {
            console.Out.WriteLine(PlainText.OneLine(obstacle.Why.In(language)));
        }

        console.Out.WriteLine();
        console.Out.WriteLine(schedule.IsProposed
            ? (japanese ? "監査の頻度(プログラムに規則がないため標準案):" : "When to audit next (the programme states no rule; this is the default):")
            : (japanese ? "監査の頻度:" : "When to audit next:"));
        TextTable due = japanese ? new("対象", "期日", "状態", "理由") : new("subject", "due", "state", "why");
        foreach (DueAudit item in schedule.Items)
        {
            due.Add(item.Subject.Value, IsoDate.Format(item.DueOn), item.State.Name.In(language), item.Why.In(language));
        }

        due.Write(console);
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "asOf", asOf);
        json.WriteNumber("members", staffing.Members);
        json.WriteNumber("auditsPerAuditor", staffing.AuditsPerAuditor);
        json.WriteBoolean("complete", plan.Proposal.IsComplete);
        json.WriteStartArray("audits");
        foreach (AuditPlanRow row in plan.Rows)
        {
            WriteAudit(json, row);
        }

        json.WriteEndArray();
        json.WriteStartArray("obstacles");
        foreach (StaffingObstacle obstacle in plan.Proposal.Obstacles)
        {
            WriteObstacle(json, obstacle);
        }

        json.WriteEndArray();
        json.WriteBoolean("ruleProposed", schedule.IsProposed);
        json.WriteStartArray("due");
        foreach (DueAudit item in schedule.Items)
        {
            json.WriteStartObject();
            json.WriteString("kind", item.Kind.Value);
            json.WriteString("subject", item.Subject.Value);
            json.WriteString("last", item.Last?.Value);
            json.WriteNumber("months", item.Interval.Months);
            JsonOutput.WriteDate(json, "dueOn", item.DueOn);
            json.WriteString("next", item.Next?.Value);
            json.WriteString("state", item.State.Value);
            json.WriteString("why", item.Why.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Listed(IEnumerable<object> ids)
    {
        string text = string.Join(" ", ids);
        return text.Length == 0 ? "-" : text;
    }

    private static IEnumerable<ValueList<string?>> Proposed(PlannedTeam team) =>
        (team.Lead is null ? [] : new[] { (team.Lead, "lead") })
            .Concat(team.Members.Select(person => (person, "member")))
            .Select(pair => (ValueList<string?>)[pair.Item1.Value, pair.Item2, "proposed", "true", null, null, null]);

    private static IEnumerable<ValueList<string?>> Judged(AuditPlanRow row) => (row.Verdict?.Members ?? []).Select(member => (ValueList<string?>)
    [
        member.Person.Value,
        member.IsLead ? "lead" : "member",
        "recorded",
        member.IsAccepted ? "true" : "false",
        string.Join(" ", member.Refusals),
        member.Exception?.ApprovedBy.Value,
        string.Join(" ", member.OwnWork.Select(work => work.Subject)),
    ]);

    private void WriteObstacle(Utf8JsonWriter json, StaffingObstacle obstacle)
    {
        json.WriteStartObject();
        json.WriteStartArray("places");
        foreach (ObstaclePlaces place in obstacle.Places)
        {
            json.WriteStartObject();
            json.WriteString("audit", place.Audit.Value);
            json.WriteBoolean("lead", place.IsLead);
            json.WriteNumber("count", place.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("limits");
        foreach (ObstacleLimit limit in obstacle.Limits)
        {
            json.WriteStartObject();
            json.WriteString("person", limit.Person.Value);
            JsonOutput.WriteDate(json, "day", limit.Day);
            json.WriteNumber("count", limit.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("why", obstacle.Why.In(language));
        json.WriteEndObject();
    }

    private string Verdict(AuditPlanRow row)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        if (row.Proposed is { } proposed)
        {
            return proposed.IsComplete ? (japanese ? "案" : "proposed") : FormattableString.Invariant($"{(japanese ? "案、空席" : "proposed, open places:")} {proposed.OpenPlaces}");
        }

        if (row.Verdict is not { } verdict)
        {
            return row.Audit.Kind.Name.In(language);
        }

        string[] refused =
        [
            .. verdict.HasLead ? [] : new[] { japanese ? "監査責任者なし" : "no lead" },
            .. verdict.Members.Where(member => !member.IsAccepted).Select(member => $"{member.Person}: {string.Join(", ", member.Refusals.Select(refusal => refusal.Name.In(language)))}"),
        ];
        string[] noted =
        [
            .. verdict.Members.Where(member => member.Exception is not null).Select(member => $"{member.Person}: {(japanese ? "例外" : "by exception")}"),
            .. verdict.Members.Where(member => member.OwnWork.Count > 0).Select(member => $"{member.Person}: {(japanese ? "自らの業務" : "own work")} {string.Join(" ", member.OwnWork.Select(work => work.Subject))}"),
        ];
        string word = refused.Length == 0 ? (japanese ? "可" : "accepted") : (japanese ? "不可" : "refused");
        return string.Join("; ", refused.Concat(noted).Prepend(word));
    }

    private void WriteAudit(Utf8JsonWriter json, AuditPlanRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Audit.Id.Value);
        JsonOutput.WriteDate(json, "date", row.Audit.Date);
        json.WriteBoolean("proposed", row.Proposed is not null);
        json.WriteStartArray("team");
        if (row.Proposed is { } proposed)
        {
            foreach (ValueList<string?> person in Proposed(proposed))
            {
                json.WriteStartObject();
                json.WriteString("person", person[0]);
                json.WriteString("role", person[1]);
                json.WriteEndObject();
            }
        }

        foreach (TeamMemberVerdict member in row.Verdict?.Members ?? [])
        {
            json.WriteStartObject();
            json.WriteString("person", member.Person.Value);
            json.WriteString("role", member.IsLead ? "lead" : "member");
            json.WriteBoolean("accepted", member.IsAccepted);
            WriteList(json, "refusals", member.Refusals);
            WriteList(json, "ownWork", member.OwnWork.Select(work => work.Subject));
            json.WriteString("exceptionBy", member.Exception?.ApprovedBy.Value);
            WriteList(json, "why", member.Why.Select(reason => reason.In(language)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (row.Proposed is { } team)
        {
            json.WriteNumber("openPlaces", team.OpenPlaces);
        }
        else if (row.Verdict is { } verdict)
        {
            json.WriteBoolean("accepted", verdict.IsAccepted);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<object> values)
    {
        json.WriteStartArray(name);
        foreach (object value in values)
        {
            json.WriteStringValue(value.ToString());
        }

        json.WriteEndArray();
    }
}
