using System.Globalization;
using System.Text.Json;
using Isms.Audit.Summaries;
using Isms.Cli.Terminal;
using Isms.Controls.Charts;
using Isms.Controls.Effectiveness;
using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management;

namespace Isms.Cli.Output;

/// <summary>Measures as a table, as CSV and as JSON.</summary>
internal sealed class MeasureOutput(ManagementSystem system, MeasurementCalendar calendar, IsmsLanguage language) : ITableResult
{
    private readonly (EffectivenessMeasure Measure, MeasureStatus Status, MeasureChart Chart, PerformanceFlow Flow)[] measures =
    [
        .. system.Controls.Measures.Zip(
            PerformanceFlow.OfMeasures(system.Controls.Measures, system.Audit, calendar),
            (measure, flow) => (measure, MeasureStatus.Of(measure, calendar), MeasureChart.Of(measure, calendar), flow)),
    ];

    private readonly ManagementSystemEffectiveness whole = ManagementSystemEffectiveness.Of(system.Controls.Measures, system.Controls.Objectives, calendar);
    private readonly ValueList<ControlEffectiveness> controls = ControlEffectiveness.OfEach(system.Controls.Controls, system.Controls.Measures, calendar);

    public static ValueList<string> Columns { get; } =
    [
        "id", "subject", "unit", "aggregation", "value", "comparison", "target", "tolerance", "state", "missing", "late", "corrected", "chart", "signals", "reviews", "nonconformities",
    ];

    public IEnumerable<ValueList<string?>> Rows() => measures.Select(row => (ValueList<string?>)
    [
        row.Measure.Id.Value,
        row.Measure.Subject.Value,
        row.Measure.Unit,
        row.Measure.Aggregation.Value,
        Number(row.Status.Value),
        row.Measure.Comparison.Value,
        Number(row.Measure.Target),
        Number(row.Measure.Tolerance),
        row.Status.State.Value,
        Count(row.Status.Missing.Count),
        Count(row.Status.Late.Count),
        Count(row.Status.Superseded.Count),
        row.Chart.Chart.HasLimits ? row.Chart.Chart.Kind.Value : null,
        string.Join(" ", row.Chart.Chart.Signals.Select(signal => signal.Rule.Value)),
        string.Join(" ", row.Flow.Reviews),
        string.Join(" ", row.Flow.Nonconformities),
    ]);

    public void WriteText(ToolConsole console)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        console.Out.WriteLine((japanese ? "基準日 " : "As of ") + IsoDate.Format(calendar.AsOf));
        TextTable table = japanese
            ? new("ID", "集計", "値", "目標", "状態", "欠測", "遅延", "管理図", "名称")
            : new("id", "aggregation", "value", "target", "state", "missing", "late", "chart", "name");
        foreach ((EffectivenessMeasure measure, MeasureStatus status, MeasureChart chart, _) in measures)
        {
            table.Add(
                measure.Id.Value,
                japanese ? measure.Aggregation.Name.In(language) : measure.Aggregation.Value,
                Number(status.Value) ?? "-",
                (measure.Comparison == Controls.TargetComparison.AtLeast ? ">= " : measure.Comparison == Controls.TargetComparison.AtMost ? "<= " : measure.Comparison.Value + " ") + Number(measure.Target),
                status.State.Name.In(language),
                Count(status.Missing.Count),
                Count(status.Late.Count),
                Describe(chart.Chart, japanese),
                measure.Name.In(language));
        }

