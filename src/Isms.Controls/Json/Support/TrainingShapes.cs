using Isms.Controls.Support.Training;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Core.Time;

namespace Isms.Controls.Json.Support;

/// <summary>The shapes of training in a document.</summary>
public static class TrainingShapes
{
    /// <summary>A course.</summary>
    public static JsonShape<TrainingCourse> Course { get; } = CourseShape();

    /// <summary>Who had completed the training by the end of a period.</summary>
    public static JsonShape<TrainingCompletion> Completion { get; } = CompletionShape();

    /// <summary>The training plan of a year.</summary>
    public static JsonShape<TrainingPlan> Plan { get; } = PlanShape();

    /// <summary>An activity that training is ordered by.</summary>
    public static JsonShape<TrainingArea> Area { get; } = AreaShape();

    private static JsonShape<TrainingCourse> CourseShape()
    {
        JsonShape<TrainingCourse> shape = new("course");
        var id = shape.Identity(CourseId.Kind, x => x.Id);
        var kind = shape.Required("kind", JsonCodecs.Code(CourseKind.List), x => x.Kind);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var audience = shape.Required("audience", JsonCodecs.Code(TrainingAudience.List), x => x.Audience);
        var employment = shape.List("employment", JsonCodecs.Code(EmploymentKind.List), x => x.Employment);
        var attendees = shape.List("attendees", JsonCodecs.Reference(PersonId.Kind), x => x.Attendees);
        var topics = shape.List("topics", JsonCodecs.Name, x => x.Topics);
        var dates = shape.List("dates", JsonCodecs.Date, x => x.Dates);
        var effectiveness = shape.Optional("effectiveness", EffectivenessShape(), x => x.Effectiveness);
        return shape.Build(m => new TrainingCourse
        {
            Id = m.Get(id),
            Kind = m.Get(kind),
            Name = m.Get(name),
            Audience = m.Get(audience),
            Employment = m.Get(employment),
            Attendees = m.Get(attendees),
            Topics = m.Get(topics),
            Dates = m.Get(dates),
            Effectiveness = m.Get(effectiveness),
        });
    }

    private static JsonShape<CourseEffectiveness> EffectivenessShape()
    {
        JsonShape<CourseEffectiveness> shape = new("courseEffectiveness");
        var method = shape.Optional("method", JsonCodecs.Text, x => x.Method);
        var before = shape.OptionalValue("before", JsonCodecs.Number, x => x.Before);
        var after = shape.OptionalValue("after", JsonCodecs.Number, x => x.After);
        var target = shape.OptionalValue("target", JsonCodecs.Number, x => x.Target);
        var achieved = shape.OptionalValue("achieved", JsonCodecs.Boolean, x => x.IsAchieved);
        return shape.Build(m => new CourseEffectiveness
        {
            Method = m.Get(method),
            Before = m.Get(before),
            After = m.Get(after),
            Target = m.Get(target),
            IsAchieved = m.Get(achieved),
        });
    }

    private static JsonShape<TrainingCompletion> CompletionShape()
    {
        JsonShape<TrainingCompletion> shape = new("trainingCompletion");
        var period = shape.Required("period", JsonCodecs.Reference(FiscalPeriodId.Kind), x => x.Period);
        var completed = shape.Required("completed", JsonCodecs.Integer(0, int.MaxValue), x => x.Completed);
        var regular = shape.Required("regular", JsonCodecs.Integer(0, int.MaxValue), x => x.Regular);
        var dispatched = shape.Required("dispatched", JsonCodecs.Integer(0, int.MaxValue), x => x.Dispatched);
        var temporary = shape.Required("temporary", JsonCodecs.Integer(0, int.MaxValue), x => x.Temporary);
        return shape.Build(m => new TrainingCompletion
        {
            Period = m.Get(period),
            Completed = m.Get(completed),
            Regular = m.Get(regular),
            Dispatched = m.Get(dispatched),
            Temporary = m.Get(temporary),
        });
    }

    private static JsonShape<TrainingPlan> PlanShape()
    {
        JsonShape<TrainingPlan> shape = new("trainingPlan");
        var document = shape.Optional("document", JsonCodecs.Reference(DocumentId.Kind), x => x.Document);
        var fiscalYear = shape.Optional("fiscalYear", JsonCodecs.Name, x => x.FiscalYear);
        var approvedBy = shape.Optional("approvedBy", JsonCodecs.Reference(PersonId.Kind), x => x.ApprovedBy);
        var approvedOn = shape.OptionalValue("approvedOn", JsonCodecs.Date, x => x.ApprovedOn);
        return shape.Build(m => new TrainingPlan
        {
            Document = m.Get(document),
            FiscalYear = m.Get(fiscalYear),
            ApprovedBy = m.Get(approvedBy),
            ApprovedOn = m.Get(approvedOn),
        });
    }

    private static JsonShape<TrainingArea> AreaShape()
    {
        JsonShape<TrainingArea> shape = new("trainingArea");
        var id = shape.Identity(TrainingAreaId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var courses = shape.List("courses", JsonCodecs.Reference(CourseId.Kind), x => x.Courses);
        return shape.Build(m => new TrainingArea { Id = m.Get(id), Name = m.Get(name), Courses = m.Get(courses) });
    }
}
