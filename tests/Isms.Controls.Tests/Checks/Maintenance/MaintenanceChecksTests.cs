using Isms.Controls.Checks;
using Isms.Controls.Json;
using Isms.Controls.Maintenance;
using Isms.Controls.Maintenance.Connections;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Assets;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks.Maintenance;

public sealed class MaintenanceChecksTests
{
    private static readonly LocalDate Day = new(2025, 5, 14);

    private static readonly Asset Orders = HealthRecord with
    {
        Id = AssetId.Parse("A-01"),
        Name = Text("Orders"),
        Kind = AssetKind.System,
        Personal = PersonalInformationKind.Personal,
        TolerableDowntimeHours = 1,
        Supplier = SupplierId.Parse("SUP-A"),
    };

    // A Wednesday: the third business day after it is Monday, 19 May.
    private static readonly MaintenanceSession Session = new()
    {
        Id = SessionId.Parse("MSN-01"),
        Supplier = SupplierId.Parse("SUP-A"),
        Assets = [Orders.Id],
        Requested = Day.PlusDays(-2),
        Approved = Day,
        Connected = Day,
        Disconnected = Day,
        Operator = OperatorIdentity.Individual,
        Reviewed = new LocalDate(2025, 5, 19),
        IsInTime = true,
    };

    private static readonly MaintenanceDump Dump = new()
    {
        Id = DumpId.Parse("DMP-01"),
        Session = Session.Id,
        Asset = Orders.Id,
        IsMasked = true,
        TakenOut = Day,
        ReturnDue = Day.PlusDays(30),
        Erased = Day.PlusDays(30),
    };

    private static readonly StorageMedium Disk = new() { Id = MediumId.Parse("MED-01"), Kind = Text("disk"), Disposed = Day, Certificate = Day.PlusDays(7) };

    private static readonly ConnectionRequest Request = new()
    {
        Id = ConnectionRequestId.Parse("CNR-01"),
        Requester = PersonId.Parse("PER-01"),
        What = Text("modality"),
        Network = AssetId.Parse("A-02"),
        Requested = Day,
        Decided = Day,
    };

    private static readonly MaintenanceRecords Clean = new()
    {
        Rule = new MaintenanceRule { ReviewWithinBusinessDays = 3, RequestsBeforeConnection = true, RequiresIndividualIds = true },
        Totals = [new MaintenanceTotal { Period = FiscalPeriodId.Parse("FY2025-Q1"), Sessions = 50, ReviewedInTime = 50 }],
        Sessions = [Session],
        Dumps = [Dump],
        Media = [Disk],
        ConnectionRequests = [Request],
    };

    private static string Found(MaintenanceRecords? records, LocalDate? sharedUntil = null, Asset? asset = null)
    {
        IssueCollector issues = new();
        ControlsCheck.Run(
            new ControlsCheckInput
            {
                Organization = Clinic,
                Register = Register with { Assets = [asset ?? Orders] },
                Records = Complete with { Maintenance = records },
                AsOf = AsOf,
                SharedIdsUntil = sharedUntil,
            },
            issues);
        return string.Join(' ', issues.Issues.Select(issue => $"{issue.Definition.SampleRule ?? issue.Code}:{issue.Subject}"));
    }

    private static string With(MaintenanceSession session, LocalDate? sharedUntil = null) => Found(Clean with { Sessions = [session] }, sharedUntil);

    private static string With(MaintenanceDump dump) => Found(Clean with { Dumps = [dump] });

    [Fact]
    public void Records_kept_elsewhere_are_not_missed()
    {
        Assert.Empty(Found(null));
        Assert.Empty(Found(Clean));
    }

    [Fact]
    public void MNT_001_a_session_is_approved_before_it_is_connected()
    {
        Assert.Equal("MNT-001:MSN-01", With(Session with { Approved = null }));
        Assert.Equal("MNT-001:MSN-01", With(Session with { Approved = Day.PlusDays(1) }));
        Assert.Empty(With(Session with { Approved = Day.PlusDays(-1) }));
    }

    [Fact]
    public void MNT_002_the_claim_about_the_review_agrees_with_the_days()
    {
        Assert.Equal("MNT-002:MSN-01", With(Session with { IsInTime = false }));
        Assert.Equal("MNT-002:MSN-01 MNT-003:MSN-01", With(Session with { Reviewed = new LocalDate(2025, 5, 20) }));
        Assert.Equal("MNT-002:MSN-01 MNT-003:MSN-01", With(Session with { Reviewed = null }));
        Assert.Empty(Found(Clean with { Rule = null, Sessions = [Session with { IsInTime = false }] }));
    }

    [Fact]
    public void MNT_003_a_log_is_reviewed_in_time()
    {
        Assert.Equal("MNT-003:MSN-01", With(Session with { Reviewed = new LocalDate(2025, 5, 20), IsInTime = false }));
        Assert.Equal("MNT-003:MSN-01", With(Session with { Reviewed = null, IsInTime = null }));

        // A review is owed from the day of the session on: whether it is due yet changes the message, not that it is said.
        MaintenanceSession today = Session with { Approved = AsOf, Connected = AsOf, Disconnected = AsOf, Reviewed = null, IsInTime = null };
        Assert.Equal("MNT-003:MSN-01", With(today));
        Assert.Empty(With(today with { Reviewed = AsOf }));
        MaintenanceSession late = Session with { Reviewed = new LocalDate(2025, 5, 20) };
        Assert.Empty(Found(Clean with { Holidays = [new LocalDate(2025, 5, 15)], Sessions = [late] }));
        Assert.Empty(With(Session with { Disconnected = null, Reviewed = null, IsInTime = null }));
    }

