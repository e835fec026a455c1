using System.CommandLine;
using System.Globalization;
using Isms.Audit.Programme;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Management.Document;

namespace Isms.Cli.Commands.Audits;

/// <summary>Each audit with its team and the verdict on it, the teams proposed for those without one, and what is due next.</summary>
internal static class AuditPlanCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("plan", "each audit: its team judged (independence, qualification), or where it is still to come the team proposed; and what is due to be audited");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<string> format = FormatOption.Create();
        Option<int?> members = Number("--members", 0, "how many members beside the lead; the programme's own number unless given, without that 1");
        Option<int?> each = Number("--audits-per-auditor", 1, "how many of the audits to come an auditor can do; the programme's own number unless given, without that 4");
        command.Add(file);
        command.Add(format);
        command.Add(members);
        command.Add(each);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (read.System is not { } system)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            TeamStaffing own = system.Audit.Programme?.Staffing ?? TeamStaffing.Default;
            TeamStaffing staffing = new() { Members = parsed.GetValue(members) ?? own.Members, AuditsPerAuditor = parsed.GetValue(each) ?? own.AuditsPerAuditor };
            AuditPlanOutput output = new(system, read.AsOf!.Value, staffing, language);
            TableResult.Write(console, output, parsed.GetValue(format));

            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }

    private static Option<int?> Number(string name, int least, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= TeamStaffing.Maximum)
            {
                return number;
            }

            result.AddError(FormattableString.Invariant($"{name}: a number from {least} to {TeamStaffing.Maximum} was expected; there is \"{result.Tokens[0].Value}\"."));
            return null;
        },
    };
}
