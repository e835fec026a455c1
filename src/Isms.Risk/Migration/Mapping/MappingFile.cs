using Isms.Core.Json;

namespace Isms.Risk.Migration.Mapping;

/// <summary>The file <c>isms/matrix-migration/1</c>, and the same plan inside a larger document.</summary>
internal static class MappingFile
{
    private const string Schema = "isms/matrix-migration/1";

    /// <summary>A matrix and its version.</summary>
    public static JsonShape<MatrixVersion> Version { get; } = VersionShape();

    /// <summary>A plan inside a larger document.</summary>
    public static JsonShape<MatrixMigrationDefinition> Plan { get; } = PlanShape(isFile: false);

    /// <summary>A plan as a file.</summary>
    public static JsonShape<MatrixMigrationDefinition> File { get; } = PlanShape(isFile: true);

    private static JsonShape<MatrixVersion> VersionShape()
    {
        JsonShape<MatrixVersion> shape = new("matrixVersion");
        var id = shape.Required("id", JsonCodecs.PlainId(MatrixId.Kind), x => x.Id);
        var version = shape.Required("version", JsonCodecs.AnyInteger, x => x.Version);
        return shape.Build(m => new MatrixVersion { Id = m.Get(id), Version = m.Get(version) });
    }

    private static JsonShape<StepMappingDefinition> MappingShape()
    {
        JsonShape<StepImage> image = new("stepImage");
        var stepFrom = image.Required("from", JsonCodecs.AnyInteger, x => x.From);
        var stepTo = image.OptionalValue("to", JsonCodecs.AnyInteger, x => x.To);
        var unmapped = image.Flag("unmapped", x => x.IsUnmapped);
        var note = image.Optional("note", JsonCodecs.LocalizedText, x => x.Note);
        image.Build(m => new StepImage { From = m.Get(stepFrom), To = m.Get(stepTo), IsUnmapped = m.Get(unmapped), Note = m.Get(note) });

        JsonShape<StepMappingDefinition> shape = new("stepMapping");
        var steps = shape.Required("steps", JsonCodecs.List(image), x => x.Steps);
        var reviewedBy = shape.Optional("reviewedBy", JsonCodecs.Name, x => x.ReviewedBy);
        var reviewedOn = shape.OptionalValue("reviewedOn", JsonCodecs.Date, x => x.ReviewedOn);
        var reason = shape.Optional("reason", JsonCodecs.LocalizedText, x => x.Reason);
        var nonMonotoneReason = shape.Optional("nonMonotoneReason", JsonCodecs.LocalizedText, x => x.NonMonotoneReason);
        return shape.Build(m => new StepMappingDefinition
        {
            Steps = m.Get(steps),
            ReviewedBy = m.Get(reviewedBy),
            ReviewedOn = m.Get(reviewedOn),
            Reason = m.Get(reason),
            NonMonotoneReason = m.Get(nonMonotoneReason),
        });
    }

    private static JsonShape<MatrixMigrationDefinition> PlanShape(bool isFile)
    {
        JsonShape<MatrixMigrationDefinition> shape = new(isFile ? "matrixMigrationFile" : "matrixMigration");
        if (isFile)
        {
            shape.Required("schema", JsonCodecs.Schema(Schema), _ => Schema);
        }

        JsonShape<StepMappingDefinition> mapping = MappingShape();
        var from = shape.Required("from", Version, x => x.From);
        var to = shape.Required("to", Version, x => x.To);
        var likelihood = shape.Optional("likelihood", mapping, x => x.Likelihood);
        var consequence = shape.Optional("consequence", mapping, x => x.Consequence);
        return shape.Build(m => new MatrixMigrationDefinition
        {
            From = m.Get(from),
            To = m.Get(to),
            Likelihood = m.Get(likelihood),
            Consequence = m.Get(consequence),
        });
    }
}
