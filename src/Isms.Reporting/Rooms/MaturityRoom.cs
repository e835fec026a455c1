using Isms.Core;
using Isms.Management.Cycle;
using Isms.Management.Maturity;
using Isms.Reporting.Layout;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Rooms;

/// <summary>How mature each clause is by what is on record, and the phase that it belongs to in either view of the cycle.</summary>
internal static class MaturityRoom
{
    private static readonly (MaturityRung Rung, string Shade)[] Shades =
    [
        (MaturityRung.Kept, "best"), (MaturityRung.Closed, "good"), (MaturityRung.Recorded, "some"), (MaturityRung.Begun, "late"), (MaturityRung.Nothing, "none"),
        (MaturityRung.NotAssessed, "unknown"),
    ];

    public static RoomView? Compose(ReportSource source)
    {
        if (source.Cycle.Clauses.Count == 0)
        {
            return null;
        }

        MaturityPicture picture = MaturityPicture.Of(source.Cycle);
        return new RoomView(PageSection.Maturity)
        {
            Lead = source.Say(
                "記録による成熟度であり、適合を示すものではない。章による見方では9.1は点検、実践による見方では実施に属する。",
                "Maturity by what is on record; it is no conformity. By chapter 9.1 belongs to Check, in practice to Do."),
            Bars = [GuidelineRooms.Bar(source, "maturity-all", source.Say("箇条の成熟度", "Maturity of the clauses"), Shades.Select(shade => (shade.Rung.Name, picture.CountOf(shade.Rung), shade.Shade)))],
            Tables =
            [
                new RoomTable(
                    ReportWords.MaturityOfClauses,
                    [
                        new(ReportWords.Clause, "wide"), new(ReportWords.PhaseByChapter, "mid"), new(ReportWords.PhaseInPractice, "mid"), new(ReportWords.Score), new(ReportWords.Rung, "state"),
                        new(ReportWords.Reason, "wide"),
                    ],
                    picture.Clauses.Select(clause => Row(source, clause)).ToValueList()),
            ],
        };
    }

    private static RoomRow Row(ReportSource source, ClauseMaturity clause) => new(null,
    [
        new RoomCell([new RoomText(clause.Clause.Title.In(source.Language), clause.Clause.Id, PageAnchor.Clause(clause.Clause.Id))]),
        RoomCells.Of(PdcaView.Chapters.PhaseOf(clause.Clause.Id).Name.In(source.Language)),
        RoomCells.Of(PdcaView.Practice.PhaseOf(clause.Clause.Id).Name.In(source.Language)),
        clause.Score is { } score ? RoomCells.Of(score) : RoomCells.Nothing,
        RoomCells.Light(
            clause.Rung == MaturityRung.Kept || clause.Rung == MaturityRung.Closed ? ReportTone.Good
                : clause.Rung == MaturityRung.NotAssessed ? ReportTone.Neutral
                : clause.Rung == MaturityRung.Nothing ? ReportTone.Bad
                : ReportTone.Caution,
            clause.Rung.Name.In(source.Language)),
        RoomCells.Of(clause.Why.In(source.Language)),
    ]);
}
