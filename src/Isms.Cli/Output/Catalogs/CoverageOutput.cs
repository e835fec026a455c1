using System.Globalization;
using System.Text.Json;
using Isms.Cli.Terminal;
using Isms.Controls.Obligations;
using Isms.Controls.Obligations.Coverage;
using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Cli.Output.Catalogs;

/// <summary>The coverage of a guideline as text, JSON and CSV.</summary>
internal sealed class CoverageOutput(GuidelineCoverage coverage, EditionStanding edition, LocalDate asOf, IsmsLanguage language) : ITableResult
{
    public static ValueList<string> Columns { get; } = ["item", "title", "state", "controls", "documents", "through"];

    public IEnumerable<ValueList<string?>> Rows() => coverage.Items.Select(item => new[]
    {
        item.Item.Reference.ToString(),
        item.Item.Title.In(language),
        item.State.Value,
        string.Join(" ", item.Controls.Select(control => $"{control.Control}:{control.Status}")),
        string.Join(" ", item.Documents),
        string.Join(" ", item.Controls.Select(control => control.Through.ToString()).Distinct(StringComparer.Ordinal)),
    }.ToValueList<string?>());

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "asOf", asOf);
        json.WriteString("catalog", coverage.Catalog.Id);
        json.WriteString("edition", edition.State.Value);
        JsonOutput.WriteStrings(json, "inForce", edition.Possible);
        json.WriteStartObject("counts");
        foreach (ItemCoverageState state in ItemCoverageState.List.Known)
        {
            json.WriteNumber(state.Value, coverage.Count(state));
        }

        json.WriteEndObject();
        json.WriteStartArray("items");
        foreach (ItemCoverage item in coverage.Items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Item.Id);
            json.WriteString("title", item.Item.Title.In(language));
            json.WriteString("state", item.State.Value);
            json.WriteStartArray("controls");
            foreach (CoveringControl control in item.Controls)
            {
                json.WriteStartObject();
                json.WriteString("id", control.Control.Value);
                json.WriteString("status", control.Status.Value);
                json.WriteString("through", control.Through.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            JsonOutput.WriteStrings(json, "documents", item.Documents.Select(document => document.Value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void WriteText(ToolConsole console)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        console.Out.WriteLine((japanese ? "基準日 " : "As of ") + IsoDate.Format(asOf));
        console.Out.WriteLine(PlainText.OneLine($"{coverage.Catalog.Id}  {coverage.Catalog.Title.In(language)}"));
        string possible = edition.Possible.Count == 0 || edition.State == EditionState.InForce ? string.Empty : (japanese ? "、有効な版: " : "; in force: ") + string.Join(", ", edition.Possible);
        console.Out.WriteLine((japanese ? "この版: " : "This edition: ") + edition.State.Name.In(language) + possible);
        console.Out.WriteLine(string.Join(
            japanese ? "、" : ", ",
            ItemCoverageState.List.Known.Select(state => $"{state.Name.In(language)} {coverage.Count(state).ToString(CultureInfo.InvariantCulture)}")));
        console.Out.WriteLine();
        TextTable table = japanese ? new("項目", "状態", "管理策", "文書", "題名") : new("item", "state", "controls", "documents", "title");
        foreach (ItemCoverage item in coverage.Items)
        {
            table.Add(
                item.Item.Id,
                item.State.Name.In(language),
                string.Join(" ", item.Controls.Select(control => control.Control.Value)),
                string.Join(" ", item.Documents),
                item.Item.Title.In(language));
        }

        table.Write(console);
    }
}
