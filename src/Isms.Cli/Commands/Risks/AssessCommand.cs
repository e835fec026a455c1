using System.CommandLine;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management;
using Isms.Management.Document;
using Isms.Risk.Evaluation;

namespace Isms.Cli.Commands.Risks;

/// <summary>Each risk: inherent, current, residual, evaluation, decision, why; and counts a level.</summary>
internal static class AssessCommand
{
    public static Command Create(ToolConsole console)
    {
        Command command = new("assess", "each risk: inherent, current, residual, evaluation, decision, why; and counts a level");
        Argument<FileInfo> file = DocumentInput.Argument();
        Option<bool> explain = new("--explain") { Description = "say why, sentence by sentence" };
        command.Add(file);
        command.Add(explain);
        CommonOptions options = new CommonOptions().AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            DocumentReadResult read = await DocumentInput.ReadAsync(parsed.GetRequiredValue(file), options.ReadOptionsOf(parsed, console), cancellationToken).ConfigureAwait(false);
            IsmsLanguage language = options.LanguageOf(parsed);
            if (read.System is not { } system)
            {
                return DocumentInput.Refuse(console, read, language);
            }

            RegisterAssessment assessment = RegisterAssessment.Of(system.Register, system.Criteria, system.Organization, read.AsOf!.Value);
            if (options.IsJson(parsed))
            {
                JsonOutput.Write(console, json => JsonOutput.WriteAssessment(json, assessment, language));
            }
            else
            {
                WriteText(console, assessment, language, parsed.GetValue(explain));
            }

            return options.ExitCodeOf(parsed, read.Issues);
        });
        return command;
    }

    private static void WriteText(ToolConsole console, RegisterAssessment assessment, IsmsLanguage language, bool explain)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        console.Out.WriteLine((japanese ? "基準日 " : "As of ") + IsoDate.Format(assessment.AsOf));
        TextTable table = japanese
            ? new("ID", "方向", "固有", "現存", "残留", "評価", "決定", "規則")
            : new("id", "direction", "inherent", "current", "residual", "evaluation", "decision", "rule");
        foreach (RiskAssessment risk in assessment.Risks)
        {
            table.Add(
                risk.Risk.Id.Value,
                japanese ? risk.Risk.Direction.Name.In(language) : risk.Risk.Direction.Value,
                Describe(risk.Inherent, language),
                Describe(risk.Current, language),
                Describe(risk.Residual, language),
                risk.Evaluation.Name.In(language),
                risk.Risk.Decision?.Name.In(language) ?? "-",
                risk.Rule.Text.In(language));
        }

        table.Write(console);
        if (explain)
        {
            foreach (RiskAssessment risk in assessment.Risks)
            {
                console.Out.WriteLine();
                console.Out.WriteLine(PlainText.OneLine($"{risk.Risk.Id} {risk.Risk.Event?.In(language)}"));
                foreach (LocalizedText why in risk.Why)
                {
                    console.Out.WriteLine("  " + PlainText.OneLine(why.In(language)));
                }
            }
        }

        console.Out.WriteLine();
        TextTable counts = japanese ? new("方向", "段階", "レベル", "件数") : new("direction", "stage", "level", "count");
        foreach (StageCounts stage in assessment.Counts)
        {
            string direction = japanese ? stage.Direction.Name.In(language) : stage.Direction.Value;
            foreach (RisksAtLevel level in stage.Levels)
            {
                counts.Add(direction, stage.Stage.Value, level.Level.Value, FormattableString.Invariant($"{level.Count}"));
            }

            counts.Add(direction, stage.Stage.Value, japanese ? "未評価" : "not assessed", FormattableString.Invariant($"{stage.NotAssessed}"));
        }

        counts.Write(console);
    }

    private static string Describe(RatedStage? rated, IsmsLanguage language) => rated is null
        ? (language == IsmsLanguage.Japanese ? "未評価" : "not assessed")
        : FormattableString.Invariant($"{rated.Level.Name.In(language)} {rated.Likelihood}x{rated.Consequence}");
}
