using System.CommandLine;
using Isms.Audit.Preparation;
using Isms.Audit.Review;
using Isms.Cli.Output;
using Isms.Cli.Output.Acting;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Management;
using Isms.Management.Document;

namespace Isms.Cli.Commands.Acting;

/// <summary>The inputs of a management review, assembled from the data; beside a review on record, what it did not consider; and what became of earlier decisions.</summary>
internal static class ReviewCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("review", "the inputs of a management review, assembled from the data, with what is missing; and the follow-up of earlier decisions");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<string?> id = new("--id") { Description = "a review on record to compare with, as of its own day unless --as-of is given; without it the next review is prepared" };
        Option<string> format = FormatOption.Create();
        command.Add(file);
        command.Add(id);
        command.Add(format);
        CommonOptions options = new CommonOptions().AddTo(command, withFormat: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            DocumentReadOptions readOptions = options.ReadOptionsOf(parsed, console);
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), readOptions, cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (read.System is not { } system)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            string? wanted = parsed.GetValue(id);
            ManagementReview? review = system.Audit.Reviews.FirstOrDefault(review => string.Equals(review.Id.Value, wanted, StringComparison.Ordinal));
            if (wanted is not null && review is null)
            {
                string held = string.Join(", ", system.Audit.Reviews.Select(one => one.Id.Value));
                await console.Error.WriteLineAsync(PlainText.OneLine(language == IsmsLanguage.Japanese
                    ? $"マネジメントレビュー「{wanted}」はありません。文書にあるもの: {held}"
                    : $"The document has no management review {wanted}; it has: {held}.")).ConfigureAwait(false);
                return ExitCode.Usage;
            }

            ReviewInputOutput output = new(
                ManagementReviewInputs.Assemble(SourceOf(system), readOptions.AsOf ?? review?.Date ?? read.AsOf!.Value, review), language);
            TableResult.Write(console, output, parsed.GetValue(format));

            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }

    private static ManagementReviewSource SourceOf(ManagementSystem system) => new()
    {
        Organization = system.Organization,
        Context = system.Context,
        Criteria = system.Criteria,
        Register = system.Register,
        Controls = system.Controls,
        Records = system.Audit,
    };
}
