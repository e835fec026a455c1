using System.Text.Json;
using Isms.Cli.Terminal;
using Isms.Controls.Applicability.Migration;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Reporting.Editions;

namespace Isms.Cli.Output.Statements;

/// <summary>A statement of applicability carried to another edition, as text, JSON or CSV.</summary>
internal static class MigrationOutput
{
    public static void Write(ToolConsole console, DraftStatement draft, IReadOnlyList<IsmsIssue> issues, string format, IsmsLanguage language)
    {
        switch (format)
        {
            case "json":
                JsonOutput.Write(console, json => WriteJson(json, draft, issues, language));
                break;
            case "csv":
                WriteFaults(console, issues, language);
                CsvOutput.Write(console, MigrationReport.Csv(draft, language));
                break;
            default:
                WriteFaults(console, issues, language);
                WriteText(console, draft, language);
                break;
        }
    }

    private static void WriteFaults(ToolConsole console, IReadOnlyList<IsmsIssue> issues, IsmsLanguage language)
    {
        if (issues.Count > 0)
        {
            IssueText.Write(console with { Out = console.Error }, issues, language);
        }
    }

    private static void WriteJson(Utf8JsonWriter json, DraftStatement draft, IReadOnlyList<IsmsIssue> issues, IsmsLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("from", draft.Migration.Source.Id);
        json.WriteString("to", draft.Migration.Target.Id);
        json.WriteStartArray("rows");
        foreach (DraftRow row in draft.Rows)
        {
            WriteRow(json, row, language);
        }

        json.WriteEndArray();
        json.WriteNumber("decisions", draft.Open.Count());
        json.WriteNumber("lost", draft.FindLost().Count);
        json.WriteStartArray("withdrawn");
        foreach (WithdrawnControl end in draft.Withdrawn)
        {
            json.WriteStartObject();
            json.WriteString("control", end.Control);
            StatementOutput.WriteList(json, "movedTo", end.MovedTo.Select(reference => reference.ToString()));
            json.WriteNumber("rows", end.Rows.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        StatementOutput.WriteList(json, "unplaced", draft.Unplaced.Select(row => row.Control));
        JsonOutput.WriteIssues(json, issues, language);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, DraftRow row, IsmsLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("control", row.Control);
        json.WriteString("kind", row.Kind.Value);
        StatementOutput.WriteList(json, "from", row.Sources.Select(source => source.Control));
        if (row.IsApplicable is { } applicable)
        {
            json.WriteBoolean("applicable", applicable);
        }
        else
        {
            json.WriteNull("applicable");
        }

        json.WriteString("status", row.Status?.Value);
        StatementOutput.WriteList(json, "basis", row.Basis.Select(basis => basis.Value));
        StatementOutput.WriteList(json, "controls", row.Controls.Select(id => id.Value));
        StatementOutput.WriteList(json, "risks", row.Risks.Select(id => id.Value));
        StatementOutput.WriteList(json, "evidence", row.Evidence.Select(id => id.Value));
        json.WriteString("reason", row.Reason?.In(language));
        json.WriteBoolean("decisionNeeded", row.DecisionNeeded);
        json.WriteStartArray("questions");
        foreach (OpenQuestion question in row.Questions)
        {
            json.WriteStartObject();
            json.WriteString("kind", question.Kind.Value);
            json.WriteString("why", question.Why.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(ToolConsole console, DraftStatement draft, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        console.Out.WriteLine($"{draft.Migration.Source.Id} -> {draft.Migration.Target.Id}");
        TextTable rows = japanese ? new("管理策", "変更", "移行元", "適用", "実施状況", "要決定") : new("control", "change", "from", "applicable", "status", "to decide");
        foreach (DraftRow row in draft.Rows)
        {
            string applicable = row.IsApplicable switch
            {
                null => "?",
                true => japanese ? "適用" : "yes",
                _ => japanese ? "適用除外" : "no",
            };
            rows.Add(
                row.Control,
                row.Kind.Name.In(language),
                string.Join(", ", row.Sources.Select(source => source.Control)),
                applicable,
                row.Status?.Name.In(language) ?? (row.DecisionNeeded ? "?" : "-"),
                string.Join(", ", row.Questions.Select(question => question.Kind.Name.In(language))));
        }

        rows.Write(console);
        console.Out.WriteLine();
        console.Out.WriteLine(japanese ? "決定が必要な管理策:" : "What a person must decide:");
        TextTable decisions = japanese ? new("管理策", "題名", "理由") : new("control", "title", "why");
        foreach (DraftRow row in draft.Open)
        {
            decisions.Add(row.Control, row.Item.Title.In(language), string.Join(" ", row.Questions.Select(question => question.Why.In(language))));
        }

        decisions.Write(console);
        if (draft.Withdrawn.Count > 0)
        {
            console.Out.WriteLine();
            console.Out.WriteLine(japanese ? "廃止された管理策:" : "Withdrawn:");
            TextTable withdrawn = japanese ? new("管理策", "題名", "行き先") : new("control", "title", "went to");
            foreach (WithdrawnControl end in draft.Withdrawn)
            {
                withdrawn.Add(end.Control, end.Item.Title.In(language), end.MovedTo.Count == 0 ? "-" : string.Join(", ", end.MovedTo));
            }

            withdrawn.Write(console);
        }

        console.Out.WriteLine();
        console.Out.WriteLine(japanese
            ? FormattableString.Invariant($"行 {draft.Rows.Count}、要決定 {draft.Open.Count()}、廃止 {draft.Withdrawn.Count}、失われた記載 {draft.FindLost().Count}")
            : FormattableString.Invariant($"{draft.Rows.Count} rows, {draft.Open.Count()} to decide, {draft.Withdrawn.Count} withdrawn, {draft.FindLost().Count} statements lost"));
    }
}
