using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json;

namespace Isms.Risk.Matrix;

/// <summary>The matrix file <c>isms/matrix/1</c>, and the same definition inside a larger document.</summary>
internal static class MatrixFile
{
    private const string Schema = "isms/matrix/1";

    /// <summary>A definition inside a larger document.</summary>
    public static JsonShape<RiskMatrixDefinition> Shape { get; } = MakeShape(isFile: false);

    private static JsonShape<RiskMatrixDefinition> FileShape { get; } = MakeShape(isFile: true);

    public static RiskMatrixDefinition Read(string text) =>
        TryRead(text, out IReadOnlyList<IsmsIssue> issues) ?? throw new IsmsIssuesException(issues);

    public static RiskMatrixDefinition? TryRead(string text, out IReadOnlyList<IsmsIssue> issues) => FileShape.TryReadText(text, out issues);

    public static string Write(RiskMatrixDefinition definition) => FileShape.WriteText(definition);

    private static JsonShape<RiskMatrixDefinition> MakeShape(bool isFile)
    {
        JsonShape<StepBand> band = new("stepBand");
        var from = band.OptionalValue("from", JsonCodecs.Number, x => x.From);
        var to = band.OptionalValue("to", JsonCodecs.Number, x => x.To);
        band.Build(m => new StepBand { From = m.Get(from), To = m.Get(to) });

        JsonShape<RiskMatrixStep> step = new("riskMatrixStep");
        var stepName = step.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var meaning = step.Optional("meaning", JsonCodecs.LocalizedText, x => x.Meaning);
        var stepBand = step.Optional("band", band, x => x.Band);
        step.Build(m => new RiskMatrixStep { Name = m.Get(stepName), Meaning = m.Get(meaning), Band = m.Get(stepBand) });

        JsonShape<RiskLevelDefinition> level = new("riskLevel");
        var levelId = level.Required("id", JsonCodecs.PlainId(RiskLevelId.Kind), x => x.Id);
        var levelName = level.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var color = level.Optional("color", JsonCodecs.Text, x => x.Color);
        level.Build(m => new RiskLevelDefinition { Id = m.Get(levelId), Name = m.Get(levelName), Color = m.Get(color) });

        JsonShape<RiskMatrixDefinition> shape = new(isFile ? "riskMatrixFile" : "riskMatrix");
        if (isFile)
        {
            shape.Required("schema", JsonCodecs.Schema(Schema), _ => Schema);
        }

        var id = shape.Required("id", JsonCodecs.PlainId(MatrixId.Kind), x => x.Id);
        var version = shape.Required("version", JsonCodecs.AnyInteger, x => x.Version);
        var direction = shape.Optional("direction", JsonCodecs.Code(RiskDirection.List), x => x.Direction == RiskDirection.Threat ? null : x.Direction);
        var likelihood = shape.Required("likelihood", JsonCodecs.WholeList(step), x => x.Likelihood);
        var consequence = shape.Required("consequence", JsonCodecs.WholeList(step), x => x.Consequence);
        var likelihoodUnit = shape.Optional("likelihoodUnit", JsonCodecs.LocalizedText, x => x.LikelihoodUnit);
        var consequenceUnit = shape.Optional("consequenceUnit", JsonCodecs.LocalizedText, x => x.ConsequenceUnit);
        var levels = shape.Required("levels", JsonCodecs.WholeList(level), x => x.Levels);
        var cells = shape.Required("cells", JsonCodecs.WholeList(JsonCodecs.WholeList(JsonCodecs.PlainId(RiskLevelId.Kind))), x => x.Cells);
        var scores = shape.Optional("scores", JsonCodecs.WholeList(JsonCodecs.WholeList(JsonCodecs.AnyInteger)), x => x.Scores.Count > 0 ? x.Scores : null);
        var owner = shape.Optional("owner", JsonCodecs.Text, x => x.Owner);
        var date = shape.OptionalValue("date", JsonCodecs.Date, x => x.Date);
        var origin = shape.Optional("origin", JsonCodecs.Text, x => x.Origin);
        var reason = shape.Optional("nonMonotoneReason", JsonCodecs.LocalizedText, x => x.NonMonotoneReason);
        return shape.Build(m => new RiskMatrixDefinition
        {
            Id = m.Get(id),
            Version = m.Get(version),
            Direction = m.Get(direction) ?? RiskDirection.Threat,
            Likelihood = m.Get(likelihood),
            Consequence = m.Get(consequence),
            LikelihoodUnit = m.Get(likelihoodUnit),
            ConsequenceUnit = m.Get(consequenceUnit),
            Levels = m.Get(levels),
            Cells = m.Get(cells),
            Scores = m.Get(scores) ?? [],
            Owner = m.Get(owner),
            Date = m.Get(date),
            Origin = m.Get(origin),
            NonMonotoneReason = m.Get(reason),
        });
    }
}
