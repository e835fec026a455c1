using System.Text.Json;
using Isms.Cli.Terminal;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Versions;
using Isms.Core;

namespace Isms.Cli.Output.Statements;

/// <summary>The difference of two versions of a statement of applicability as text, JSON or CSV.</summary>
internal static class StatementDifferenceOutput
{
    public static void Write(ToolConsole console, StatementOfApplicability old, StatementOfApplicability next, StatementDifference difference, string format, IsmsLanguage language)
    {
        switch (format)
        {
            case "json":
                JsonOutput.Write(console, json => WriteJson(json, old, next, difference, language));
                break;
            case "csv":
                CsvOutput.Write(console, ["control", "kind", "member", "before", "after", "explanation"], Lines(difference, language));
                break;
            default:
                WriteText(console, difference, language);
                break;
        }
    }

    private static void WriteJson(Utf8JsonWriter json, StatementOfApplicability old, StatementOfApplicability next, StatementDifference difference, IsmsLanguage language)
    {
        json.WriteStartObject();
        WriteVersion(json, "from", old);
        WriteVersion(json, "to", next);
        WriteMembers(json, difference.Members, language);
        json.WriteStartArray("rows");
        foreach (RowChange change in difference.Rows)
        {
            json.WriteStartObject();
            json.WriteString("control", change.Control);
            json.WriteString("kind", change.Kind.Value);
            WriteMembers(json, change.Members, language);
            json.WriteString("explanation", change.Explanation.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("reordered", difference.IsReordered);
        json.WriteEndObject();
    }

    private static void WriteVersion(Utf8JsonWriter json, string name, StatementOfApplicability statement)
    {
        json.WriteStartObject(name);
        json.WriteString("catalog", statement.Catalog);
        StatementOutput.WriteNumber(json, "version", statement.Version);
        json.WriteString("hash", StatementHash.Of(statement).Hexadecimal);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, ValueList<MemberChange> members, IsmsLanguage language)
    {
        json.WriteStartArray("members");
        foreach (MemberChange member in members)
        {
            json.WriteStartObject();
            json.WriteString("member", member.Member);
            StatementOutput.WriteList(json, "before", member.Before.Select(value => value.In(language)));
            StatementOutput.WriteList(json, "after", member.After.Select(value => value.In(language)));
            json.WriteString("explanation", member.Explanation.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // One line a member that changed; a row that came in or went is one line.
    private static IEnumerable<ValueList<string?>> Lines(StatementDifference difference, IsmsLanguage language) =>
        difference.Members.Select(member => Line(null, "changed", member, language))
            .Concat(difference.Rows.SelectMany(change => change.Members.Count == 0
                ? [[change.Control, change.Kind.Value, null, null, null, change.Explanation.In(language)]]
                : change.Members.Select(member => Line(change.Control, change.Kind.Value, member, language))));

    private static ValueList<string?> Line(string? control, string kind, MemberChange member, IsmsLanguage language) =>
        [control, kind, member.Member, Joined(member.Before, language), Joined(member.After, language), member.Explanation.In(language)];

    private static string Joined(ValueList<LocalizedText> values, IsmsLanguage language) => string.Join(" ", values.Select(value => value.In(language)));

    private static void WriteText(ToolConsole console, StatementDifference difference, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        if (difference.IsEmpty)
        {
            console.Out.WriteLine(japanese ? "差はありません。" : "Nothing changed.");
            return;
        }

        foreach (MemberChange member in difference.Members)
        {
            console.Out.WriteLine(PlainText.OneLine(member.Explanation.In(language)));
        }

        foreach (RowChange change in difference.Rows)
        {
            console.Out.WriteLine(PlainText.OneLine(change.Explanation.In(language)));
        }

        if (difference.IsReordered)
        {
            console.Out.WriteLine(japanese ? "行の順序が変わりました。" : "The rows stand in another order.");
        }
    }
}
