using Isms.Audit.Summaries;
using Isms.Audit.Summaries.Practice;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management.Traces;
using Isms.Management.Years;
using Isms.Reporting.Layout;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;
using Isms.Reporting.Words;
using Isms.Risk.Context;

namespace Isms.Reporting.Rooms;

/// <summary>What becomes of the requirements of interested parties, what shows leadership, and the three keys of practice.</summary>
internal static class RequirementRooms
{
    public static RoomView? Trace(ReportSource source)
    {
        RoomRow[] rows = [.. source.System.Context.InterestedParties.SelectMany(party => party.Requirements.Select(requirement => TraceRow(source, party, requirement)).OfType<RoomRow>())];
        return rows.Length == 0 ? null : new RoomView(PageSection.Trace)
        {
            Lead = source.Say(
                "各要求事項から、関連をたどって届くものの数。途切れは、たどった先で次の段階につながっていない要素の数。",
                "How many things each requirement leads to, link by link; and how many of them lead no further although they should."),
            Tables =
            [
                new RoomTable(
                    ReportWords.InterestedParties,
                    [
                        new(ReportWords.Requirement, "wide"), new(ReportWords.Party, "mid"), new(ReportWords.ObjectivesWord), new(ReportWords.Risks), new(ReportWords.Treatments), new(ReportWords.Controls),
                        new(ReportWords.MeasuresWord), new(ReportWords.AuditsAndFindings), new(ReportWords.Actions), new(ReportWords.LeadsTo, "state"), new(ReportWords.BreaksOff),
                    ],
                    rows.ToValueList()),
            ],
        };
    }

    private static RoomRow? TraceRow(ReportSource source, InterestedParty party, InterestedPartyRequirement requirement)
    {
        if (source.Tracer.Trace(requirement.Id.Value) is not { } trace)
        {
            return null;
        }

        string[] reviews = [.. trace.Forward.Where(traced => traced.Stage == TraceStage.ManagementReview).Select(traced => traced.Element.Id)];
        return new RoomRow(null,
        [
            RoomCells.Head(source, requirement.Id.Value),
            RoomCells.Of(source.Text(party.Name)),
            Count(TraceStage.Objective),
            Count(TraceStage.Risk),
            Count(TraceStage.Treatment),
            Count(TraceStage.Control),
            Count(TraceStage.Measure),
            Count(TraceStage.Audit, TraceStage.Finding),
            Count(TraceStage.Nonconformity, TraceStage.CorrectiveAction),
            reviews.Length > 0 ? RoomCells.Light(ReportTone.Good, source.Join(reviews)) : RoomCells.Light(ReportTone.Caution, source.Say("届かない", "no review")),
            RoomCells.Of(trace.Gaps.Count),
        ]);

        RoomCell Count(params TraceStage[] stages) => RoomCells.Of(trace.Forward.Count(traced => stages.Contains(traced.Stage)));
    }

    public static RoomView? Leadership(ReportSource source)
    {
        LeadershipEvidence evidence = LeadershipEvidence.Of(source.System.Organization, source.System.Register, source.System.Controls, source.System.Audit, source.AsOf);
        return evidence.Commitments.All(commitment => !commitment.IsShown) ? null : new RoomView(PageSection.Leadership)
        {
            Count = source.Say($"{evidence.Commitments.Count}項目中{evidence.Commitments.Count - evidence.NotShown.Count}項目", $"{evidence.Commitments.Count - evidence.NotShown.Count} of {evidence.Commitments.Count} shown"),
            Tables =
            [
                new RoomTable(
                    ReportWords.Leadership,
                    [new(ReportWords.Commitment, "wide"), new(ReportWords.State, "state"), new(ReportWords.ShownBy, "wide")],
                    evidence.Commitments.Select(commitment => new RoomRow(null,
                    [
                        RoomCells.Of($"{commitment.Item}) {commitment.What.In(source.Language)}"),
                        commitment.IsShown ? RoomCells.Light(ReportTone.Good, source.Say("記録あり", "on record")) : RoomCells.Light(ReportTone.Caution, source.Say("記録なし", "nothing on record")),
                        RoomCells.Elements(source, commitment.Evidence),
                    ])).ToValueList()),
            ],
        };
    }

    public static RoomView? Keys(ReportSource source)
    {
        PracticeKeys keys = JudgedPeriod.Of(source.System.Organization.FiscalYear, source.AsOf).KeysOf(source.System);
        return keys.Keys.All(key => key.Evidence.Count == 0) ? null : new RoomView(PageSection.Keys)
        {
            Count = $"{IsoDate.Format(keys.From)} – {IsoDate.Format(keys.Until)}",
            Tables =
            [
                new RoomTable(
                    ReportWords.Keys,
                    [new(ReportWords.Key, "mid"), new(ReportWords.State, "state"), new(ReportWords.ShownBy, "wide"), new(ReportWords.Missing, "mid")],
                    keys.Keys.Select(key => new RoomRow(null,
                    [
                        RoomCells.Of(key.Kind.Name.In(source.Language)),
                        key.IsComplete ? RoomCells.Light(ReportTone.Good, source.Say("そろっている", "complete")) : RoomCells.Light(ReportTone.Caution, source.Say("不足あり", "something is missing")),
                        RoomCells.Elements(source, key.Evidence),
                        RoomCells.Texts(key.Missing.Select(missing => missing.In(source.Language))),
                    ])).ToValueList()),
            ],
        };
    }
}
