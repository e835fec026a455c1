using System.Globalization;
using System.Text.Json;
using Isms.Audit;
using Isms.Audit.Improvement;
using Isms.Audit.Improvement.States;
using Isms.Audit.Summaries;
using Isms.Audit.Summaries.Similarity;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management;
using NodaTime;

namespace Isms.Cli.Output.Acting;

/// <summary>Nonconformities as a table, as CSV and as JSON.</summary>
internal sealed class ImprovementOutput(ManagementSystem system, LocalDate asOf, IsmsLanguage language) : ITableResult
{
    private readonly NonconformityStatusReport report = NonconformityStatusReport.Of(system.Audit, asOf);
    private readonly ValueList<NonconformitySimilarity> similar = SimilarNonconformities.Of(system.Audit);
    private readonly ILookup<CorrectiveActionId, CorrectiveActionEffect> effects =
        CorrectiveActionEffect.OfEach(system.Audit, system.Controls, system.Register).ToLookup(effect => effect.Action);

    public static ValueList<string> Columns { get; } =
    [
        "id", "detectedOn", "grade", "clause", "unit", "risk", "status", "state", "agrees", "correctiveAction", "due", "completed", "progress", "daysLate", "effectiveness", "controls", "similar", "why",
    ];

    public IEnumerable<ValueList<string?>> Rows() => report.Items.Select(standing => (ValueList<string?>)
    [
        standing.Nonconformity.Id.Value,
        IsoDate.Format(standing.Nonconformity.DetectedOn),
        standing.Nonconformity.Grade.Value,
        standing.Nonconformity.Clause,
        standing.Nonconformity.Unit?.Value,
        standing.Nonconformity.Risk?.Value,
        standing.Nonconformity.Status.Value,
        standing.Course.State.Value,
        standing.Course.AgreesWithClaim ? "true" : "false",
        standing.Action?.Action.Value,
        Date(standing.Action?.Due),
        Date(standing.Action?.Completed),
        standing.Action?.Progress.Value,
        standing.Action?.DaysLate.ToString(CultureInfo.InvariantCulture),
        standing.Action?.Effectiveness.Value,
        string.Join(" ", EffectOf(standing)?.Controls.Select(control => control.Control.Value) ?? []),
        string.Join(" ", SimilarTo(standing).Select(pair => pair.OtherThan(standing.Nonconformity.Id)!.Value)),
        standing.Course.Why.In(language),
    ]);

    public void WriteText(ToolConsole console)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        console.Out.WriteLine((japanese ? "基準日 " : "As of ") + IsoDate.Format(asOf));
        TextTable table = japanese
            ? new("ID", "検出日", "状態", "記録", "処置", "進捗", "超過日数", "有効性", "類似", "理由")
            : new("id", "detected", "state", "record", "action", "progress", "days late", "effectiveness", "similar", "why");
        foreach (NonconformityStanding standing in report.Items)
        {
            table.Add(
                standing.Nonconformity.Id.Value,
                IsoDate.Format(standing.Nonconformity.DetectedOn),
                standing.Course.State.Name.In(language),
                standing.Nonconformity.Status.Name.In(language),
                standing.Action?.Action.Value ?? "-",
                standing.Action?.Progress.Name.In(language) ?? "-",
                standing.Action?.DaysLate.ToString(CultureInfo.InvariantCulture) ?? "-",
                standing.Action?.Effectiveness.Name.In(language) ?? "-",
                string.Join(" ", SimilarTo(standing).Select(pair => pair.OtherThan(standing.Nonconformity.Id)!.Value).DefaultIfEmpty("-")),
                standing.Course.Why.In(language));
        }

        table.Write(console);
        HashSet<NonconformityId> shown = [.. report.Items.Select(standing => standing.Nonconformity.Id)];
        console.Out.WriteLine();
        console.Out.WriteLine(japanese ? "類似の不適合" : "Alike");
        foreach (NonconformitySimilarity pair in similar.Where(pair => shown.Contains(pair.First) && shown.Contains(pair.Second)))
        {
            console.Out.WriteLine(PlainText.OneLine($"{pair.First} {pair.Second}: {pair.Why.In(language)}"));
        }