        table.Write(console);
        console.Out.WriteLine();
        console.Out.WriteLine(PlainText.OneLine(whole.Why.In(language)));
        console.Out.WriteLine(japanese
            ? $"管理策: 有効 {Of(EffectivenessState.Effective)}、有効でない {Of(EffectivenessState.NotEffective)}、不明 {Of(EffectivenessState.NotKnown)}"
            : $"Controls: {Of(EffectivenessState.Effective)} effective, {Of(EffectivenessState.NotEffective)} not effective, {Of(EffectivenessState.NotKnown)} not known");
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "asOf", calendar.AsOf);
        json.WriteStartArray("measures");
        foreach ((EffectivenessMeasure measure, MeasureStatus status, MeasureChart chart, PerformanceFlow flow) in measures)
        {
            json.WriteStartObject();
            json.WriteString("id", measure.Id.Value);
            json.WriteString("name", measure.Name.In(language));
            json.WriteString("subject", measure.Subject.Value);
            json.WriteString("unit", measure.Unit);
            json.WriteString("aggregation", measure.Aggregation.Value);
            WriteNumber(json, "value", status.Value);
            json.WriteString("comparison", measure.Comparison.Value);
            json.WriteNumber("target", measure.Target);
            json.WriteNumber("tolerance", measure.Tolerance ?? 0);
            json.WriteString("state", status.State.Value);
            json.WriteString("why", status.Why.In(language));
            WriteReadings(json, measure);
            json.WriteNumber("missing", status.Missing.Count);
            json.WriteNumber("late", status.Late.Count);
            json.WriteNumber("corrected", status.Superseded.Count);
            WriteChart(json, chart);
            WriteIds(json, "audits", flow.Audits);
            WriteIds(json, "reviews", flow.Reviews);
            WriteIds(json, "nonconformities", flow.Nonconformities);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("effectiveness");
        json.WriteStartObject("system");
        json.WriteString("state", whole.State.Value);
        json.WriteString("why", whole.Why.In(language));
        json.WriteEndObject();
        json.WriteStartArray("controls");
        foreach (ControlEffectiveness control in controls)
        {
            json.WriteStartObject();
            json.WriteString("id", control.Control.Id.Value);
            json.WriteString("state", control.State.Value);
            json.WriteString("why", control.Why.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Describe(ControlChart chart, bool japanese) =>
        !chart.HasLimits ? (japanese ? "測定値が少ない" : "too few readings")
        : chart.Signals.Count == 0 ? (japanese ? "兆候なし" : "no signal")
        : string.Join(" ", chart.Signals.Select(signal => signal.Rule.Value).Distinct(StringComparer.Ordinal));

    private static string? Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteIds(Utf8JsonWriter json, string name, IEnumerable<object> ids)
    {
        json.WriteStartArray(name);
        foreach (object id in ids)
        {
            json.WriteStringValue(id.ToString());
        }

        json.WriteEndArray();
    }

    private void WriteReadings(Utf8JsonWriter json, EffectivenessMeasure measure)
    {
        json.WriteStartArray("readings");
        foreach (ReadingStanding standing in MeasureStatus.StandingsOf(measure, calendar))
        {
            json.WriteStartObject();
            JsonOutput.WriteDate(json, "start", standing.Start);
            JsonOutput.WriteDate(json, "end", standing.End);
            JsonOutput.WriteDate(json, "due", standing.Due);
            WriteNumber(json, "value", standing.Reading is { } reading ? measure.ValueOf(reading) : null);
            json.WriteString("state", standing.State.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteChart(Utf8JsonWriter json, MeasureChart chart)
    {
        json.WriteStartObject("chart");
        json.WriteString("kind", chart.Chart.Kind.Value);
        json.WriteBoolean("enough", chart.Chart.HasLimits);
        json.WriteBoolean("provisional", chart.Chart.IsProvisional);
        json.WriteString("why", chart.Chart.Why.In(language));
        json.WriteStartArray("signals");
        foreach (RunSignal signal in chart.Chart.Signals)
        {
            json.WriteStartObject();
            json.WriteString("rule", signal.Rule.Value);
            json.WriteNumber("first", signal.First + 1);
            json.WriteNumber("last", signal.Last + 1);
            if (chart.IsFavourable(signal) is { } favourable)
            {
                json.WriteBoolean("favourable", favourable);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private int Of(EffectivenessState state) => controls.Count(control => control.State == state);
}
