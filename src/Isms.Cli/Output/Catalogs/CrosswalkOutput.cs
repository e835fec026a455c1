using System.Text.Json;
using Isms.Catalogs;
using Isms.Catalogs.Crosswalks.Inference;
using Isms.Catalogs.Crosswalks.Review;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Cli.Output.Catalogs;

/// <summary>Correspondences between catalogs, and reviews of them, in the shapes that programs outside build on and as text.</summary>
internal static class CrosswalkOutput
{
    private static readonly ValueList<string> Columns = ["source", "target", "relationship", "kind", "confidence", "evidence", "path"];

    /// <summary>One line a pair; an empty target for what has ended, an empty source for what is new.</summary>
    public static void WriteCsv(ToolConsole console, IEnumerable<InferredMapping> rows) => CsvOutput.Write(console, Columns, rows.Select(Cells));

    public static void WriteJson(Utf8JsonWriter json, InferredCrosswalk crosswalk, IEnumerable<InferredMapping> rows, IsmsLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("source", crosswalk.Source);
        json.WriteString("target", crosswalk.Target);
        json.WriteStartArray("crosswalks");
        foreach (CrosswalkLeg leg in crosswalk.Route)
        {
            json.WriteStartObject();
            json.WriteString("id", leg.Crosswalk.Id);
            json.WriteBoolean("inverse", leg.IsInverse);
            json.WriteString("title", leg.Crosswalk.Definition.Title.In(language));
            json.WriteString("note", leg.Crosswalk.Definition.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (InferredMapping row in rows)
        {
            WriteRow(json, row, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteText(ToolConsole console, InferredCrosswalk crosswalk, IEnumerable<InferredMapping> rows, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        console.Out.WriteLine($"{crosswalk.Source} > {crosswalk.Target}: " + string.Join(" > ", crosswalk.Route.Select(leg => leg.Crosswalk.Id + (leg.IsInverse ? japanese ? "(逆)" : " (inverse)" : string.Empty))));
        TextTable table = japanese
            ? new("対応元", "対応先", "変更", "関係", "確度", "出典", "経路")
            : new("source", "target", "kind", "relationship", "confidence", "evidence", "path");
        foreach (InferredMapping row in rows)
        {
            table.Add(
                row.Source ?? "-",
                row.Target ?? "-",
                row.Kind?.Name.In(language) ?? "-",
                row.Relationship.Name.In(language),
                japanese ? JapaneseNameOf(row.Confidence) : NameOf(row.Confidence),
                EvidenceOf(row),
                PathOf(row));
        }

        table.Write(console);
    }

    public static void WriteReview(Utf8JsonWriter json, CrosswalkReview? review, IEnumerable<IsmsIssue> issues, IEnumerable<IsmsIssue> reverseIssues, IsmsLanguage language)
    {
        json.WriteStartObject();
        foreach ((string name, string _, string _, int? value) in Figures(review))
        {
            if (value is { } number)
            {
                json.WriteNumber(name, number);
            }
            else
            {
                json.WriteNull(name);
            }
        }

        JsonOutput.WriteIssues(json, issues, language);
        JsonOutput.WriteIssues(json, reverseIssues, language, "reverseIssues");
        json.WriteEndObject();
    }

    public static void WriteReviewText(ToolConsole console, CrosswalkReview? review, IReadOnlyList<IsmsIssue> issues, IReadOnlyList<IsmsIssue> reverseIssues, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        foreach ((_, string ja, string en, int? value) in Figures(review).Where(figure => figure.Value is not null))
        {
            console.Out.WriteLine(FormattableString.Invariant($"{(japanese ? ja : en)}: {value}"));
        }

        IssueText.Write(console, issues, language);
        if (reverseIssues.Count > 0)
        {
            console.Out.WriteLine(japanese ? "逆方向のファイル:" : "In the file of the other direction:");
            IssueText.Write(console, reverseIssues, language);
        }
    }

    private static (string Name, string Japanese, string English, int? Value)[] Figures(CrosswalkReview? review) =>
    [
        ("pairs", "対応の数", "pairs", review?.Pairs),
        ("ended", "廃止", "ended", review?.Ended),
        ("new", "新規", "new", review?.New),
        ("splitSources", "複数の対応先を持つ対応元", "sources with several targets", review?.SplitSources),
        ("mergedTargets", "複数の対応元を持つ対応先", "targets with several sources", review?.MergedTargets),
    ];

    private static ValueList<string?> Cells(InferredMapping row) =>
        [row.Source, row.Target, row.Relationship.Value, row.Kind?.Value, NameOf(row.Confidence), EvidenceOf(row), PathOf(row)];

    private static void WriteRow(Utf8JsonWriter json, InferredMapping row, IsmsLanguage language)
    {
        json.WriteStartObject();
        WriteList(json, "sources", row.Source is null ? [] : [row.Source]);
        WriteList(json, "targets", row.Target is null ? [] : [row.Target]);
        json.WriteString("relationship", row.Relationship.Value);
        json.WriteString("kind", row.Kind?.Value);
        json.WriteString("confidence", NameOf(row.Confidence));
        json.WriteString("evidence", EvidenceOf(row));
        json.WriteString("path", PathOf(row));
        json.WriteBoolean("relationshipDerived", row.IsRelationshipDerived);
        WriteList(json, "movedTo", row.MovedTo.Select(reference => reference.ToString()));
        WriteList(json, "rationale", row.Paths.SelectMany(path => path.Steps).Select(step => step.Pair.Row.Rationale?.In(language)).OfType<string>().Distinct(StringComparer.Ordinal));
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>The sources; where a subject went; and that a relationship comes from no source but from the structure, or from inference.</summary>
    private static string EvidenceOf(InferredMapping row)
    {
        IEnumerable<string> parts = row.Evidence.Concat(row.MovedTo.Select(reference => "subject moved to " + reference));
        if (row.IsRelationshipDerived)
        {
            parts = parts.Append("relationship derived from the structure");
        }

        if (!row.IsEnd && row.Paths.Any(path => path.Steps.Count > 1))
        {
            parts = parts.Append("relationship inferred along the path");
        }

        return string.Join("; ", parts);
    }

    private static string PathOf(InferredMapping row) => string.Join("; ", row.Paths);

    private static string NameOf(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        _ => "low",
    };

    private static string JapaneseNameOf(Confidence confidence) => confidence switch
    {
        Confidence.High => "高",
        Confidence.Medium => "中",
        _ => "低",
    };
}
