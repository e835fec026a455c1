using Isms.Audit.Improvement;
using Isms.Audit.Preparation;
using Isms.Audit.Summaries;
using Isms.Audit.Summaries.Similarity;
using Isms.Core;
using Isms.Reporting.Layout;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Rooms;

/// <summary>What the next management review is to look at (9.3), and where each nonconformity stands (10.1).</summary>
internal static class ImprovementRooms
{
    public static RoomView? Preparation(ReportSource source)
    {
        if (source.System.Audit.Reviews.Count == 0 && source.System.Audit.Audits.Count == 0)
        {
            return null;
        }

        ManagementReviewInputs inputs = ManagementReviewInputs.Assemble(
            new ManagementReviewSource
            {
                Organization = source.System.Organization,
                Context = source.System.Context,
                Criteria = source.System.Criteria,
                Register = source.System.Register,
                Controls = source.System.Controls,
                Records = source.System.Audit,
            },
            source.AsOf,
            null);
        List<RoomTable> tables =
        [
            new RoomTable(
                ReportWords.AssembledInputs,
                [new(ReportWords.Input, "mid"), new(ReportWords.What, "wide"), new(ReportWords.Attention, "wide"), new(ReportWords.Missing, "state")],
                inputs.Topics.Select(topic => Topic(source, topic)).ToValueList()),
        ];
        if (inputs.FollowUp.Count > 0)
        {
            tables.Add(new RoomTable(
                ReportWords.FollowUp,
                [
                    new(ReportWords.DecisionWord, "wide"), new(ReportWords.DecidedOn, "date"), new(ReportWords.Owner, "mid"), new(ReportWords.Due, "date"), new(ReportWords.State, "state"),
                    new(ReportWords.TakenUpBy, "mid"),
                ],
                inputs.FollowUp.Select(decision => Decision(source, decision)).ToValueList()));
        }

        return new RoomView(PageSection.Preparation)
        {
            Lead = inputs.Previous is { } previous
                ? source.Say($"前回のレビュー({previous})より後の記録から組み立てたもの。", $"Assembled from what is on record since the review before ({previous}).")
                : source.Say("すべての記録から組み立てたもの。", "Assembled from all that is on record."),
            Tables = tables.ToValueList(),
        };
    }

    private static RoomRow Topic(ReportSource source, ReviewInputTopic topic) => new(null,
    [
        RoomCells.Of($"{topic.Input.Letter}) {topic.Input.Name.In(source.Language)}"),
        RoomCells.Of(topic.Summary.In(source.Language)),
        RoomCells.Elements(source, topic.Items.Where(item => item.NeedsAttention).Select(item => item.Element.Value).Distinct()),
        RoomCells.Lights(topic.Missing.Select(missing => (ReportTone.Caution, missing.In(source.Language)))),
    ]);

    private static RoomRow Decision(ReportSource source, DecisionStanding decision) => new(null,
    [
        RoomCells.Head(source, decision.Output.Id.Value, source.Text(decision.Output.Text)),
        RoomCells.Of(decision.DecidedOn),
        RoomCells.Of(source.Person(decision.Output.Owner)),
        RoomCells.Of(decision.Output.Due),
        RoomCells.Light(
            decision.Progress == DecisionProgress.Done ? ReportTone.Good : decision.Progress == DecisionProgress.Overdue ? ReportTone.Bad : ReportTone.Caution,
            Late(source, decision.Progress.Name.In(source.Language), decision.DaysLate)),
        RoomCells.Of(string.Join(", ", decision.TakenUpBy)),
    ]);

    public static RoomView? Improvement(ReportSource source)
    {
        NonconformityStatusReport report = NonconformityStatusReport.Of(source.System.Audit, source.AsOf);
        ValueList<NonconformitySimilarity> similar = SimilarNonconformities.Of(source.System.Audit);
        return report.Items.Count == 0 ? null : new RoomView(PageSection.Improvement)
        {
            Count = source.Say($"{report.Items.Count}件中{report.Open.Count()}件が未完了", $"{report.Open.Count()} of {report.Items.Count} open"),
            Tables =
            [
                new RoomTable(
                    ReportWords.Nonconformities,
                    [
                        new(ReportWords.Nonconformity, "wide"), new(ReportWords.State, "state"), new(ReportWords.OnRecord, "mid"), new(ReportWords.Progress, "state"), new(ReportWords.Alike, "mid"),
                        new(ReportWords.Reason, "wide"),
                    ],
                    report.Items.Select(standing => Standing(source, standing, similar)).ToValueList()),
            ],
        };
    }

    private static RoomRow Standing(ReportSource source, NonconformityStanding standing, ValueList<NonconformitySimilarity> similar)
    {
        Nonconformity found = standing.Nonconformity;
        return new RoomRow(null,
        [
            new RoomCell([new RoomText(source.Text(found.Consequence), found.Id.Value, source.Targets.Of(found.Id.Value))]),
            RoomCells.Light(!standing.Course.AgreesWithClaim ? ReportTone.Bad : standing.IsOpen ? ReportTone.Caution : ReportTone.Good, standing.Course.State.Name.In(source.Language)),
            RoomCells.Of(found.Status.Name.In(source.Language)),
            standing.Action is { } action ? Progress(source, action) : RoomCells.Nothing,
            RoomCells.Of(string.Join(", ", similar.Select(pair => pair.OtherThan(found.Id)).OfType<Isms.Audit.NonconformityId>().Where(other => report(other)))),
            RoomCells.Of(standing.Course.Why.In(source.Language)),
        ]);

        // What came to light later is not told.
        bool report(Isms.Audit.NonconformityId other) => source.System.Audit.FindNonconformity(other)?.DetectedOn <= source.AsOf;
    }

    private static RoomCell Progress(ReportSource source, CorrectiveActionStatus action) => RoomCells.Light(
        action.Progress == CorrectiveActionProgress.CompletedInTime ? ReportTone.Good : action.Progress == CorrectiveActionProgress.Overdue ? ReportTone.Bad : ReportTone.Caution,
        Late(source, action.Progress.Name.In(source.Language), action.DaysLate));

    private static string Late(ReportSource source, string state, int days) => days > 0 ? source.Say($"{state}({days}日)", $"{state} ({days} days)") : state;
}
