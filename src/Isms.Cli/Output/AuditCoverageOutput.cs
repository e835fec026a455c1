using System.Text.Json;
using Isms.Audit;
using Isms.Audit.Frequency;
using Isms.Audit.Summaries;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management;
using Isms.Management.Cycle;
using Isms.Management.Graph;
using Isms.Management.Years;
using NodaTime;

namespace Isms.Cli.Output;

/// <summary>What the audits of a period covered and what is due next, as tables, as CSV and as JSON.</summary>
internal sealed class AuditCoverageOutput(ManagementSystem system, CycleReport cycle, JudgedPeriod period, LocalDate asOf, IsmsLanguage language) : ITableResult
{
    private readonly ProgrammeCoverage coverage = period.CoverageOf(system, cycle);
    private readonly AuditSchedule schedule = AuditSchedule.Of(system.Audit, system.Organization, system.Register, system.Criteria, asOf);
    private readonly SystemGraph graph = SystemGraph.Of(system);

    public static ValueList<string> Columns { get; } = ["kind", "id", "name", "covered", "audits", "partly", "last", "due", "next", "state", "why"];

    private bool IsJapanese => language == IsmsLanguage.Japanese;

    /// <summary>One line for each unit, flow, clause and control; what is due is said of units and flows.</summary>
    public IEnumerable<ValueList<string?>> Rows()
    {
        foreach (CoverageItem item in coverage.Items)
        {
            DueAudit? due = schedule.Items.FirstOrDefault(due => due.Kind == item.Kind && due.Subject.Value == item.Subject);
            yield return
            [
                item.Kind.Value,
                item.Subject,
                NameOf(item.Kind, item.Subject),
                item.IsCovered ? "true" : "false",
                Joined(item.Audits),
                Joined(item.Partly),
                due?.Last?.Value,
                due is null ? null : IsoDate.Format(due.DueOn),
                due?.Next?.Value,
                due?.State.Value,
                due?.Why.In(language),
            ];
        }
    }

    public void WriteText(ToolConsole console)
    {
        console.Out.WriteLine((IsJapanese ? "基準日 " : "As of ") + IsoDate.Format(asOf));
        console.Out.WriteLine(PlainText.OneLine(
            $"{IsoDate.Format(coverage.From)} – {IsoDate.Format(coverage.To)}: {(coverage.Audits.Count == 0 ? IsJapanese ? "監査なし" : "no audits" : Joined(coverage.Audits))}"));
        TextTable table = IsJapanese ? new("対象", "監査済み", "未監査") : new("of", "covered", "not covered");
        foreach (AuditSubjectKind kind in AuditSubjectKind.List.Known)
        {
            string[] open = [.. coverage.NotCovered(kind).Select(item => Named(kind, item.Subject))];
            table.Add(
                kind.Name.In(language),
                FormattableString.Invariant($"{coverage.Covered(kind).Count()}/{coverage.Items.Count(item => item.Kind == kind)}"),
                open.Length == 0 ? "-" : string.Join("; ", open));
        }

        table.Write(console);
        console.Out.WriteLine();
        if (schedule.IsProposed)
        {
            console.Out.WriteLine(IsJapanese ? "監査の間隔は監査プログラムに定めがないため、本ツールの提案による。" : "The programme states no intervals; those that this tool proposes are taken.");
        }

        table = IsJapanese ? new("対象", "期日", "状態", "次回", "理由") : new("of", "due", "state", "planned", "why");
        foreach (DueAudit due in schedule.Items.OrderBy(due => due.DueOn))
        {
            table.Add(Named(due.Kind, due.Subject.Value), IsoDate.Format(due.DueOn), due.State.Name.In(language), due.Next?.Value ?? "-", due.Why.In(language));
        }

        table.Write(console);
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "asOf", asOf);
        JsonOutput.WriteDate(json, "from", coverage.From);
        JsonOutput.WriteDate(json, "to", coverage.To);
        JsonOutput.WriteStrings(json, "audits", coverage.Audits.Select(audit => audit.Value));
        json.WriteStartObject("counts");
        foreach (AuditSubjectKind kind in AuditSubjectKind.List.Known)
        {
            json.WriteStartObject(kind.Value);
            json.WriteNumber("covered", coverage.Covered(kind).Count());
            json.WriteNumber("notCovered", coverage.NotCovered(kind).Count());
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("items");
        foreach (CoverageItem item in coverage.Items)
        {
            json.WriteStartObject();
            WriteSubject(json, item.Kind, item.Subject);
            json.WriteBoolean("covered", item.IsCovered);
            JsonOutput.WriteStrings(json, "audits", item.Audits.Select(audit => audit.Value));
            JsonOutput.WriteStrings(json, "partly", item.Partly.Select(audit => audit.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("proposedIntervals", schedule.IsProposed);
        json.WriteStartArray("due");
        foreach (DueAudit due in schedule.Items)
        {
            json.WriteStartObject();
            WriteSubject(json, due.Kind, due.Subject.Value);
            json.WriteString("last", due.Last?.Value);
            json.WriteNumber("months", due.Interval.Months);
            JsonOutput.WriteDate(json, "due", due.DueOn);
            json.WriteString("next", due.Next?.Value);
            json.WriteString("state", due.State.Value);
            json.WriteString("why", due.Why.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteSubject(Utf8JsonWriter json, AuditSubjectKind kind, string subject)
    {
        json.WriteString("kind", kind.Value);
        json.WriteString("id", subject);
        json.WriteString("name", NameOf(kind, subject));
    }

    private string? NameOf(AuditSubjectKind kind, string subject) => kind == AuditSubjectKind.Clause
        ? cycle.Clauses.FirstOrDefault(clause => clause.Id == subject)?.Title.In(language)
        : graph.Find(subject)?.Name.In(language);

    private string Named(AuditSubjectKind kind, string subject) => NameOf(kind, subject) is { } name && name != subject ? $"{subject} {name}" : subject;

    private static string? Joined(ValueList<AuditId> audits) => audits.Count == 0 ? null : string.Join(" ", audits);
}
