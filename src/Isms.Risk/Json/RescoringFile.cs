using System.Diagnostics.CodeAnalysis;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Risk.Evaluation;
using Isms.Risk.Migration;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Register;
using Isms.Risk.Rescoring;

namespace Isms.Risk.Json;

/// <summary>The file <c>isms/rescoring-record/1</c>, in which the record of a rescoring is kept. Static and thread-safe.</summary>
public static class RescoringFile
{
    private const string Schema = "isms/rescoring-record/1";

    private static readonly JsonShape<RescoringRecord> Shape = RecordShape();

    /// <summary>A record in a file.</summary>
    /// <param name="text">The JSON text.</param>
    /// <returns>The record.</returns>
    /// <exception cref="IsmsIssuesException">The text is no such file; the exception has all issues.</exception>
    public static RescoringRecord FromJson(string text) =>
        TryFromJson(text, out RescoringRecord? record, out IReadOnlyList<IsmsIssue> issues) ? record : throw new IsmsIssuesException(issues);

    /// <summary>A record in a file, or everything that is wrong with the text.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="record">The record, or null where an issue is an error.</param>
    /// <param name="issues">Every issue.</param>
    /// <returns>True when there is a record.</returns>
    public static bool TryFromJson(string text, [NotNullWhen(true)] out RescoringRecord? record, out IReadOnlyList<IsmsIssue> issues)
    {
        record = Shape.TryReadText(text, out issues);
        return record is not null;
    }

    /// <summary>The file of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The JSON text, indented, line feeds.</returns>
    public static string ToJson(RescoringRecord record) => Shape.WriteText(Guard.NotNull(record));

    private static JsonShape<RescoringRecord> RecordShape()
    {
        JsonShape<RescoringRecord> shape = new("rescoringRecord");
        shape.Required("schema", JsonCodecs.Schema(Schema), _ => Schema);
        var older = shape.Required("older", CriteriaShapes.RiskCriteria, x => x.Older);
        var newer = shape.Required("newer", CriteriaShapes.RiskCriteria, x => x.Newer);
        var asOf = shape.Required("asOf", JsonCodecs.Date, x => x.AsOf);
        var risks = shape.Required("risks", JsonCodecs.List(RiskShape()), x => x.Risks);
        var migrations = shape.List("migrations", RecordFile.Shape, x => x.Migrations);
        return shape.Build(m => new RescoringRecord
        {
            Older = m.Get(older),
            Newer = m.Get(newer),
            AsOf = m.Get(asOf),
            Risks = m.Get(risks),
            Migrations = m.Get(migrations),
        });
    }

    private static JsonShape<RescoredRisk> RiskShape()
    {
        JsonShape<EvaluatedRating> evaluated = EvaluatedShape();
        JsonShape<RescoredRisk> shape = new("rescoredRisk");
        var risk = shape.Required("risk", JsonCodecs.PlainId(RiskId.Kind), x => x.Risk);
        var direction = shape.Required("direction", JsonCodecs.Code(RiskDirection.List), x => x.Direction);
        var older = shape.Required("older", evaluated, x => x.Older);
        var newer = shape.Required("newer", evaluated, x => x.Newer);
        var move = shape.Required("move", JsonCodecs.Code(EvaluationMove.List), x => x.Move);
        var why = shape.Required("why", JsonCodecs.LocalizedText, x => x.Why);
        return shape.Build(m => new RescoredRisk
        {
            Risk = m.Get(risk),
            Direction = m.Get(direction),
            Older = m.Get(older),
            Newer = m.Get(newer),
            Move = m.Get(move),
            Why = m.Get(why),
        });
    }

    private static JsonShape<EvaluatedRating> EvaluatedShape()
    {
        JsonShape<EvaluatedRating> shape = new("evaluatedRating");
        var matrix = shape.Optional("matrix", MappingFile.Version, x => x.Matrix);
        var stage = shape.Optional("stage", JsonCodecs.Code(RiskStage.List), x => x.Stage);
        var rating = shape.Optional("rating", RatingShape.Instance, x => x.Rating);
        var level = shape.Optional("level", JsonCodecs.PlainId(RiskLevelId.Kind), x => x.Level);
        var evaluation = shape.Required("evaluation", JsonCodecs.Code(RiskEvaluation.List), x => x.Evaluation);
        var rule = shape.Required("rule", JsonCodecs.Name, x => x.Rule);
        return shape.Build(m => new EvaluatedRating
        {
            Matrix = m.Get(matrix),
            Stage = m.Get(stage),
            Rating = m.Get(rating),
            Level = m.Get(level),
            Evaluation = m.Get(evaluation),
            Rule = m.Get(rule),
        });
    }
}
