using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Reporting.Svg.HeatMaps;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Findings;

namespace Isms.Cli.Commands.Matrices;

/// <summary>A matrix checked: issues and figures.</summary>
internal static class MatrixReviewCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("review", "a matrix checked: whether its levels follow the risk, how often they mislead, whether its colours can be read");
        Argument<string> place = MatrixInput.Argument("MATRIX");
        Option<string?> matrixId = MatrixInput.MatrixOption();
        Option<bool> bands = new("--bands") { Description = "take the bands of the steps for their size; equal widths unless given" };
        command.Add(place);
        command.Add(matrixId);
        command.Add(bands);
        MatrixOptions options = new MatrixOptions("text", "json", "svg").AddTo(command, draws: true);
        FailOption failOn = new FailOption().AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            MatrixInput input = await MatrixInput.ReadAsync(parsed.GetRequiredValue(place), parsed.GetValue(matrixId), cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            MatrixReview? review = input.Matrix is null ? null : parsed.GetValue(bands) ? MatrixReview.OfBands(input.Matrix) : MatrixReview.Of(input.Matrix);

            // The review repeats what the construction advises.
            IReadOnlyList<IsmsIssue> issues = review is null ? input.Issues : [.. input.Issues.Concat(review.Issues).Distinct()];
            switch (options.FormatOf(parsed))
            {
                case "json":
                    JsonOutput.Write(console, json => MatrixJson.WriteReview(json, review, issues, language));
                    break;
                case "svg" when review is null:
                    return input.Refuse(console, language);
                case "svg":
                    console.Out.Write(MatrixReviewSvg.Render(review, MatrixShowCommand.TitleOf(review.Matrix, language), language, options.ThemeOf(parsed)));
                    break;
                default:
                    WriteText(console, review, issues, language);
                    break;
            }

            return review is null ? input.ExitCodeOfRefusal() : failOn.ExitCodeOf(parsed, issues);
        });
        return command;
    }

    private static void WriteText(ToolConsole console, MatrixReview? review, IReadOnlyList<IsmsIssue> issues, IsmsLanguage language)
    {
        if (review is not null)
        {
            bool japanese = language == IsmsLanguage.Japanese;
            console.Out.WriteLine(PlainText.OneLine(MatrixShowCommand.TitleOf(review.Matrix, language)));
            TextTable table = japanese ? new("問い", "答え") : new("question", "answer");
            table.Add(japanese ? "単調性(両軸)" : "monotone in both scales", Answer(review.IsMonotone, japanese));
            table.Add(japanese ? "弱い整合性(Cox)" : "weak consistency (Cox)", Answer(review.WeakConsistency, japanese));
            table.Add(japanese ? "中間性(Cox)" : "betweenness (Cox)", Answer(review.Betweenness, japanese));
            table.Add(japanese ? "色分けの一貫性(Cox)" : "consistent colouring (Cox)", Answer(review.ConsistentColouring, japanese));
            if (review.OverlappingLevelPairs is { } overlapping)
            {
                table.Add(japanese ? "範囲が重なるレベルの組" : "pairs of levels that overlap", FormattableString.Invariant($"{overlapping}/{review.LevelPairs.Count}"));
            }

            if (review.Ordering is { } ordering)
            {
                table.Add(japanese ? "2つのリスクの順序: 正しい" : "two risks ordered right", Share(ordering.OrderedRight));
                table.Add(japanese ? "同順位" : "tied", Share(ordering.Tied.ToDouble()));
                table.Add(japanese ? "逆転" : "reversed", Share(ordering.Reversed));
                table.Add(japanese ? "レベルだけで確実" : "certain by level alone", Share(ordering.CertainByLevel.ToDouble()));
                table.Add(japanese ? "セルで確実" : "certain by cell", Share(ordering.CertainByCell.ToDouble()));
            }

            if (review.AntiDiagonal is { } line)
            {
                table.Add(
                    japanese ? "起こりやすさ+結果=1の線上: 正しい/逆転" : "on likelihood + consequence = 1: right / reversed",
                    Share(line.OrderedRight.ToDouble()) + " / " + Share(line.Reversed.ToDouble()));
            }

            table.Write(console);
            console.Out.WriteLine();
        }

        IssueText.Write(console, issues, language);
    }

    private static string Answer(bool? answer, bool japanese) => answer switch
    {
        true => japanese ? "はい" : "yes",
        false => japanese ? "いいえ" : "no",
        null => japanese ? "判定なし" : "not judged",
    };

    private static string Share(double share) => FormattableString.Invariant($"{100 * share:0.0} %");
}
