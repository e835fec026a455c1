using System.CommandLine;
using System.Globalization;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Management.Cycle;
using Isms.Management.Document;
using Isms.Management.Maturity;
using Isms.Management.Years;
using Isms.Reporting.Data;

namespace Isms.Cli.Commands;

/// <summary>Clause by clause: required, there, missing; the PDCA phases and steps; a picture of maturity; year on year.</summary>
internal static class CycleCommand
{
    private const string Steps = "steps";
    private const string Maturity = "maturity";

    public static Command Create(ToolConsole console)
    {
        Command command = new("cycle", "clause by clause: required, there, missing; the PDCA phases");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<string> view = new Option<string>("--view")
        {
            Description = "chapters (default: 9.1 is Check), practice (9.1 is Do), steps (PLAN 1 to ACT 2) or maturity",
            DefaultValueFactory = _ => PdcaView.Chapters.Value,
        }.AcceptOnlyFromAmong(PdcaView.Chapters.Value, PdcaView.Practice.Value, Steps, Maturity);
        Option<FileInfo?> against = new("--against") { Description = "a newer document isms/1: what opened, closed and stayed between the two" };
        Option<MaturityScoring?> scores = Scores();
        command.Add(file);
        command.Add(view);
        command.Add(against);
        command.Add(scores);
        CommonOptions options = new CommonOptions().AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IsmsLanguage language = options.LanguageOf(parsed);
            DocumentReadOptions how = options.ReadOptionsOf(parsed, console);
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), how, cancellationToken).ConfigureAwait(false);
            DocumentReadResult? newer = parsed.GetValue(against) is { } other ? await DocumentInput.ReadAsync(other, how, cancellationToken).ConfigureAwait(false) : null;
            DocumentReadResult[] refused = new[] { read, newer }.OfType<DocumentReadResult>().Where(result => result.Draft is null).ToArray();
            if (refused.Length > 0)
            {
                return refused.Select(result => DocumentInput.Refuse(console, result, language)).ToArray().Max();
            }

            CycleOutput output = new(language);
            CycleReport cycle = CycleOf(read);
            if (newer is not null)
            {
                CycleComparison years = CycleComparison.Of(cycle, CycleOf(newer));
                Write(() => output.WriteYears(console, years), json => output.WriteYearsJson(json, years));
                return options.ExitCodeOf(parsed, newer.Issues);
            }

            switch (parsed.GetValue(view))
            {
                case Steps:
                    ValueList<PdcaStep> steps = PdcaSteps.Of(read.Draft!, read.AsOf!.Value);
                    Write(() => output.WriteSteps(console, steps, read.AsOf!.Value), json => output.WriteStepsJson(json, steps, read.AsOf!.Value));
                    break;
                case Maturity:
                    MaturityPicture picture = MaturityPicture.Of(cycle, parsed.GetValue(scores));
                    Write(() => output.WriteMaturity(console, picture), json => output.WriteMaturityJson(json, picture));
                    break;
                case { } phases:
                    CycleReport seen = cycle.In(PdcaView.List.Get(phases));
                    Write(() => output.WriteClauses(console, seen), json => CycleJson.Write(json, seen, language));
                    break;
            }

            return options.ExitCodeOf(parsed, read.Issues);

            void Write(Action text, Action<System.Text.Json.Utf8JsonWriter> json)
            {
                if (options.IsJson(parsed))
                {
                    JsonOutput.Write(console, json);
                }
                else
                {
                    text();
                }
            }
        });
        return command;
    }

    private static CycleReport CycleOf(DocumentReadResult read) => PdcaCycle.Of(read.Draft!, read.AsOf!.Value, read.Issues);

    private static Option<MaturityScoring?> Scores() => new("--scores")
    {
        Description = "the scale of --view maturity: five scores from the lowest rung, and after a slash within how many days a record is recent (default 0,1,2,3,4/366)",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            string[] parts = text.Split('/');
            List<int> numbers = [];
            int days = MaturityScoring.Default.RecentDays;
            bool isRight = parts.Length <= 2
                && (parts.Length == 1 || int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out days))
                && parts[0].Split(',').All(part =>
                {
                    bool isNumber = int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
                    numbers.Add(number);
                    return isNumber;
                })
                && numbers.Count == MaturityScoring.Default.Scores.Count
                && numbers.Zip(numbers.Skip(1), (low, high) => low <= high).All(isOrdered => isOrdered);
            if (isRight)
            {
                return MaturityScoring.Create(numbers.ToValueList(), days);
            }

            result.AddError($"--scores: five whole numbers, none below the one before, such as 0,1,2,3,4/366 were expected; there is \"{text}\".");
            return null;
        },
    };
}
