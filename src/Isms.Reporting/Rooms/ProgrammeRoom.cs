using Isms.Audit;
using Isms.Audit.Frequency;
using Isms.Audit.Programme;
using Isms.Audit.Records;
using Isms.Audit.Summaries;
using Isms.Audit.Teams;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management;
using Isms.Management.Years;
using Isms.Reporting.Layout;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Rooms;

/// <summary>What the audits of the year covered, what is due next, and whether the teams were independent (9.2).</summary>
internal static class ProgrammeRoom
{
    public static RoomView? Compose(ReportSource source)
    {
        AuditRecords records = source.System.Audit;
        if (records.Programme is null && records.Audits.Count == 0)
        {
            return null;
        }

        ProgrammeCoverage coverage = JudgedPeriod.Of(source.System.Organization.FiscalYear, source.AsOf).CoverageOf(source.System, source.Cycle);
        AuditSchedule schedule = AuditSchedule.Of(records, source.System.Organization, source.System.Register, source.System.Criteria, source.AsOf);
        TeamContext context = ContextOf(source.System);
        return new RoomView(PageSection.Programme)
        {
            Count = source.Say($"監査{coverage.Audits.Count}件", $"{coverage.Audits.Count} audits") + $" {IsoDate.Format(coverage.From)} – {IsoDate.Format(coverage.To)}",
            Lead = schedule.IsProposed ? source.Say("監査の間隔は監査プログラムに定めがないため、本ライブラリの提案による。", "The programme states no intervals; those of this library are taken.") : null,
            Tables =
            [
                new RoomTable(
                    ReportWords.CoverageOfYear,
                    [new(ReportWords.What, "mid"), new(ReportWords.CoveredWord, "state"), new(ReportWords.NotCovered, "wide")],
                    AuditSubjectKind.List.Known.Select(kind => Covered(source, coverage, kind)).ToValueList()),
                new RoomTable(
                    ReportWords.DueNext,
                    [
                        new(ReportWords.What, "wide"), new(ReportWords.LastAudit, "mid"), new(ReportWords.Due, "date"), new(ReportWords.NextAudit, "mid"), new(ReportWords.State, "state"),
                        new(ReportWords.Reason, "wide"),
                    ],
                    schedule.Items.OrderBy(item => item.DueOn).Select(item => Due(source, item, schedule.IsProposed)).ToValueList()),
                new RoomTable(
                    ReportWords.Teams,
                    [new(ReportWords.Audits, "id"), new(ReportWords.Date, "date"), new(ReportWords.Team, "mid"), new(ReportWords.Verdict, "state"), new(ReportWords.Reason, "wide")],
                    records.Audits.Where(audit => audit.Team.Any()).Select(audit => Team(source, audit, new TeamJudge(context, audit).Team())).ToValueList()),
            ],
        };
    }

    private static TeamContext ContextOf(ManagementSystem system) => new()
    {
        Organization = system.Organization,
        Records = system.Audit,
        Courses = system.Controls.Support.Courses,
        Register = system.Register,
        Controls = system.Controls.Controls,
        Documents = system.Controls.Support.Documents,
    };

    private static RoomRow Covered(ReportSource source, ProgrammeCoverage coverage, AuditSubjectKind kind) => new(null,
    [
        RoomCells.Of(kind.Name.In(source.Language)),
        RoomCells.Part(source, coverage.Covered(kind).Count(), coverage.Items.Count(item => item.Kind == kind)),
        kind == AuditSubjectKind.Clause
            ? RoomCells.Of(string.Join(", ", coverage.NotCovered(kind).Select(item => item.Partly.Count > 0 ? item.Subject + source.Say("(一部)", " (partly)") : item.Subject)))
            : RoomCells.Elements(source, coverage.NotCovered(kind).Select(item => item.Subject)),
    ]);

    // By an interval that is only proposed nothing is to be acted on: the rules find nothing overdue either.
    private static RoomRow Due(ReportSource source, DueAudit item, bool isProposed) => new(null,
    [
        RoomCells.Head(source, item.Subject.Value),
        RoomCells.Element(source, item.Last),
        RoomCells.Of(item.DueOn),
        RoomCells.Element(source, item.Next),
        RoomCells.Light(
            item.State == AuditDueState.Overdue ? isProposed ? ReportTone.Caution : ReportTone.Bad : item.State == AuditDueState.Planned ? ReportTone.Good : item.State == AuditDueState.PlannedLate ? ReportTone.Caution : ReportTone.Neutral,
            item.State.Name.In(source.Language)),
        RoomCells.Of(source.Join(item.Interval.Reasons.Select(reason => reason.Why.In(source.Language)))),
    ]);

    private static RoomRow Team(ReportSource source, InternalAudit audit, TeamVerdict verdict) => new(null,
    [
        RoomCells.Element(source, audit.Id),
        RoomCells.Of(audit.Date),
        RoomCells.Texts(audit.Team.Select(person => source.Person(person)!)),
        verdict.IsAccepted ? RoomCells.Light(ReportTone.Good, source.Say("独立", "independent")) : RoomCells.Light(ReportTone.Bad, source.Say("不可", "not accepted")),
        RoomCells.Texts(verdict.Members.Where(member => !member.IsAccepted || member.Exception is not null).SelectMany(member => member.Why.Select(why => why.In(source.Language)))),
    ]);
}
