using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Register;

namespace Isms.Risk.Migration;

/// <summary>The file <c>isms/matrix-migration-record/1</c>.</summary>
internal static class RecordFile
{
    private const string Schema = "isms/matrix-migration-record/1";

    public static JsonShape<MigrationRecord> Shape { get; } = RecordShape();

    private static JsonShape<MigrationRecord> RecordShape()
    {
        JsonShape<MigrationRecord> shape = new("matrixMigrationRecord");
        shape.Required("schema", JsonCodecs.Schema(Schema), _ => Schema);
        var plan = shape.Required("plan", MappingFile.Plan, x => x.Plan);
        var direction = shape.Required("direction", JsonCodecs.Code(RiskDirection.List), x => x.Direction);
        var notAssessed = shape.Required("notAssessed", JsonCodecs.Integer(0, int.MaxValue), x => x.NotAssessed);
        var ratings = shape.Required("ratings", JsonCodecs.List(RatingMigrationShape()), x => x.Ratings);
        return shape.Build(
            m => new MigrationRecord { Plan = m.Get(plan), Direction = m.Get(direction), NotAssessed = m.Get(notAssessed), Ratings = m.Get(ratings) },
            also: ReportTwice);
    }

    private static JsonShape<RatingMigration> RatingMigrationShape()
    {
        JsonShape<RatingMigration> shape = new("ratingMigration");
        var risk = shape.Required("risk", JsonCodecs.PlainId(RiskId.Kind), x => x.Risk);
        var stage = shape.Required("stage", JsonCodecs.Code(RiskStage.List), x => x.Stage);
        var from = shape.Required("from", MappingFile.Version, x => x.From);
        var older = shape.Required("older", RatingShape.Instance, x => x.Older);
        var olderLevel = shape.Optional("olderLevel", JsonCodecs.PlainId(RiskLevelId.Kind), x => x.OlderLevel);
        var newer = shape.Optional("newer", RatingShape.Instance, x => x.Newer);
        var newerLevel = shape.Optional("newerLevel", JsonCodecs.PlainId(RiskLevelId.Kind), x => x.NewerLevel);
        var move = shape.Required("move", JsonCodecs.Code(LevelMove.List), x => x.Move);
        var why = shape.Required("why", JsonCodecs.LocalizedText, x => x.Why);
        return shape.Build(m => new RatingMigration
        {
            Risk = m.Get(risk),
            Stage = m.Get(stage),
            From = m.Get(from),
            Older = m.Get(older),
            OlderLevel = m.Get(olderLevel),
            Newer = m.Get(newer),
            NewerLevel = m.Get(newerLevel),
            Move = m.Get(move),
            Why = m.Get(why),
        });
    }

    private static void ReportTwice(MigrationRecord record, JsonReadContext context)
    {
        foreach (var twice in record.Ratings.GroupBy(rating => (rating.Risk, rating.Stage)).Where(group => group.Count() > 1))
        {
            context.Report(MigrationIssues.RecordTwice, twice.Key.Risk.Value, twice.Key.Stage.Value);
        }
    }
}
