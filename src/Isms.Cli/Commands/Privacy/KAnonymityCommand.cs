using System.CommandLine;
using System.Globalization;
using Isms.Cli.Output;
using Isms.Cli.Output.Privacy;
using Isms.Cli.Terminal;
using Isms.Controls.Privacy;
using Isms.Core;
using Isms.Reporting.Csv.Releases;

namespace Isms.Cli.Commands.Privacy;

/// <summary>The k-anonymity of a release over its quasi-identifiers.</summary>
internal static class KAnonymityCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("k", "the k-anonymity of a release: how many rows look alike at least. With --minimum, exit code 1 where k is below it");
        Argument<FileInfo> file = new("FILE") { Description = "a CSV file in UTF-8 with a header, one row a patient or visit; it is read line by line and no row is shown" };
        Option<string[]> columns = new("--columns")
        {
            Description = "the quasi-identifiers by the names in the header, with commas between: age_band,area,sex",
            Required = true,
            CustomParser = result =>
            {
                string[] names = result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)).ToArray();
                if (names.Any(name => name.Length == 0) || names.Distinct(StringComparer.Ordinal).Count() != names.Length)
                {
                    result.AddError("--columns: names with commas between, all different, were expected.");
                }

                return names;
            },
        };
        Option<string?> sensitive = new("--sensitive") { Description = "the sensitive column, by its name in the header: how many different values it has in every group at least (l-diversity)" };
        Option<int?> minimum = new("--minimum")
        {
            Description = "the least k that is asked for; 1 or more",
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int k) && k >= 1)
                {
                    return k;
                }

                result.AddError(FormattableString.Invariant($"--minimum: a whole number of 1 or more was expected; there is \"{result.Tokens[0].Value}\"."));
                return null;
            },
        };
        Option<bool> showGroups = new("--show-groups")
        {
            Description = "show the values of the smallest groups too. They describe patients, and those in a small group can be recognised: use it to mend the release, and keep the output where the release is kept",
        };
        Option<string> format = FormatOption.Create();
        command.Add(file);
        command.Add(columns);
        command.Add(sensitive);
        command.Add(minimum);
        command.Add(showGroups);
        command.Add(format);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false, withAsOf: false, withFailOn: false);
        command.SetAction(parsed =>
        {
            FileInfo input = parsed.GetRequiredValue(file);
            ValueList<string> names = parsed.GetRequiredValue(columns).ToValueList();
            string? diverse = parsed.GetValue(sensitive);
            if (diverse is not null && names.Contains(diverse))
            {
                console.Error.WriteLine("--sensitive: a column that is not one of --columns was expected.");
                return ExitCode.Usage;
            }

            IsmsLanguage language = options.LanguageOf(parsed);
            ReleaseCsvResult read;
            using (FileStream content = input.OpenRead())
            {
                read = ReleaseCsv.Read(content, names, sensitive: diverse);
            }

            if (read.Anonymity is not { } anonymity)
            {
                IssueText.Write(console with { Out = console.Error }, read.Issues, language);
                return read.IsReadable ? ExitCode.Issues : ExitCode.Usage;
            }

            ReleaseVerdict? verdict = parsed.GetValue(minimum) is { } least ? ReleaseVerdict.Of(anonymity, least) : null;
            KAnonymityOutput.Write(console, anonymity, verdict, parsed.GetValue(showGroups) ? names : null, parsed.GetRequiredValue(format), language);
            return verdict is { IsPassed: false } ? ExitCode.Issues : ExitCode.Done;
        });
        return command;
    }
}
