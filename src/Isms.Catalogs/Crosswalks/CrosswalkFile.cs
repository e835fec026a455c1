using Isms.Core.Issues;
using Isms.Core.Json;

namespace Isms.Catalogs.Crosswalks;

/// <summary>The crosswalk file <c>isms/crosswalk/1</c>: that of the embedded data and of what somebody else made.</summary>
internal static class CrosswalkFile
{
    private const string Schema = "isms/crosswalk/1";

    public static JsonShape<CrosswalkDefinition> Shape { get; } = MakeShape();

    public static CrosswalkDefinition? TryRead(string text, out IReadOnlyList<IsmsIssue> issues) => Shape.TryReadText(text, out issues);

    public static CrosswalkDefinition? TryRead(ReadOnlyMemory<byte> utf8, out IReadOnlyList<IsmsIssue> issues) => Shape.TryReadUtf8(utf8, out issues);

    public static string Write(CrosswalkDefinition definition) => Shape.WriteText(definition);

    private static JsonShape<CrosswalkDefinition> MakeShape()
    {
        JsonShape<CrosswalkRow> row = new("crosswalkRow");
        var sources = row.Required("sources", JsonCodecs.List(JsonCodecs.Name), x => x.Sources);
        var targets = row.Required("targets", JsonCodecs.List(JsonCodecs.Name), x => x.Targets);
        var relationship = row.Optional("relationship", JsonCodecs.Code(MappingRelationship.List), x => x.Relationship);
        var kind = row.Optional("kind", JsonCodecs.Code(EditionChangeKind.List), x => x.Kind);
        var rationale = row.Optional("rationale", JsonCodecs.LocalizedText, x => x.Rationale);
        var evidence = row.List("evidence", JsonCodecs.Name, x => x.Evidence);
        var confidence = row.Required("confidence", JsonCodecs.Code(ConfidenceWord.List), x => ConfidenceWord.Of(x.Confidence));
        var movedTo = row.List("movedTo", JsonCodecs.StandardReference, x => x.MovedTo);
        row.Build(m => new CrosswalkRow
        {
            Sources = m.Get(sources),
            Targets = m.Get(targets),
            Relationship = m.Get(relationship),
            Kind = m.Get(kind),
            Rationale = m.Get(rationale),
            Evidence = m.Get(evidence),
            Confidence = m.Get(confidence).Confidence,
            MovedTo = m.Get(movedTo),
        });

        JsonShape<CrosswalkDefinition> shape = new("crosswalkFile");
        shape.Required("schema", JsonCodecs.Schema(Schema), _ => Schema);
        var id = shape.Required("id", JsonCodecs.Name, x => x.Id);
        var title = shape.Required("title", JsonCodecs.LocalizedText, x => x.Title);
        var source = shape.Required("source", JsonCodecs.Name, x => x.Source);
        var target = shape.Required("target", JsonCodecs.Name, x => x.Target);
        var editionChange = shape.Flag("editionChange", x => x.IsEditionChange);
        var coversSource = shape.Flag("coversSource", x => x.CoversSource);
        var coversTarget = shape.Flag("coversTarget", x => x.CoversTarget);
        var note = shape.Optional("note", JsonCodecs.Text, x => x.Note);
        var licence = shape.Optional("licence", JsonCodecs.Text, x => x.Licence);
        var rows = shape.Required("rows", JsonCodecs.List(row), x => x.Rows);
        return shape.Build(m => new CrosswalkDefinition
        {
            Id = m.Get(id),
            Title = m.Get(title),
            Source = m.Get(source),
            Target = m.Get(target),
            IsEditionChange = m.Get(editionChange),
            CoversSource = m.Get(coversSource),
            CoversTarget = m.Get(coversTarget),
            Note = m.Get(note),
            Licence = m.Get(licence),
            Rows = m.Get(rows),
        });
    }
}
