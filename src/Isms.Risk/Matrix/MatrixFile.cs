using System.Text;
using System.Text.Json;
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

    public static RiskMatrixDefinition? TryRead(string text, out IReadOnlyList<IsmsIssue> issues)
    {
        IssueCollector collector = new();
        RiskMatrixDefinition? definition = null;
        using (JsonDocument? document = JsonText.TryParse(Encoding.UTF8.GetBytes(Guard.NotNull(text)), JsonReadLimits.Default, collector))
        {
            if (document is not null)
            {
                FileShape.TryRead(document.RootElement, new JsonReadContext(collector, strict: false), out definition);
            }
        }

        issues = collector.Issues;
        return collector.HasErrors ? null : definition;
    }

    public static string Write(RiskMatrixDefinition definition) => Encoding.UTF8.GetString(JsonFormat.ToUtf8(writer => FileShape.Write(writer, definition)));

    private static JsonShape<RiskMatrixDefinition> MakeShape(bool isFile)
    {
        JsonShape<RiskMatrixStep> step = new("riskMatrixStep");
        var stepName = step.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        step.Build(m => new RiskMatrixStep { Name = m.Get(stepName) });

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
