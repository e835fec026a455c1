using System.CommandLine;
using Isms.Catalogs.Crosswalks;
using Isms.Catalogs.Crosswalks.Review;
using Isms.Cli.Output;
using Isms.Cli.Output.Catalogs;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Cli.Commands.Catalogs;

/// <summary>A crosswalk file checked: issues and figures.</summary>
internal static class CrosswalkReviewCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("review", "a crosswalk file isms/crosswalk/1 checked: issues and figures");
        Argument<FileInfo> file = new("FILE") { Description = "a crosswalk file isms/crosswalk/1" };
        Option<FileInfo?> reverse = new("--reverse") { Description = "a crosswalk file of the other direction, to be compared" };
        command.Add(file);
        command.Add(reverse);
        CommonOptions options = new CommonOptions().AddTo(command, withAsOf: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            (CrosswalkDefinition? definition, IReadOnlyList<IsmsIssue> issues) = await ReadAsync(parsed.GetRequiredValue(file), cancellationToken).ConfigureAwait(false);
            (CrosswalkDefinition? other, IReadOnlyList<IsmsIssue> otherIssues) = parsed.GetValue(reverse) is { } second
                ? await ReadAsync(second, cancellationToken).ConfigureAwait(false)
                : (null, []);
            bool isReadable = definition is not null && !otherIssues.Any(issue => issue.Severity == IssueSeverity.Error);
            CrosswalkReview? review = isReadable ? CrosswalkReview.Of(definition!, other) : null;
            IsmsIssue[] found = [.. issues, .. review?.Issues ?? []];
            IsmsIssue[] reverseFound = [.. otherIssues, .. review?.ReverseIssues ?? []];
            IsmsLanguage language = options.LanguageOf(parsed);
            if (options.IsJson(parsed))
            {
                JsonOutput.Write(console, json => CrosswalkOutput.WriteReview(json, review, found, reverseFound, language));
            }
            else
            {
                CrosswalkOutput.WriteReviewText(console, review, found, reverseFound, language);
            }

            bool isUnreadable = (definition is null && DocumentInput.IsUnreadable(issues)) || DocumentInput.IsUnreadable(otherIssues);
            return isUnreadable ? ExitCode.Usage : options.ExitCodeOf(parsed, [.. found, .. reverseFound]);
        });
        return command;
    }

    private static async Task<(CrosswalkDefinition? Definition, IReadOnlyList<IsmsIssue> Issues)> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            throw new FileNotFoundException($"There is no file {file.FullName}.", file.FullName);
        }

        byte[] bytes = await File.ReadAllBytesAsync(file.FullName, cancellationToken).ConfigureAwait(false);
        CrosswalkDefinition.TryFromJson(bytes, out CrosswalkDefinition? definition, out IReadOnlyList<IsmsIssue> issues);
        return (definition, issues);
    }
}