        console.Out.WriteLine();
        console.Out.WriteLine(japanese ? "是正処置の及ぶ範囲" : "What the actions reach");
        foreach (CorrectiveActionEffect effect in report.Items.Select(EffectOf).OfType<CorrectiveActionEffect>())
        {
            console.Out.WriteLine(PlainText.OneLine($"{effect.Action}: {effect.Why.In(language)}"));
        }
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "asOf", asOf);
        json.WriteStartArray("nonconformities");
        foreach (NonconformityStanding standing in report.Items)
        {
            Nonconformity item = standing.Nonconformity;
            json.WriteStartObject();
            json.WriteString("id", item.Id.Value);
            JsonOutput.WriteDate(json, "detectedOn", item.DetectedOn);
            json.WriteString("status", item.Status.Value);
            json.WriteString("state", standing.Course.State.Value);
            json.WriteBoolean("agrees", standing.Course.AgreesWithClaim);
            json.WriteString("why", standing.Course.Why.In(language));
            json.WriteString("missing", standing.Course.Missing?.In(language));
            WriteHistory(json, standing.Course);
            WriteAction(json, standing);
            WriteSimilar(json, standing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? Date(LocalDate? date) => date is { } day ? IsoDate.Format(day) : null;

    private static void WriteIds(Utf8JsonWriter json, string name, IEnumerable<IIdentifier> ids)
    {
        json.WriteStartArray(name);
        foreach (IIdentifier id in ids)
        {
            json.WriteStringValue(id.Value);
        }

        json.WriteEndArray();
    }

    private void WriteHistory(Utf8JsonWriter json, NonconformityCourse course)
    {
        json.WriteStartArray("history");
        foreach (NonconformityStep step in course.Steps)
        {
            json.WriteStartObject();
            json.WriteString("from", step.From?.Value);
            json.WriteString("to", step.To.Value);
            JsonOutput.WriteDate(json, "on", step.On);
            json.WriteString("action", step.Action?.Value);
            json.WriteString("why", step.Why.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteAction(Utf8JsonWriter json, NonconformityStanding standing)
    {
        if (standing.Action is not { } action)
        {
            json.WriteNull("correctiveAction");
            return;
        }

        json.WriteStartObject("correctiveAction");
        json.WriteString("id", action.Action.Value);
        JsonOutput.WriteDate(json, "due", action.Due);
        JsonOutput.WriteDate(json, "completed", action.Completed);
        json.WriteString("progress", action.Progress.Value);
        json.WriteNumber("daysLate", action.DaysLate);
        json.WriteString("effectiveness", action.Effectiveness.Value);
        if (EffectOf(standing) is { } effect)
        {
            json.WriteString("effect", effect.Why.In(language));
            json.WriteString("risk", effect.Risk?.Value);
            WriteIds(json, "controls", effect.Controls.Select(control => control.Control));
            WriteIds(json, "controlsOfRisk", effect.ControlsOfRisk);
            WriteIds(json, "otherRisks", effect.OtherRisks);
        }

        json.WriteEndObject();
    }

    private void WriteSimilar(Utf8JsonWriter json, NonconformityStanding standing)
    {
        json.WriteStartArray("similar");
        foreach (NonconformitySimilarity pair in SimilarTo(standing))
        {
            json.WriteStartObject();
            json.WriteString("id", pair.OtherThan(standing.Nonconformity.Id)!.Value);
            json.WriteString("why", pair.Why.In(language));
            json.WriteStartArray("reasons");
            foreach (SimilarityReason reason in pair.Reasons)
            {
                json.WriteStartObject();
                json.WriteString("kind", reason.Kind.Value);
                json.WriteString("what", reason.What);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private CorrectiveActionEffect? EffectOf(NonconformityStanding standing) => standing.Action is { } action ? effects[action.Action].FirstOrDefault() : null;

    // Those alike that had come to light by the day.
    private IEnumerable<NonconformitySimilarity> SimilarTo(NonconformityStanding standing) => similar.Where(pair =>
        pair.OtherThan(standing.Nonconformity.Id) is { } other && report.Items.Any(item => item.Nonconformity.Id == other));
}
