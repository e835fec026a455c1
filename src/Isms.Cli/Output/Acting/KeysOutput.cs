using System.Text.Json;
using Isms.Audit.Summaries;
using Isms.Audit.Summaries.Practice;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management;
using Isms.Management.Years;

namespace Isms.Cli.Output.Acting;

/// <summary>The keys of practice and the evidence of leadership as tables, as CSV and as JSON.</summary>
internal sealed class KeysOutput(ManagementSystem system, JudgedPeriod period, IsmsLanguage language) : ITableResult
{
    private readonly PracticeKeys keys = period.KeysOf(system);
    private readonly LeadershipEvidence leadership = LeadershipEvidence.Of(system.Organization, system.Register, system.Controls, system.Audit, period.Until);

    public static ValueList<string> Columns { get; } = ["record", "id", "what", "shown", "evidence", "missing"];

    private bool IsJapanese => language == IsmsLanguage.Japanese;

    public IEnumerable<ValueList<string?>> Rows() => keys.Keys
        .Select(key => Row("key", key.Kind.Value, key.Kind.Name, key.IsComplete, key.Evidence, Missing(key)))
        .Concat(leadership.Commitments.Select(commitment => Row("leadership", commitment.Item, commitment.What, commitment.IsShown, commitment.Evidence, null)));

    public void WriteText(ToolConsole console)
    {
        console.Out.WriteLine($"{IsoDate.Format(period.From)} – {IsoDate.Format(period.Until)}");
        TextTable table = IsJapanese ? new("鍵", "状態", "不足", "示すもの") : new("key", "state", "missing", "shown by");
        foreach (PracticeKey key in keys.Keys)
        {
            table.Add(
                key.Kind.Name.In(language),
                key.IsComplete ? (IsJapanese ? "そろっている" : "complete") : (IsJapanese ? "不足あり" : "incomplete"),
                Missing(key) ?? "-",
                Joined(key.Evidence) ?? "-");
        }

        table.Write(console);
        console.Out.WriteLine();
        table = IsJapanese ? new("5.1", "状態", "コミットメント", "示すもの") : new("5.1", "state", "commitment", "shown by");
        foreach (LeadershipCommitment commitment in leadership.Commitments)
        {
            table.Add(
                commitment.Item,
                commitment.IsShown ? (IsJapanese ? "記録あり" : "shown") : (IsJapanese ? "記録なし" : "not on record"),
                commitment.What.In(language),
                Joined(commitment.Evidence) ?? "-");
        }

        table.Write(console);
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "from", period.From);
        JsonOutput.WriteDate(json, "to", period.Until);
        json.WriteBoolean("complete", keys.AreComplete);
        json.WriteStartArray("keys");
        foreach (PracticeKey key in keys.Keys)
        {
            json.WriteStartObject();
            json.WriteString("key", key.Kind.Value);
            json.WriteString("name", key.Kind.Name.In(language));
            json.WriteBoolean("complete", key.IsComplete);
            JsonOutput.WriteStrings(json, "evidence", key.Evidence);
            JsonOutput.WriteStrings(json, "missing", key.Missing.Select(missing => missing.In(language)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("leadership");
        foreach (LeadershipCommitment commitment in leadership.Commitments)
        {
            json.WriteStartObject();
            json.WriteString("item", commitment.Item);
            json.WriteString("what", commitment.What.In(language));
            json.WriteBoolean("shown", commitment.IsShown);
            JsonOutput.WriteStrings(json, "evidence", commitment.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private ValueList<string?> Row(string record, string id, LocalizedText what, bool shown, ValueList<string> evidence, string? missing) =>
        [record, id, what.In(language), shown ? "true" : "false", Joined(evidence), missing];

    private string? Missing(PracticeKey key) => key.Missing.Count == 0 ? null : string.Join("; ", key.Missing.Select(missing => missing.In(language)));

    private static string? Joined(ValueList<string> ids) => ids.Count == 0 ? null : string.Join(" ", ids);
}
