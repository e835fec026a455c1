using System.CommandLine;
using System.Globalization;
using Isms.Cli.Output;
using Isms.Cli.Output.Statements;
using Isms.Cli.Terminal;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Versions;
using Isms.Core;

namespace Isms.Cli.Commands.Statements;

/// <summary>The hash of a statement of applicability, compared with the one given or the one it names itself.</summary>
internal static class SoaVerifyCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("verify", "the SHA-256 of what a statement of applicability says, compared with the one given or the one it names");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<string?> catalog = SoaCommand.CatalogOption();
        Option<StatementHash?> hash = new("--hash")
        {
            Description = "the hash expected, 64 hexadecimal digits; otherwise the one that the statement names, where it names one",
            CustomParser = result =>
            {
                if (!StatementHash.TryParse(result.Tokens[0].Value, out StatementHash? given))
                {
                    result.AddError($"--hash: 64 hexadecimal digits were expected; there is \"{result.Tokens[0].Value}\".");
                }

                return given;
            },
        };
        Option<bool> canonical = new("--canonical") { Description = "prints what is hashed, and nothing else" };
        Option<string> format = FormatOption.Create();
        command.Add(file);
        command.Add(catalog);
        command.Add(hash);
        command.Add(canonical);
        command.Add(format);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IsmsLanguage language = options.LanguageOf(parsed);
            (DocumentStatement? found, int exitCode) = await DocumentStatements
                .ReadAsync(parsed.GetRequiredValue(file), parsed.GetValue(catalog), options.ReadOptionsOf(parsed, console), console, language, cancellationToken).ConfigureAwait(false);
            if (found is null)
            {
                return exitCode;
            }

            found.WriteErrors(console, language);
            StatementOfApplicability statement = found.Statement;
            if (parsed.GetValue(canonical))
            {
                await console.Out.WriteAsync(StatementHash.CanonicalFormOf(statement).AsMemory(), cancellationToken).ConfigureAwait(false);
                return options.ExitCodeOf(parsed, found.Errors);
            }

            StatementHash actual = StatementHash.Of(statement);
            string? expected = parsed.GetValue(hash)?.Hexadecimal ?? statement.Hash;
            bool? matches = expected is null ? null : StatementHash.TryParse(expected, out StatementHash? wanted) && wanted == actual;
            Write(console, statement, actual, expected, matches, parsed.GetRequiredValue(format), language);
            return matches == false ? ExitCode.Issues : options.ExitCodeOf(parsed, found.Errors);
        });
        return command;
    }

    private static void Write(ToolConsole console, StatementOfApplicability statement, StatementHash actual, string? expected, bool? matches, string format, IsmsLanguage language)
    {
        string? version = statement.Version?.ToString(CultureInfo.InvariantCulture);
        switch (format)
        {
            case "json":
                JsonOutput.Write(console, json =>
                {
                    json.WriteStartObject();
                    json.WriteString("catalog", statement.Catalog);
                    StatementOutput.WriteNumber(json, "version", statement.Version);
                    json.WriteString("hash", actual.Hexadecimal);
                    json.WriteString("expected", expected);
                    StatementOutput.WriteTruth(json, "matches", matches);
                    json.WriteEndObject();
                });
                break;
            case "csv":
                CsvOutput.Write(
                    console,
                    ["catalog", "version", "hash", "expected", "matches"],
                    [[statement.Catalog, version, actual.Hexadecimal, expected, matches switch { null => null, true => "true", _ => "false" }]]);
                break;
            default:
                bool japanese = language == IsmsLanguage.Japanese;
                console.Out.WriteLine(statement.Catalog + (version is null ? string.Empty : (japanese ? " 版 " : " version ") + version));
                console.Out.WriteLine("sha256 " + actual.Hexadecimal);
                console.Out.WriteLine(matches switch
                {
                    null => japanese ? "比較するハッシュがありません。" : "There is no hash to compare with.",
                    true => japanese ? "一致します。" : "It is the hash expected.",
                    _ => (japanese ? "異なります。期待したハッシュ: " : "It differs from the hash expected: ") + PlainText.OneLine(expected!),
                });
                break;
        }
    }
}