    [Fact]
    public void MNT_004_and_MNT_005_a_shared_id_is_tolerated_up_to_the_day_of_the_action()
    {
        MaintenanceSession shared = Session with { Operator = OperatorIdentity.Shared };
        Assert.Equal("MNT-004:MSN-01", With(shared, Day.PlusDays(-1)));
        Assert.Equal("MNT-005:MSN-01", With(shared, Day));
        Assert.Equal("MNT-005:MSN-01", With(shared));
        Assert.Empty(With(Session, Day.PlusDays(-1)));
    }

    [Fact]
    public void MNT_006_an_asset_is_maintained_by_its_supplier()
    {
        Assert.Equal("MNT-006:MSN-01", With(Session with { Supplier = SupplierId.Parse("SUP-B") }));
        Assert.Equal("MNT-006:MSN-01", Found(Clean, asset: Orders with { Supplier = null }));
        Assert.Empty(With(Session with { Supplier = SupplierId.Parse("SUP-B"), Assets = [AssetId.Parse("A-99")] }));
        Assert.Equal("MNT-006:MSN-01 MNT-006:MSN-01", With(Session with { Supplier = SupplierId.Parse("SUP-B"), Assets = [Orders.Id, Orders.Id] }));
    }

    [Fact]
    public void MNT_007_to_MNT_009_a_dump_is_masked_and_erased_in_time()
    {
        Assert.Equal("MNT-007:DMP-01", With(Dump with { Erased = null }));
        Assert.Equal("MNT-008:DMP-01", With(Dump with { Erased = Day.PlusDays(31) }));
        Assert.Empty(With(Dump with { Erased = Day.PlusDays(31), ReturnDue = null }));
        Assert.Equal("MNT-009:DMP-01", With(Dump with { IsMasked = false }));
        Assert.Empty(With(Dump with { IsMasked = null }));
    }

    [Fact]
    public void MNT_010_a_medium_disposed_of_has_its_certificate()
    {
        Assert.Equal("MNT-010:MED-01", Found(Clean with { Media = [Disk with { Certificate = null }] }));
        Assert.Empty(Found(Clean with { Media = [Disk with { Certificate = null, Disposed = null }] }));
    }

    [Fact]
    public void MNT_011_a_request_is_decided_after_it_is_made()
    {
        Assert.Equal("MNT-011:CNR-01", Found(Clean with { ConnectionRequests = [Request with { Decided = Day.PlusDays(-1) }] }));
        Assert.Empty(Found(Clean with { ConnectionRequests = [Request with { Decided = null }] }));
    }

    [Fact]
    public void No_more_sessions_are_reviewed_than_there_are() =>
        Assert.Equal("CTRL1312:FY2025-Q1", Found(Clean with { Totals = [Clean.Totals[0] with { ReviewedInTime = 51 }] }));

    [Fact]
    public void Maintenance_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        MaintenanceRecords records = ShapeRoundTrip.Holds(MaintenanceShapes.MaintenanceRecords, """
            { "rule": { "reviewWithinBusinessDays": 3, "requestBeforeConnection": true, "individualId": true, "individualIdFromAction": "CA-03" },
              "holidays": ["2025-04-29", "2025-05-05"],
              "totals": [ { "period": "FY2025-Q1", "sessions": 50, "reviewedInTime": 38 } ],
              "sessions": [ { "id": "MSN-05", "supplier": "SUP-A", "assets": ["A-001"], "requested": "2025-11-26", "approved": "2025-11-27", "approvedBy": "PER-03", "connected": "2025-11-28",
                              "disconnected": "2025-11-28", "operatorId": "individual", "reviewed": "2025-12-02", "inTime": true, "dump": "DMP-02", "incident": "INC-11" } ],
              "dumps": [ { "id": "DMP-02", "session": "MSN-05", "asset": "A-047", "masked": false, "takenOut": "2025-11-28", "returnDue": "2025-12-28", "erased": "2025-12-19", "certificate": "2025-12-22", "finding": "FND-06" } ],
              "media": [ { "id": "MED-03", "kind": { "en": "failed hard disk" }, "purchased": "2021-05-11", "holder": "PER-04", "inventoried": "2025-04-07", "disposed": "2025-07-28", "disposedBy": "SUP-G", "certificate": "2025-08-04" } ],
              "connectionRequests": [ { "id": "CNR-02", "requester": "PER-07", "what": { "en": "a clinic" }, "network": "A-029", "requested": "2025-09-08", "decided": "2025-09-16", "decidedBy": "PER-03",
                              "decision": "approved", "condition": { "en": "after the table" }, "organization": "ORG-02" } ] }
            """);
        Assert.Equal((3, "CA-03", 2), (records.Rule!.ReviewWithinBusinessDays, records.Rule.IndividualIdFromAction!.Value, records.Holidays.Count));
        Assert.Equal((OperatorIdentity.Individual, false, ConnectionDecision.Approved), (records.Sessions[0].Operator, records.Dumps[0].IsMasked, records.ConnectionRequests[0].Decision));
        Assert.False(records.ToCalendar().IsBusinessDay(new LocalDate(2025, 4, 29)));
    });
}
