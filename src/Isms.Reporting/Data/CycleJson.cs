using System.Text.Json;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management.Cycle;

namespace Isms.Reporting.Data;

/// <summary>The state of the cycle as JSON: <c>{ "asOf", "clauses": [ { "id", "phase", "state", "missing" } ] }</c>, with title, view, required, there and the records counted beside. Static and thread-safe.</summary>
public static class CycleJson
{
    /// <summary>Writes the report as one JSON value.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="cycle">The report.</param>
    /// <param name="language">The language of its texts.</param>
    public static void Write(Utf8JsonWriter json, CycleReport cycle, IsmsLanguage language)
    {
        Guard.NotNull(json).WriteStartObject();
        json.WriteString("asOf", IsoDate.Format(Guard.NotNull(cycle).AsOf));
        json.WriteString("standard", cycle.Standard);
        json.WriteString("view", cycle.View.Value);
        json.WriteStartArray("clauses");
        foreach (ClauseState clause in cycle.Clauses)
        {
            json.WriteStartObject();
            json.WriteString("id", clause.Id);
            json.WriteString("title", clause.Title.In(language));
            json.WriteString("phase", clause.Phase.Value);
            json.WriteString("state", clause.IsClosed ? "closed" : "open");
            WriteTexts(json, "required", clause.Required, language);
            WriteTexts(json, "there", clause.There, language);
            WriteTexts(json, "missing", clause.Missing, language);
            WriteRecords(json, clause.Records, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRecords(Utf8JsonWriter json, ValueList<RequiredRecord> records, IsmsLanguage language)
    {
        json.WriteStartArray("records");
        foreach (RequiredRecord record in records)
        {
            json.WriteStartObject();
            json.WriteString("what", record.Required.In(language));
            json.WriteNumber("count", record.Count);
            json.WriteString("newest", record.Newest is { } day ? IsoDate.Format(day) : null);
            json.WriteStartArray("lacking");
            foreach (string id in record.Lacking)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ValueList<LocalizedText> texts, IsmsLanguage language)
    {
        json.WriteStartArray(name);
        foreach (LocalizedText text in texts)
        {
            json.WriteStringValue(text.In(language));
        }

        json.WriteEndArray();
    }
}
