using Isms.Controls.Maintenance;
using Isms.Controls.Suppliers;
using Isms.Core;
using Isms.Core.Time;
using Isms.Reporting.Layout;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Rooms;

/// <summary>Suppliers with the duties toward them, and the maintenance that they do (A.15).</summary>
internal static class SupplierRooms
{
    public static RoomView? Suppliers(ReportSource source)
    {
        SupplierStanding[] standings = [.. source.System.Controls.Suppliers.Select(supplier => SupplierStanding.Of(supplier, source.AsOf, source.System.Criteria.SupervisionMaxDays))];
        int fulfilled = standings.Count(standing => standing.IsFulfilled);
        return standings.Length == 0 ? null : new RoomView(PageSection.Suppliers)
        {
            Count = source.Say($"{standings.Length}件中{fulfilled}件で義務を履行", $"duties fulfilled toward {fulfilled} of {standings.Length}"),
            Tables =
            [
                new RoomTable(
                    ReportWords.Suppliers,
                    [
                        new(ReportWords.Supplier, "wide"), new(ReportWords.Kind, "mid"), new(ReportWords.PersonalData), new(ReportWords.Selected, "date"), new(ReportWords.Contracted, "date"),
                        new(ReportWords.Supervised, "date"), new(ReportWords.Disclosed, "date"), new(ReportWords.Duties, "state"),
                    ],
                    standings.Select(standing => Row(source, standing)).ToValueList()),
            ],
        };
    }

    private static RoomRow Row(ReportSource source, SupplierStanding standing)
    {
        Supplier supplier = standing.Supplier;
        return new RoomRow(PageAnchor.Element(supplier.Id.Value),
        [
            RoomCells.Head(source, supplier.Id.Value, source.TextOrNull(supplier.Name)),
            RoomCells.Of(supplier.Kind.Name.In(source.Language)),
            RoomCells.Of(supplier.HandlesPersonalData ? ReportWords.Yes.In(source.Language) : null),
            RoomCells.Of(supplier.SelectedOn),
            RoomCells.Of(supplier.ContractedOn),
            RoomCells.Of(supplier.LastSupervisedOn),
            RoomCells.Of(supplier.DisclosureStatementOn),
            standing.IsFulfilled
                ? RoomCells.Light(ReportTone.Good, source.Say("履行", "fulfilled"))
                : RoomCells.Lights(standing.Gaps.Select(gap => (ReportTone.Bad, gap.Reason.In(source.Language)))),
        ]);
    }

    public static RoomView? Maintenance(ReportSource source)
    {
        if (source.System.Controls.Maintenance is not { } records)
        {
            return null;
        }

        BusinessCalendar calendar = records.ToCalendar();
        int? days = records.Rule?.ReviewWithinBusinessDays;
        return new RoomView(PageSection.Maintenance)
        {
            Lead = days is { } limit
                ? source.Say($"切断から{limit}営業日以内に記録を確認する。", $"The log of a session is reviewed within {limit} business days of its end.")
                : source.Say("記録の確認の期限は定められていません。", "No day is set by which a log is to be reviewed."),
            Tables =
            [
                new RoomTable(
                    ReportWords.SessionsByPeriod,
                    [new(ReportWords.Period, "mid"), new(ReportWords.SessionsWord), new(ReportWords.InTime), new(ReportWords.Share)],
                    records.Totals.Select(total => new RoomRow(null,
                    [
                        RoomCells.Of(total.Period.Value),
                        RoomCells.Of(total.Sessions),
                        RoomCells.Of(total.ReviewedInTime),
                        RoomCells.Of(MaintenanceFigures.SessionsReviewedInTimePercent(records, total.Period) is { } percent ? PlainText.Number(percent) + " %" : null),
                    ])).ToValueList()),
                new RoomTable(
                    ReportWords.SessionsLooked,
                    [
                        new(ReportWords.Session, "id"), new(ReportWords.Supplier, "mid"), new(ReportWords.Connected, "date"), new(ReportWords.OperatorId, "mid"), new(ReportWords.LogReview, "state"),
                        new(ReportWords.Found, "wide"),
                    ],
                    records.Sessions.Select(session => new RoomRow(PageAnchor.Element(session.Id.Value),
                    [
                        RoomCells.Of(session.Id.Value),
                        RoomCells.Element(source, session.Supplier),
                        RoomCells.Of(session.Connected),
                        RoomCells.Of(session.Operator?.Name.In(source.Language)),
                        days is { } most && LogReview.Of(session, most, calendar, source.AsOf) is { } review ? RoomCells.Light(ToneOf(review.State), review.Why.In(source.Language)) : RoomCells.Nothing,
                        RoomCells.Found(source, session.Id),
                    ])).ToValueList()),
            ],
        };
    }

    private static ReportTone ToneOf(LogReviewState state) => state switch
    {
        LogReviewState.InTime => ReportTone.Good,
        LogReviewState.Open => ReportTone.Caution,
        _ => ReportTone.Bad,
    };
}
