using System.CommandLine;
using System.Text;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Reporting.Csv.Matrices;
using Isms.Reporting.Svg.HeatMaps;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Library;

namespace Isms.Cli.Commands.Matrices;

/// <summary>A matrix as a table, as a matrix file, or as a drawing.</summary>
internal static class MatrixShowCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("show", "a matrix as a table, as a matrix file (json or csv), or as a drawing (svg)");
        Argument<string> place = MatrixInput.Argument("MATRIX");
        Option<string?> matrixId = MatrixInput.MatrixOption();
        command.Add(place);
        command.Add(matrixId);
        MatrixOptions options = new MatrixOptions("text", "json", "csv", "svg").AddTo(command, draws: true);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            MatrixInput input = await MatrixInput.ReadAsync(parsed.GetRequiredValue(place), parsed.GetValue(matrixId), cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (input.Matrix is not { } matrix)
            {
                return input.Refuse(console, language);
            }

            switch (options.FormatOf(parsed))
            {
                case "json":
                    console.Out.Write(matrix.Definition.ToJson());
                    break;
                case "csv":
                    console.Out.Write(Encoding.UTF8.GetString(MatrixCsv.Write(matrix.Definition, language)).TrimStart('\uFEFF'));
                    break;
                case "svg":
                    console.Out.Write(HeatMapSvg.Render(HeatMap.Of(matrix, TitleOf(matrix, language), language), language, options.ThemeOf(parsed)));
                    break;
                default:
                    WriteText(console, matrix, language);
                    break;
            }

            return ExitCode.Done;
        });
        return command;
    }

    public static string TitleOf(RiskMatrix matrix, IsmsLanguage language) =>
        PublishedMatrices.Find(matrix.Id.Value) is { } published && published.Definition.Equals(matrix.Definition)
            ? published.Title.In(language)
            : FormattableString.Invariant($"{matrix.Id} {(language == IsmsLanguage.Japanese ? $"第{matrix.Version}版" : $"version {matrix.Version}")}");

    private static void WriteText(ToolConsole console, RiskMatrix matrix, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        console.Out.WriteLine(PlainText.OneLine(TitleOf(matrix, language)));
        string[] columns = matrix.Consequence.Select((step, i) => FormattableString.Invariant($"{i + 1} {step.Name.In(language)}")).ToArray();
        TextTable table = new([japanese ? "起こりやすさ \\ 結果" : "likelihood \\ consequence", .. columns]);
        for (int row = matrix.Likelihood.Count; row >= 1; row--)
        {
            string name = FormattableString.Invariant($"{row} {matrix.Likelihood[row - 1].Name.In(language)}");
            table.Add([name, .. Enumerable.Range(1, matrix.Consequence.Count).Select(column => Describe(matrix.Cell(row, column), language))]);
        }

        table.Write(console);
        console.Out.WriteLine();
        TextTable levels = japanese ? new("レベル", "名称", "色") : new("level", "name", "colour");
        foreach (RiskLevel level in matrix.Levels)
        {
            levels.Add(level.Id.Value, level.Name.In(language), level.Color ?? "-");
        }

        levels.Write(console);
        if (matrix.Definition.Origin is { } origin)
        {
            console.Out.WriteLine();
            console.Out.WriteLine(PlainText.OneLine((japanese ? "出典: " : "origin: ") + origin));
        }
    }

    private static string Describe(MatrixCell cell, IsmsLanguage language) =>
        cell.Score is { } score ? FormattableString.Invariant($"{cell.Level.Name.In(language)} ({score})") : cell.Level.Name.In(language);
}
