using System.CommandLine;
using System.Globalization;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management.Document;
using Isms.Risk.Monitoring;

namespace Isms.Cli.Commands.Risks;

/// <summary>Which risks are to be reviewed, and by when.</summary>
internal static class ReviewsCommand
{
    private const int DefaultDays = 90;

    public static Command Create(ToolConsole console)
    {
        Command command = new("reviews", "which risks are to be reviewed, and by when");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<int> within = new("--within")
        {
            Description = FormattableString.Invariant($"within how many days a review counts as due (default {DefaultDays})"),
            DefaultValueFactory = _ => DefaultDays,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days <= ReviewsDue.MaximumDays)
                {
                    return days;
                }

                result.AddError(FormattableString.Invariant($"--within: a number of days from 0 to {ReviewsDue.MaximumDays} was expected; there is \"{result.Tokens[0].Value}\"."));
                return DefaultDays;
            },
        };
        command.Add(file);
        command.Add(within);
        CommonOptions options = new CommonOptions().AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (read.System is not { } system)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            ReviewsDue reviews = ReviewsDue.Of(system.Register, read.AsOf!.Value, parsed.GetValue(within));
            if (options.IsJson(parsed))
            {
                JsonOutput.Write(console, json => DifferenceOutput.Write(json, reviews));
            }
            else
            {
                WriteText(console, reviews, language);
            }

            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }

    private static void WriteText(ToolConsole console, ReviewsDue reviews, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        console.Out.WriteLine((japanese ? "基準日 " : "As of ") + IsoDate.Format(reviews.AsOf));
        TextTable table = japanese ? new("ID", "予定日", "前回", "状態", "事象") : new("id", "on", "last", "state", "event");
        foreach (DueReview review in reviews.Reviews)
        {
            table.Add(
                review.Risk.Id.Value,
                review.On is { } on ? IsoDate.Format(on) : "-",
                review.LastReviewedOn is { } last ? IsoDate.Format(last) : "-",
                review.State.Name.In(language),
                review.Risk.Event?.In(language) ?? "-");
        }

        table.Write(console);
    }
}
