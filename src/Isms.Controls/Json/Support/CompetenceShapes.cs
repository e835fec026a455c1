using Isms.Controls.Support.Competence;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Organizations;

namespace Isms.Controls.Json.Support;

/// <summary>The shapes of competence in a document.</summary>
public static class CompetenceShapes
{
    /// <summary>What a role requires.</summary>
    public static JsonShape<CompetenceRequirement> Requirement { get; } = RequirementShape();

    /// <summary>Evidence of competence.</summary>
    public static JsonShape<CompetenceRecord> Evidence { get; } = RecordShape();

    private static JsonShape<CompetenceRequirement> RequirementShape()
    {
        JsonShape<CompetenceRequirement> shape = new("competenceRequirement");
        var role = shape.Required("role", JsonCodecs.Reference(RoleId.Kind), x => x.Role);
        var competence = shape.Optional("competence", JsonCodecs.LocalizedText, x => x.Competence);
        var courses = shape.List("courses", JsonCodecs.Reference(CourseId.Kind), x => x.Courses);
        return shape.Build(m => new CompetenceRequirement { Role = m.Get(role), Competence = m.Get(competence), Courses = m.Get(courses) });
    }

    private static JsonShape<CompetenceRecord> RecordShape()
    {
        JsonShape<CompetenceRecord> shape = new("competenceRecord");
        var person = shape.Required("person", JsonCodecs.Reference(PersonId.Kind), x => x.Person);
        var role = shape.Optional("role", JsonCodecs.Reference(RoleId.Kind), x => x.Role);
        var evidence = shape.Required("evidence", JsonCodecs.LocalizedText, x => x.Evidence);
        var document = shape.Optional("document", JsonCodecs.Reference(DocumentId.Kind), x => x.Document);
        var from = shape.OptionalValue("from", JsonCodecs.Date, x => x.From);
        var until = shape.OptionalValue("until", JsonCodecs.Date, x => x.Until);
        return shape.Build(m => new CompetenceRecord
        {
            Person = m.Get(person),
            Role = m.Get(role),
            Evidence = m.Get(evidence),
            Document = m.Get(document),
            From = m.Get(from),
            Until = m.Get(until),
        });
    }
}
