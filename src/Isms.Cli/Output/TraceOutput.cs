using System.Text.Json;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management.Graph;
using Isms.Management.Traces;

namespace Isms.Cli.Output;

/// <summary>A trace as a table, as CSV and as JSON.</summary>
internal sealed class TraceOutput(SystemTrace trace, IsmsLanguage language) : ITableResult
{
    public static ValueList<string> Columns { get; } = ["direction", "stage", "id", "name", "via", "gaps"];

    private bool IsJapanese => language == IsmsLanguage.Japanese;

    public IEnumerable<ValueList<string?>> Rows() => Lines().Select(line => (ValueList<string?>)
    [
        line.Direction,
        line.Traced.Stage.Value,
        line.Traced.Element.Id,
        line.Traced.Element.Name.In(language),
        Via(line.Traced, line.Direction),
        string.Join(" ", line.Traced.Gaps.Select(gap => gap.Kind.Value)),
    ]);

    public void WriteText(ToolConsole console)
    {
        console.Out.WriteLine((IsJapanese ? "基準日 " : "As of ") + IsoDate.Format(trace.AsOf));
        string stage = trace.Stage?.Name.In(language) ?? trace.Start.Kind;
        console.Out.WriteLine(PlainText.OneLine($"{trace.Start.Id} ({stage}) {trace.Start.Name.In(language)}"));
        if (trace.IsLater)
        {
            console.Out.WriteLine(IsJapanese ? "基準日より後のものです。" : "It is of a later day.");
            return;
        }

        TextTable table = IsJapanese ? new("向き", "段階", "ID", "経由", "名称", "欠け") : new("direction", "stage", "id", "via", "name", "gap");
        foreach ((string direction, TracedElement traced) in Lines())
        {
            table.Add(
                IsJapanese ? Japanese(direction) : direction,
                traced.Stage.Name.In(language),
                traced.Element.Id,
                Via(traced, direction) is { Length: > 0 } via ? via : "-",
                traced.Element.Name.In(language),
                traced.Gaps.Count == 0 ? "-" : string.Join("; ", traced.Gaps.Select(gap => gap.Text.In(language))));
        }

        table.Write(console);
        foreach (TraceGap gap in trace.Gaps.Where(gap => gap.Element == trace.Start.Id))
        {
            console.Out.WriteLine(PlainText.OneLine($"{gap.Element}: {gap.Text.In(language)}"));
        }

        console.Out.WriteLine();
        console.Out.WriteLine(IsJapanese ? "文書中の関連" : "Links in the document");
        TextTable links = IsJapanese ? new("元", "項目", "先") : new("in", "member", "to");
        foreach (SystemLink link in trace.Links)
        {
            links.Add(link.From, link.Member, link.To);
        }

        links.Write(console);
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "asOf", trace.AsOf);
        json.WriteStartObject("start");
        WriteElement(json, trace.Start);
        json.WriteString("stage", trace.Stage?.Value);
        json.WriteBoolean("later", trace.IsLater);
        json.WriteEndObject();
        WriteTraced(json, "back", trace.Back);
        WriteTraced(json, "touching", trace.Touching);
        WriteTraced(json, "forward", trace.Forward);
        json.WriteStartArray("steps");
        foreach (TraceStep step in trace.Steps)
        {
            json.WriteStartObject();
            json.WriteString("from", step.From);
            json.WriteString("to", step.To);
            json.WriteString("source", step.Source);
            json.WriteString("member", step.Member);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("gaps");
        foreach (TraceGap gap in trace.Gaps)
        {
            json.WriteStartObject();
            json.WriteString("id", gap.Element);
            json.WriteString("stage", gap.Stage.Value);
            json.WriteString("kind", gap.Kind.Value);
            json.WriteString("text", gap.Text.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("links");
        foreach (SystemLink link in trace.Links)
        {
            json.WriteStartObject();
            json.WriteString("from", link.From);
            json.WriteString("member", link.Member);
            json.WriteString("to", link.To);
            json.WriteBoolean("part", link.IsPart);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Japanese(string direction) => direction switch
    {
        "back" => "根拠",
        "touching" => "関連",
        _ => "結果",
    };

    private IEnumerable<(string Direction, TracedElement Traced)> Lines() => trace.Back.Select(traced => ("back", traced))
        .Concat(trace.Touching.Select(traced => ("touching", traced)))
        .Concat(trace.Forward.Select(traced => ("forward", traced)));

    // Of the way back, where the element leads to; of the way forward, where it comes from.
    private string Via(TracedElement traced, string direction) => string.Join(" ", direction == "back"
        ? trace.Steps.Where(step => step.From == traced.Element.Id).Select(step => step.To)
        : trace.Steps.Where(step => step.To == traced.Element.Id).Select(step => step.From));

    private void WriteTraced(Utf8JsonWriter json, string name, ValueList<TracedElement> elements)
    {
        json.WriteStartArray(name);
        foreach (TracedElement traced in elements)
        {
            json.WriteStartObject();
            WriteElement(json, traced.Element);
            json.WriteString("stage", traced.Stage.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteElement(Utf8JsonWriter json, SystemElement element)
    {
        json.WriteString("id", element.Id);
        json.WriteString("kind", element.Kind);
        json.WriteString("name", element.Name.In(language));
    }
}
