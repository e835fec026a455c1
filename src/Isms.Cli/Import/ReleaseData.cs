using System.Text.Json.Nodes;
using Isms.Cli.Import.Authoring;
using Isms.Controls.Privacy.Deidentification;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Reporting.Csv.Releases;

namespace Isms.Cli.Import;

/// <summary>
/// Hash, size and figures of the files of releases that the folder holds. Their rows stay in the folder. What is wrong with them is told and does not stand in the way of the document.
/// </summary>
internal static class ReleaseData
{
    public static IReadOnlyList<IsmsIssue> Describe(AuthoringFolder folder, JsonObject document)
    {
        List<IsmsIssue> issues = [];
        if (document["deidentification"] is not JsonObject { } records || records["evidence"] is not JsonArray list)
        {
            return issues;
        }

        ValueList<string> columns = records["criteria"]?["quasiIdentifiers"] is JsonArray names ? names.Select(TextOf).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList() : [];
        foreach (JsonObject written in list.OfType<JsonObject>())
        {
            // What cannot be read as it stands is left to the reader of the document, which reports it.
            if (ReleaseId.Kind.TryParse(TextOf(written["release"]), out ReleaseId? release) && FileOf(written["released"]) is { } released)
            {
                ReleaseEvidence evidence = new() { Release = release, Raw = FileOf(written["raw"]), Released = released, LinkageTable = FileOf(written["linkageTable"]) };
                ReleaseFilesResult found = ReleaseFiles.Read(evidence, columns, folder.OpenData);
                issues.AddRange(found.Issues);
                Write(found.Evidence, written);
            }
        }

        return issues;
    }

    private static void Write(ReleaseEvidence evidence, JsonObject written)
    {
        WriteFile(evidence.Raw, written["raw"]);
        WriteFile(evidence.Released, written["released"]);
        WriteFile(evidence.LinkageTable, written["linkageTable"]);
        foreach ((string name, int? figure) in new[]
        {
            ("k", evidence.K), ("sharedPseudonyms", evidence.SharedPseudonyms), ("unmatchedCodes", evidence.UnmatchedCodes), ("unmatchedPseudonyms", evidence.UnmatchedPseudonyms),
        })
        {
            if (figure is { } number)
            {
                written[name] = number;
            }
        }
    }

    private static void WriteFile(DataFile? file, JsonNode? written)
    {
        if (file?.Sha256 is { } hash)
        {
            written!["sha256"] = hash;
            if (file.Rows is { } rows)
            {
                written["rows"] = rows;
            }
        }
    }

    private static DataFile? FileOf(JsonNode? written) => TextOf(written?["name"]) is { Length: > 0 } name ? new DataFile { Name = name } : null;

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
