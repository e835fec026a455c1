using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management.Document;
using Isms.Risk.Matrix;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Register;

namespace Isms.Cli.Commands.Matrices;

/// <summary>What changed between two matrices, and which ratings would move.</summary>
internal static class MatrixCompareCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("compare", "what changed between two matrices, and which ratings would move");
        Argument<string> older = MatrixInput.Argument("OLD", "the older matrix: ");
        Argument<string> newer = MatrixInput.Argument("NEW", "the newer matrix: ");
        Option<FileInfo?> register = new("--register") { Description = "a document isms/1 whose ratings are looked at" };
        Option<FileInfo?> mapping = new("--mapping") { Description = "a plan isms/matrix-migration/1 that says which older step becomes which newer one" };
        command.Add(older);
        command.Add(newer);
        command.Add(register);
        command.Add(mapping);
        MatrixOptions options = new MatrixOptions("text", "json").AddTo(command, draws: false);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            MatrixInput before = await MatrixInput.ReadAsync(parsed.GetRequiredValue(older), null, cancellationToken).ConfigureAwait(false);
            MatrixInput after = await MatrixInput.ReadAsync(parsed.GetRequiredValue(newer), null, cancellationToken).ConfigureAwait(false);
            (RiskRegister? ratings, IReadOnlyList<IsmsIssue> registerIssues, int registerExit) = await RegisterAsync(parsed.GetValue(register), cancellationToken).ConfigureAwait(false);
            (MatrixMigrationDefinition? plan, IReadOnlyList<IsmsIssue> planIssues) = await PlanAsync(parsed.GetValue(mapping), cancellationToken).ConfigureAwait(false);
            IssueCollector issues = new();
            foreach (IsmsIssue issue in before.Issues.Concat(after.Issues).Concat(planIssues).Concat(registerIssues))
            {
                issues.Add(issue);
            }

            RiskMatrixComparison? comparison = issues.HasErrors ? null : Compare(before.Matrix!, after.Matrix!, ratings, plan, issues);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (options.FormatOf(parsed) == "json")
            {
                JsonOutput.Write(console, json => MatrixJson.WriteComparison(json, comparison, issues.Issues, language));
            }
            else if (comparison is null)
            {
                IssueText.Write(console with { Out = console.Error }, issues.Issues, language);
            }
            else
            {
                WriteText(console, comparison, issues.Issues, language);
            }

            return comparison is not null ? ExitCode.Done
                : new[] { before.Matrix is null ? before.ExitCodeOfRefusal() : 0, after.Matrix is null ? after.ExitCodeOfRefusal() : 0, registerExit, ExitCode.Issues }.Max();
        });
        return command;
    }

    private static RiskMatrixComparison? Compare(RiskMatrix before, RiskMatrix after, RiskRegister? register, MatrixMigrationDefinition? plan, IssueCollector issues)
    {
        StepMapping? likelihood = MappingOf(plan?.Likelihood, before.Likelihood.Count, after.Likelihood.Count, "/likelihood");
        StepMapping? consequence = MappingOf(plan?.Consequence, before.Consequence.Count, after.Consequence.Count, "/consequence");
        return issues.HasErrors ? null : RiskMatrixComparison.Of(before, after, register, likelihood, consequence);

        StepMapping? MappingOf(StepMappingDefinition? definition, int olderSteps, int newerSteps, string path)
        {
            if (definition is null)
            {
                return null;
            }

            StepMapping.TryCreate(definition, olderSteps, newerSteps, out StepMapping? made, out IReadOnlyList<IsmsIssue> found);
            foreach (IsmsIssue issue in found)
            {
                issues.Add(new IsmsIssue(issue.Definition, after.Id.Value, path + issue.Path, [.. issue.Arguments]));
            }

            return made;
        }
    }

    // Where a document has errors there is no register; only the errors go on, for the comparison is not about the rest.
    private static async Task<(RiskRegister? Register, IReadOnlyList<IsmsIssue> Issues, int Exit)> RegisterAsync(FileInfo? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return (null, [], ExitCode.Done);
        }

        DocumentReadResult read = await DocumentInput.ReadAsync(file, DocumentReadOptions.Default, cancellationToken).ConfigureAwait(false);
        return read.System is { } system
            ? (system.Register, [], ExitCode.Done)
            : (null, read.Issues.Where(issue => issue.Severity == IssueSeverity.Error).ToArray(), DocumentInput.IsUnreadable(read) ? ExitCode.Usage : ExitCode.Issues);
    }

    private static async Task<(MatrixMigrationDefinition? Plan, IReadOnlyList<IsmsIssue> Issues)> PlanAsync(FileInfo? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return (null, []);
        }

        string text = await File.ReadAllTextAsync(file.FullName, cancellationToken).ConfigureAwait(false);
        MatrixMigrationDefinition.TryFromJson(text, out MatrixMigrationDefinition? plan, out IReadOnlyList<IsmsIssue> issues);
        return (plan, issues);
    }

    private static void WriteText(ToolConsole console, RiskMatrixComparison comparison, IReadOnlyList<IsmsIssue> issues, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        console.Out.WriteLine(PlainText.OneLine(comparison.Summary.In(language)));
        foreach (LocalizedText text in comparison.Changes.Select(change => change.Text).Concat(comparison.Cells.Select(cell => cell.Text)))
        {
            console.Out.WriteLine("  " + PlainText.OneLine(text.In(language)));
        }

        if (comparison.Ratings.Count > 0)
        {
            console.Out.WriteLine();
            TextTable table = japanese ? new("リスク", "段階", "変化", "理由") : new("risk", "stage", "move", "why");
            foreach (RatingMigration rating in comparison.Moved)
            {
                table.Add(rating.Risk.Value, rating.Stage.Name.In(language), rating.Move.Name.In(language), rating.Why.In(language));
            }

            table.Write(console);
        }

        if (issues.Count > 0)
        {
            console.Out.WriteLine();
            IssueText.Write(console, issues, language);
        }
    }
}
