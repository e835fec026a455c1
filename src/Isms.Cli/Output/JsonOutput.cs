using System.Text;
using System.Text.Json;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Time;
using Isms.Management.Cycle;
using Isms.Risk;
using Isms.Risk.Evaluation;
using NodaTime;

namespace Isms.Cli.Output;

/// <summary>The JSON shapes that programs outside build on.</summary>
internal static class JsonOutput
{
    public static void Write(ToolConsole console, Action<Utf8JsonWriter> write) => console.Out.Write(Encoding.UTF8.GetString(JsonFormat.ToUtf8(write)));

    public static string NameOf(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => "error",
        IssueSeverity.Nonconformity => "nonconformity",
        IssueSeverity.Notice => "notice",
        _ => "advice",
    };

    public static void WriteDate(Utf8JsonWriter json, string name, LocalDate? date)
    {
        if (date is { } day)
        {
            json.WriteString(name, IsoDate.Format(day));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void WriteIssues(Utf8JsonWriter json, IEnumerable<IsmsIssue> issues, IsmsLanguage language, string name = "issues")
    {
        json.WriteStartArray(name);
        foreach (IsmsIssue issue in issues)
        {
            json.WriteStartObject();
            json.WriteString("code", issue.Code);
            json.WriteString("severity", NameOf(issue.Severity));
            json.WriteString("subject", issue.Subject);
            json.WriteString("path", issue.Path);
            json.WriteString("message", issue.Message.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteOpen(Utf8JsonWriter json, CycleReport? cycle, IsmsLanguage language)
    {
        json.WriteStartArray("open");
        foreach (ClauseState clause in cycle?.Clauses ?? [])
        {
            foreach (LocalizedText what in clause.Missing)
            {
                json.WriteStartObject();
                json.WriteString("clause", clause.Id);
                json.WriteString("what", what.In(language));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    public static void WriteAssessment(Utf8JsonWriter json, RegisterAssessment assessment, IsmsLanguage language)
    {
        json.WriteStartObject();
        WriteDate(json, "asOf", assessment.AsOf);
        json.WriteStartArray("risks");
        foreach (RiskAssessment risk in assessment.Risks)
        {
            WriteRisk(json, risk, language);
        }

        json.WriteEndArray();
        json.WriteStartObject("counts");
        foreach (IGrouping<string, StageCounts> direction in assessment.Counts.GroupBy(counts => counts.Direction.Value, StringComparer.Ordinal))
        {
            json.WriteStartObject(direction.Key);
            foreach (StageCounts counts in direction)
            {
                json.WriteStartObject(counts.Stage.Value);
                foreach (RisksAtLevel level in counts.Levels)
                {
                    json.WriteNumber(level.Level.Value, level.Count);
                }

                json.WriteNumber("notAssessed", counts.NotAssessed);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRisk(Utf8JsonWriter json, RiskAssessment risk, IsmsLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("id", risk.Risk.Id.Value);
        json.WriteString("direction", risk.Risk.Direction.Value);
        if (risk.MatrixId is null)
        {
            json.WriteNull("matrix");
        }
        else
        {
            json.WriteStartObject("matrix");
            json.WriteString("id", risk.MatrixId.Value);
            json.WriteNumber("version", risk.MatrixVersion!.Value);
            json.WriteEndObject();
        }

        foreach (RiskStage stage in RiskStage.List.Known)
        {
            WriteStage(json, stage.Value, risk.At(stage));
        }

        json.WriteString("evaluation", risk.Evaluation.Value);
        json.WriteString("stage", risk.Stage?.Value);
        json.WriteString("rule", risk.Rule.Name);
        json.WriteString("decision", risk.Risk.Decision?.Value);
        json.WriteStartArray("why");
        foreach (LocalizedText why in risk.Why)
        {
            json.WriteStringValue(why.In(language));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStage(Utf8JsonWriter json, string name, RatedStage? rated)
    {
        if (rated is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("likelihood", rated.Likelihood);
        json.WriteNumber("consequence", rated.Consequence);
        json.WriteString("level", rated.Level.Id.Value);
        if (rated.Score is { } score)
        {
            json.WriteNumber("score", score);
        }
        else
        {
            json.WriteNull("score");
        }

        WriteDate(json, "ratedOn", rated.RatedOn);
        json.WriteEndObject();
    }
}
