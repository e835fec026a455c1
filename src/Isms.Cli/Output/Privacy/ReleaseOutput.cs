using System.Globalization;
using Isms.Cli.Terminal;
using Isms.Controls.Privacy.Deidentification;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Cli.Output.Privacy;

/// <summary>What the files of a release come to: names, hashes and figures, never a row.</summary>
internal static class ReleaseOutput
{
    public static void Write(ToolConsole console, DeidentificationRecords records, ReleaseEvidence evidence, IsmsIssue[] issues, bool asJson, IsmsLanguage language)
    {
        (string Name, int? Value)[] figures =
        [
            ("k", evidence.K),
            ("minimum", records.Criteria?.KMinimum),
            ("sharedPseudonyms", evidence.SharedPseudonyms),
            ("unmatchedCodes", evidence.UnmatchedCodes),
            ("unmatchedPseudonyms", evidence.UnmatchedPseudonyms),
        ];
        (string Role, DataFile? File)[] files = [("raw", evidence.Raw), ("released", evidence.Released), ("linkageTable", evidence.LinkageTable)];
        if (asJson)
        {
            JsonOutput.Write(console, json =>
            {
                json.WriteStartObject();
                json.WriteString("release", evidence.Release.Value);
                foreach ((string name, int? value) in figures)
                {
                    WriteNumber(json, name, value);
                }

                json.WriteStartArray("files");
                foreach ((string role, DataFile? file) in files.Where(file => file.File is not null))
                {
                    json.WriteStartObject();
                    json.WriteString("role", role);
                    json.WriteString("name", file!.Name);
                    json.WriteString("sha256", file.Sha256);
                    WriteNumber(json, "rows", file.Rows);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                JsonOutput.WriteIssues(json, issues, language);
                json.WriteEndObject();
            });
            return;
        }

        bool japanese = language == IsmsLanguage.Japanese;
        TextTable table = japanese ? new("項目", "値") : new("figure", "value");
        foreach ((string name, int? value) in figures)
        {
            table.Add(name, Number(value));
        }

        table.Write(console);
        console.Out.WriteLine();
        TextTable names = japanese ? new("役割", "ファイル", "行", "SHA-256") : new("role", "file", "rows", "SHA-256");
        foreach ((string role, DataFile? file) in files.Where(file => file.File is not null))
        {
            names.Add(role, PlainText.OneLine(file!.Name), Number(file.Rows), file.Sha256 ?? "-");
        }

        names.Write(console);
        console.Out.WriteLine();
        IssueText.Write(console, issues, language);
    }

    private static void WriteNumber(System.Text.Json.Utf8JsonWriter json, string name, int? value)
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

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
