using System.CommandLine;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Management;
using Isms.Management.Assurance;
using Isms.Management.Document;
using Isms.Reporting.Assurance;
using Isms.Reporting.Composition;
using Isms.Reporting.Files;
using Isms.Risk;

namespace Isms.Cli.Commands.Certification;

/// <summary>What may be shown to outsiders, for example after an incident: pack.html and pack.json.</summary>
internal static class PackCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("pack", "what may be shown to patients, partners and authorities: pack.html and pack.json");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<DirectoryInfo> output = ReportCommand.OutputOption();
        Option<string[]> assets = new("--asset") { Description = "an asset that an incident touched; may be given several times (all assets unless given)", DefaultValueFactory = _ => [] };
        command.Add(file);
        command.Add(output);
        Option<string[]> incidents = new("--incident") { Description = "an incident whose assets the pack is about; may be given several times", DefaultValueFactory = _ => [] };
        command.Add(assets);
        command.Add(incidents);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string folder = parsed.GetRequiredValue(output).FullName;
            ReportWriter.EnsureWritable(folder);
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (read.System is not { } system)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            string[] named = parsed.GetValue(assets) ?? [];
            if (named.FirstOrDefault(id => system.Register.Assets.All(asset => asset.Id.Value != id)) is { } unknown)
            {
                await console.Error.WriteLineAsync(PlainText.OneLine($"--asset: there is no asset {unknown}.")).ConfigureAwait(false);
                return ExitCode.Usage;
            }

            string[] happened = parsed.GetValue(incidents) ?? [];
            if (happened.FirstOrDefault(id => system.Controls.Incidents.All(incident => incident.Id.Value != id)) is { } unheard)
            {
                await console.Error.WriteLineAsync(PlainText.OneLine($"--incident: there is no incident {unheard}.")).ConfigureAwait(false);
                return ExitCode.Usage;
            }

            IEnumerable<AssetId> touched = system.Controls.Incidents.Where(incident => happened.Contains(incident.Id.Value)).SelectMany(incident => incident.Assets);
            AccountabilityPack pack = AccountabilityPack.Of(system, read.AsOf!.Value, named.Select(AssetId.Parse).Concat(touched));
            ValueList<ReportFile> files = AccountabilityReport.Files(pack, language, new ReportOrigin(parsed.GetRequiredValue(file).Name));
            await ReportWriter.WriteAllAsync(folder, files, cancellationToken).ConfigureAwait(false);
            foreach (ReportFile written in files)
            {
                await console.Out.WriteLineAsync(Path.Combine(folder, written.Name)).ConfigureAwait(false);
            }

            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }
}
