using Isms.Controls.Records;
using Isms.Controls.Support.Communications;
using Isms.Controls.Support.Competence;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Reporting.Layout;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Rooms;

/// <summary>Competence, training and communication (7.2 to 7.4).</summary>
internal static class SupportRoom
{
    public static RoomView? Compose(ReportSource source)
    {
        SupportRecords support = source.System.Controls.Support;
        List<RoomTable> tables = [];
        if (support.CompetenceRequirements.Count > 0)
        {
            tables.Add(new RoomTable(
                ReportWords.Competence,
                [new(ReportWords.RoleWord, "mid"), new(ReportWords.Holder, "mid"), new(ReportWords.CompetenceWord, "wide"), new(ReportWords.State, "state"), new(ReportWords.MissingCourses, "mid")],
                source.System.Organization.Roles.Select(role => Competence(source, support, role)).ToValueList()));
        }

        if (support.Courses.Count > 0)
        {
            tables.Add(new RoomTable(
                ReportWords.TrainingHeld,
                [
                    new(ReportWords.Course, "wide"), new(ReportWords.Kind, "mid"), new(ReportWords.Audience, "mid"), new(ReportWords.HeldOn, "date"),
                    new(ReportWords.BeforeAfter, "mid"), new(ReportWords.Effectiveness, "state"),
                ],
                support.Courses.Select(course => Course(source, course)).ToValueList()));
        }

        if (support.Communications.Count > 0)
        {
            tables.Add(new RoomTable(
                ReportWords.Communications,
                [
                    new(ReportWords.What, "wide"), new(ReportWords.WhenWord, "mid"), new(ReportWords.WithWhom, "mid"), new(ReportWords.WhoWord, "mid"), new(ReportWords.How, "wide"),
                    new(ReportWords.NotSaid, "state"),
                ],
                support.Communications.Select(item => Communication(source, item)).ToValueList()));
        }

        return tables.Count == 0 && support.TrainingPlan is null ? null : new RoomView(PageSection.Support) { Lead = Plan(source, support), Tables = tables.ToValueList() };
    }

    private static string Plan(ReportSource source, SupportRecords support) => support.TrainingPlan is { } plan
        ? source.Say("教育計画: ", "Training plan: ") + source.Join(
        [
            plan.FiscalYear,
            source.Named(plan.Document),
            plan.ApprovedOn is { } day ? source.Say("承認 ", "approved ") + IsoDate.Format(day) : source.Say("未承認", "not approved"),
            source.Person(plan.ApprovedBy),
        ])
        : source.Say("教育計画の記録はありません。", "No training plan is on record.");

    private static RoomRow Competence(ReportSource source, SupportRecords support, Role role)
    {
        CompetenceStanding standing = CompetenceStanding.Of(role, support.CompetenceRequirements, support.CompetenceRecords, support.Courses, source.AsOf);
        return new RoomRow(null,
        [
            RoomCells.Head(source, role.Id.Value, source.TextOrNull(role.Name)),
            RoomCells.Of(source.Person(role.Holder)),
            RoomCells.Texts(support.CompetenceRequirements.Where(requirement => requirement.Role == role.Id).Select(requirement => source.TextOrNull(requirement.Competence)).OfType<string>()),
            RoomCells.Light(standing.State == CompetenceState.Shown ? ReportTone.Good : ReportTone.Caution, standing.State.Name.In(source.Language)),
            RoomCells.Elements(source, standing.Missing),
        ]);
    }

    private static RoomRow Course(ReportSource source, TrainingCourse course)
    {
        CourseEffectiveness? effect = course.Effectiveness;
        return new RoomRow(PageAnchor.Element(course.Id.Value),
        [
            RoomCells.Head(source, course.Id.Value, course.Name.In(source.Language)),
            RoomCells.Of(course.Kind.Name.In(source.Language)),
            RoomCells.Of(course.Audience.Name.In(source.Language)),
            RoomCells.Texts(course.Dates.Select(IsoDate.Format)),
            effect?.After is { } after
                ? RoomCells.Of((effect.Before is { } before ? PlainText.Number(before) + " → " : "→ ") + PlainText.Number(after) + (effect.Target is { } target ? $" ({PlainText.Number(target)})" : string.Empty))
                : RoomCells.Nothing,
            (effect?.IsAchieved ?? effect?.ReachesTarget) switch
            {
                true => RoomCells.Light(ReportTone.Good, source.Say("目標達成", "reached")),
                false => RoomCells.Light(ReportTone.Caution, source.Say("目標未達", "not reached")),
                null => RoomCells.Light(ReportTone.Neutral, source.Say("未評価", "not evaluated")),
            },
        ]);
    }

    private static RoomRow Communication(ReportSource source, CommunicationItem item) => new(null,
    [
        RoomCells.Head(source, item.Id.Value, source.TextOrNull(item.What)),
        RoomCells.Of(item.When),
        RoomCells.Elements(source, item.WithWhom),
        RoomCells.Element(source, item.Who),
        RoomCells.Of(source.TextOrNull(item.Process)),
        RoomCells.Lights(item.Missing.Select(missing => (ReportTone.Caution, missing))),
    ]);
}
