using System.Globalization;
using System.Text.Json;
using Isms.Audit.Preparation;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Time;

namespace Isms.Cli.Output.Acting;

/// <summary>The assembled inputs of a management review as tables, as CSV and as JSON.</summary>
internal sealed class ReviewInputOutput(ManagementReviewInputs inputs, IsmsLanguage language) : ITableResult
{
    private readonly bool japanese = language == IsmsLanguage.Japanese;

    public static ValueList<string> Columns { get; } = ["letter", "input", "kind", "id", "attention", "considered", "text"];

    /// <summary>The items of all inputs; what is missing comes as rows of the kind <c>missing</c>.</summary>
    public IEnumerable<ValueList<string?>> Rows() => inputs.Topics.SelectMany(topic => topic.Items
        .Select(item => (ValueList<string?>)
        [
            topic.Input.Letter, topic.Input.Value, item.Kind, item.Element.Value, Flag(item.NeedsAttention), item.IsConsidered is { } considered ? Flag(considered) : null, item.State.In(language),
        ])
        .Concat(topic.Missing.Select(missing => (ValueList<string?>)[topic.Input.Letter, topic.Input.Value, "missing", null, null, null, missing.In(language)])));

    public void WriteText(ToolConsole console)
    {
        console.Out.WriteLine((japanese ? "基準日 " : "As of ") + IsoDate.Format(inputs.AsOf));
        string previous = inputs.Since is { } since ? $"{inputs.Previous} ({IsoDate.Format(since)})" : "-";
        console.Out.WriteLine(japanese
            ? $"レビュー: {inputs.Review?.Value ?? "次回"}、前回: {previous}"
            : $"Review: {inputs.Review?.Value ?? "the next one"}; the one before: {previous}");
        foreach (ReviewInputTopic topic in inputs.Topics)
        {
            console.Out.WriteLine();
            console.Out.WriteLine(PlainText.OneLine($"{topic.Input.Letter}) {topic.Input.Name.In(language)}: {topic.Summary.In(language)}"));
            WriteItems(console, topic);
            foreach (LocalizedText missing in topic.Missing)
            {
                console.Out.WriteLine(PlainText.OneLine((japanese ? "不足: " : "missing: ") + missing.In(language)));
            }
        }

        WriteFollowUp(console);
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "asOf", inputs.AsOf);
        json.WriteString("review", inputs.Review?.Value);
        json.WriteString("previous", inputs.Previous?.Value);
        JsonOutput.WriteDate(json, "since", inputs.Since);
        json.WriteStartArray("inputs");
        foreach (ReviewInputTopic topic in inputs.Topics)
        {
            WriteTopic(json, topic);
        }

        json.WriteEndArray();
        json.WriteStartArray("followUp");
        foreach (DecisionStanding standing in inputs.FollowUp)
        {
            json.WriteStartObject();
            json.WriteString("id", standing.Output.Id.Value);
            json.WriteString("review", standing.Review.Value);
            json.WriteString("kind", standing.Output.Kind?.Value);
            json.WriteString("text", standing.Output.Text?.In(language));
            json.WriteString("owner", standing.Output.Owner?.Value);
            JsonOutput.WriteDate(json, "due", standing.Output.Due);
            json.WriteString("progress", standing.Progress.Value);
            json.WriteNumber("daysLate", standing.DaysLate);
            json.WriteStartArray("takenUpBy");
            foreach (string review in standing.TakenUpBy.Select(review => review.Value))
            {
                json.WriteStringValue(review);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Flag(bool value) => value ? "true" : "false";

    private void WriteTopic(Utf8JsonWriter json, ReviewInputTopic topic)
    {
        json.WriteStartObject();
        json.WriteString("letter", topic.Input.Letter);
        json.WriteString("input", topic.Input.Value);
        json.WriteString("summary", topic.Summary.In(language));
        json.WriteStartArray("items");
        foreach (ReviewInputItem item in topic.Items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Element.Value);
            json.WriteString("kind", item.Kind);
            json.WriteString("state", item.State.In(language));
            json.WriteBoolean("attention", item.NeedsAttention);
            if (item.IsConsidered is { } considered)
            {
                json.WriteBoolean("considered", considered);
            }
            else
            {
                json.WriteNull("considered");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach (LocalizedText missing in topic.Missing)
        {
            json.WriteStringValue(missing.In(language));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteItems(ToolConsole console, ReviewInputTopic topic)
    {
        if (topic.Items.Count == 0)
        {
            return;
        }

        TextTable table = japanese ? new("ID", "要注意", "検討", "状態") : new("id", "look", "considered", "state");
        foreach (ReviewInputItem item in topic.Items)
        {
            table.Add(item.Element.Value, item.NeedsAttention ? "!" : string.Empty, item.IsConsidered is { } considered ? YesNo(considered) : "-", item.State.In(language));
        }

        table.Write(console);
    }

    private void WriteFollowUp(ToolConsole console)
    {
        console.Out.WriteLine();
        console.Out.WriteLine(japanese ? "決定事項のその後" : "What became of the decisions");
        TextTable table = japanese
            ? new("ID", "決定", "期限", "状況", "超過日数", "取り上げたレビュー", "内容")
            : new("id", "decided by", "due", "progress", "days late", "taken up by", "decision");
        foreach (DecisionStanding standing in inputs.FollowUp)
        {
            table.Add(
                standing.Output.Id.Value,
                standing.Review.Value,
                standing.Output.Due is { } due ? IsoDate.Format(due) : "-",
                standing.Progress.Name.In(language),
                standing.DaysLate.ToString(CultureInfo.InvariantCulture),
                standing.TakenUpBy.Count == 0 ? "-" : string.Join(" ", standing.TakenUpBy.Select(review => review.Value)),
                standing.Output.Text?.In(language) ?? "-");
        }

        table.Write(console);
    }

    private string YesNo(bool value) => (value, japanese) switch
    {
        (true, true) => "済",
        (true, false) => "yes",
        (false, true) => "未",
        (false, false) => "no",
    };
}
