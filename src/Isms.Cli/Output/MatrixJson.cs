using System.Text.Json;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Findings;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Migration.Mapping;

namespace Isms.Cli.Output;

/// <summary>The JSON shapes of the commands about matrices.</summary>
internal static class MatrixJson
{
    public static void WriteReview(Utf8JsonWriter json, MatrixReview? review, IEnumerable<IsmsIssue> issues, IsmsLanguage language)
    {
        json.WriteStartObject();
        if (review is not null)
        {
            json.WriteStartObject("matrix");
            json.WriteString("id", review.Matrix.Id.Value);
            json.WriteNumber("version", review.Matrix.Version);
            json.WriteEndObject();
            json.WriteString("basis", review.Basis == ReviewBasis.Bands ? "bands" : "equalWidths");
        }

        WriteAnswer(json, "monotone", review?.IsMonotone);
        WriteAnswer(json, "weakConsistency", review?.WeakConsistency);
        WriteAnswer(json, "betweenness", review?.Betweenness);
        WriteAnswer(json, "consistentColouring", review?.ConsistentColouring);
        WriteNumber(json, "orderedRight", review?.Ordering?.OrderedRight);
        WriteNumber(json, "tied", review?.Ordering?.Tied.ToDouble());
        WriteNumber(json, "reversed", review?.Ordering?.Reversed);
        WriteNumber(json, "certainByLevel", review?.Ordering?.CertainByLevel.ToDouble());
        WriteNumber(json, "certainByCell", review?.Ordering?.CertainByCell.ToDouble());
        WriteNumber(json, "orderedRightOnDiagonal", review?.AntiDiagonal?.OrderedRight.ToDouble());
        WriteNumber(json, "reversedOnDiagonal", review?.AntiDiagonal?.Reversed.ToDouble());
        WriteNumber(json, "overlappingLevelPairs", review?.OverlappingLevelPairs);
        WriteNumber(json, "levelPairs", review?.LevelPairs.Count);
        json.WriteStartArray("ranges");
        foreach (LevelRange range in review?.Ranges ?? [])
        {
            json.WriteStartObject();
            json.WriteString("level", review!.Matrix.Levels[range.Rank - 1].Id.Value);
            json.WriteNumber("from", range.From.ToDouble());
            json.WriteNumber("to", range.To.ToDouble());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonOutput.WriteIssues(json, issues, language);
        json.WriteEndObject();
    }

    public static void WriteComparison(Utf8JsonWriter json, RiskMatrixComparison? comparison, IEnumerable<IsmsIssue> issues, IsmsLanguage language)
    {
        json.WriteStartObject();
        if (comparison is not null)
        {
            WriteVersion(json, "older", comparison.Older);
            WriteVersion(json, "newer", comparison.Newer);
            json.WriteString("summary", comparison.Summary.In(language));
            WriteChanges(json, comparison, language);
            WriteCells(json, comparison, language);
            WriteRatings(json, comparison, language);
        }

        JsonOutput.WriteIssues(json, issues, language);
        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, RiskMatrixComparison comparison, IsmsLanguage language)
    {
        json.WriteStartArray("changes");
        foreach (MatrixChange change in comparison.Changes)
        {
            json.WriteStartObject();
            json.WriteString("part", change.Part.Value);
            json.WriteString("kind", change.Kind.Value);
            json.WriteString("item", change.Item);
            json.WriteString("before", change.Before?.In(language));
            json.WriteString("after", change.After?.In(language));
            json.WriteString("text", change.Text.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCells(Utf8JsonWriter json, RiskMatrixComparison comparison, IsmsLanguage language)
    {
        json.WriteBoolean("cellsCompared", comparison.AreCellsCompared);
        json.WriteStartArray("cells");
        foreach (CellChange cell in comparison.Cells)
        {
            json.WriteStartObject();
            WritePlace(json, "older", cell.OlderLikelihood, cell.OlderConsequence, cell.LevelBefore, cell.ScoreBefore);
            WritePlace(json, "newer", cell.NewerLikelihood, cell.NewerConsequence, cell.LevelAfter, cell.ScoreAfter);
            json.WriteString("move", cell.Move.Value);
            json.WriteString("text", cell.Text.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRatings(Utf8JsonWriter json, RiskMatrixComparison comparison, IsmsLanguage language)
    {
        json.WriteStartArray("ratings");
        foreach (RatingMigration rating in comparison.Ratings)
        {
            json.WriteStartObject();
            json.WriteString("risk", rating.Risk.Value);
            json.WriteString("stage", rating.Stage.Value);
            WritePlace(json, "older", rating.Older.Likelihood, rating.Older.Consequence, rating.OlderLevel, rating.Older.Score);
            if (rating.Newer is { } newer)
            {
                WritePlace(json, "newer", newer.Likelihood, newer.Consequence, rating.NewerLevel, newer.Score);
            }
            else
            {
                json.WriteNull("newer");
            }

            json.WriteString("move", rating.Move.Value);
            json.WriteString("why", rating.Why.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("counts");
        foreach (LevelMove move in LevelMove.List.Known)
        {
            json.WriteNumber(move.Value, comparison.Count(move));
        }

        json.WriteNumber("notAssessed", comparison.NotAssessed);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, string name, int likelihood, int consequence, RiskLevelId? level, int? score)
    {
        json.WriteStartObject(name);
        json.WriteNumber("likelihood", likelihood);
        json.WriteNumber("consequence", consequence);
        json.WriteString("level", level?.Value);
        WriteNumber(json, "score", score);
        json.WriteEndObject();
    }

    private static void WriteVersion(Utf8JsonWriter json, string name, MatrixVersion version)
    {
        json.WriteStartObject(name);
        json.WriteString("id", version.Id.Value);
        json.WriteNumber("version", version.Version);
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, string name, bool? answer)
    {
        if (answer is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
