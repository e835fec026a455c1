using System.Globalization;
using System.Text.Json;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management.Cycle;
using Isms.Management.Maturity;
using Isms.Management.Years;
using NodaTime;

namespace Isms.Cli.Output;

/// <summary>The cycle as tables and as JSON: by clause, by step, as a picture of maturity, year on year.</summary>
internal sealed class CycleOutput(IsmsLanguage language)
{
    private bool IsJapanese => language == IsmsLanguage.Japanese;

    public void WriteClauses(ToolConsole console, CycleReport cycle)
    {
        WriteDate(console, cycle.AsOf);
        if (cycle.View != PdcaView.Chapters)
        {
            console.Out.WriteLine((IsJapanese ? "区分 " : "View ") + cycle.View.Name.In(language));
        }

        TextTable table = IsJapanese ? new("箇条", "段階", "状態", "題名", "あるもの", "足りないもの") : new("clause", "phase", "state", "title", "there", "missing");
        foreach (ClauseState clause in cycle.Clauses)
        {
            table.Add(clause.Id, PhaseOf(clause.Phase), StateOf(clause.IsClosed), clause.Title.In(language), Joined(clause.There), Joined(clause.Missing));
        }

        table.Write(console);
    }

    public void WriteSteps(ToolConsole console, ValueList<PdcaStep> steps, LocalDate asOf)
    {
        WriteDate(console, asOf);
        TextTable table = IsJapanese ? new("段階", "番号", "状態", "すること", "応えるもの", "足りないもの") : new("phase", "step", "state", "what", "answered by", "missing");
        foreach (PdcaStep step in steps)
        {
            table.Add(
                PhaseOf(step.Phase),
                step.Number.ToString(CultureInfo.InvariantCulture),
                step.IsAnswered ? (IsJapanese ? "あり" : "answered") : (IsJapanese ? "不足" : "not answered"),
                step.Name.In(language),
                Joined(step.Records.Where(record => record.Count > 0).Select(record => record.There!)),
                Joined(step.Records.Where(record => record.IsMissing).Select(record => record.Missing!)));
        }

        table.Write(console);
    }

    public void WriteMaturity(ToolConsole console, MaturityPicture picture)
    {
        WriteDate(console, picture.AsOf);
        console.Out.WriteLine(IsJapanese ? "記録による成熟度。適合を示すものではない。" : "Maturity by what is on record; it is no conformity.");
        TextTable table = IsJapanese ? new("箇条", "点", "題名", "理由") : new("clause", "score", "title", "why");
        foreach (ClauseMaturity clause in picture.Clauses)
        {
            table.Add(clause.Clause.Id, clause.Score?.ToString(CultureInfo.InvariantCulture) ?? "-", clause.Clause.Title.In(language), clause.Why.In(language));
        }

        table.Write(console);
        foreach (MaturityRung rung in MaturityRung.List.Known)
        {
            console.Out.WriteLine(FormattableString.Invariant($"{rung.Name.In(language)}: {picture.CountOf(rung)}"));
        }
    }

    public void WriteYears(ToolConsole console, CycleComparison years)
    {
        console.Out.WriteLine($"{IsoDate.Format(years.Older.AsOf)} → {IsoDate.Format(years.Newer.AsOf)}");
        TextTable table = IsJapanese ? new("箇条", "変化", "題名", "新しく", "解消", "継続") : new("clause", "change", "title", "arisen", "settled", "standing");
        foreach (ClauseChange clause in years.Clauses)
        {
            table.Add(clause.Id, clause.Kind.Name.In(language), (clause.Newer ?? clause.Older)!.Title.In(language), Joined(clause.Arisen), Joined(clause.Settled), Joined(clause.Standing));
        }

        table.Write(console);
    }

    public void WriteStepsJson(Utf8JsonWriter json, ValueList<PdcaStep> steps, LocalDate asOf)
    {
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "asOf", asOf);
        json.WriteStartArray("steps");
        foreach (PdcaStep step in steps)
        {
            json.WriteStartObject();
            json.WriteString("phase", step.Phase.Value);
            json.WriteNumber("number", step.Number);
            json.WriteString("name", step.Name.In(language));
            json.WriteString("state", step.IsAnswered ? "answered" : "notAnswered");
            WriteTexts(json, "there", step.Records.Where(record => record.Count > 0).Select(record => record.There!));
            WriteTexts(json, "missing", step.Records.Where(record => record.IsMissing).Select(record => record.Missing!));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void WriteMaturityJson(Utf8JsonWriter json, MaturityPicture picture)
    {
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "asOf", picture.AsOf);
        json.WriteNumber("recentDays", picture.Scoring.RecentDays);
        json.WriteStartArray("clauses");
        foreach (ClauseMaturity clause in picture.Clauses)
        {
            json.WriteStartObject();
            json.WriteString("id", clause.Clause.Id);
            json.WriteString("rung", clause.Rung.Value);
            if (clause.Score is { } score)
            {
                json.WriteNumber("score", score);
            }
            else
            {
                json.WriteNull("score");
            }

            json.WriteString("why", clause.Why.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("counts");
        foreach (MaturityRung rung in MaturityRung.List.Known)
        {
            json.WriteNumber(rung.Value, picture.CountOf(rung));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    public void WriteYearsJson(Utf8JsonWriter json, CycleComparison years)
    {
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "from", years.Older.AsOf);
        JsonOutput.WriteDate(json, "to", years.Newer.AsOf);
        json.WriteStartArray("clauses");
        foreach (ClauseChange clause in years.Clauses)
        {
            json.WriteStartObject();
            json.WriteString("id", clause.Id);
            json.WriteString("change", clause.Kind.Value);
            WriteTexts(json, "arisen", clause.Arisen);
            WriteTexts(json, "settled", clause.Settled);
            WriteTexts(json, "standing", clause.Standing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteDate(ToolConsole console, LocalDate asOf) => console.Out.WriteLine((IsJapanese ? "基準日 " : "As of ") + IsoDate.Format(asOf));

    private string PhaseOf(PdcaPhase phase) => IsJapanese ? phase.Name.In(language) : phase.Value;

    private string StateOf(bool isClosed) => isClosed ? (IsJapanese ? "完了" : "closed") : (IsJapanese ? "未完了" : "open");

    private string Joined(IEnumerable<LocalizedText> texts) => string.Join("; ", texts.Select(text => text.In(language))) is { Length: > 0 } joined ? joined : "-";

    private void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<LocalizedText> texts)
    {
        json.WriteStartArray(name);
        foreach (LocalizedText text in texts)
        {
            json.WriteStringValue(text.In(language));
        }

        json.WriteEndArray();
    }
}
