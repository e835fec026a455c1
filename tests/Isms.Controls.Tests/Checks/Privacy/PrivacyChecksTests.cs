using Isms.Controls.Checks;
using Isms.Controls.Json;
using Isms.Controls.Privacy.Consents;
using Isms.Controls.Incidents;
using Isms.Controls.Privacy.Handling;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Register;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks.Privacy;

public sealed class PrivacyChecksTests
{
    private static readonly LocalDate Day = new(2025, 6, 2);

    private static readonly PersonalConsent Consent = new()
    {
        Id = ConsentId.Parse("CNS-01"),
        Subject = "SUBJ-1",
        Purpose = PurposeId.Parse("PUR-01"),
        GivenOn = Day,
        WithdrawnOn = Day.PlusDays(10),
    };

    private static readonly Asset Chart = HealthRecord with { Id = AssetId.Parse("A-01"), Name = Text("Charts") };

    private static readonly PersonalInformationHandling Entry = new() { Id = HandlingId.Parse("PIH-01"), Purpose = PurposeId.Parse("PUR-01"), Assets = [Chart.Id] };

    private static readonly PrivacyRecord[] Five =
    [
        Record("PR-1", PrivacyRecordKind.Acquisition),
        Record("PR-2", PrivacyRecordKind.Use) with { Date = Day.PlusDays(10) },
        Record("PR-3", PrivacyRecordKind.Provision) with { IsCrossBorder = true, Supplier = SupplierId.Parse("SUP-F") },
        new() { Id = PrivacyRecordId.Parse("PR-4"), Kind = PrivacyRecordKind.Rights, Date = Day, AnsweredOn = Day.PlusDays(14), WithinDays = 14 },
        new() { Id = PrivacyRecordId.Parse("PR-5"), Kind = PrivacyRecordKind.Safety, Date = Day },
    ];

    private static PrivacyRecord Record(string id, PrivacyRecordKind kind) => new()
    {
        Id = PrivacyRecordId.Parse(id),
        Kind = kind,
        Date = Day,
        Subject = "SUBJ-1",
        Purpose = PurposeId.Parse("PUR-01"),
        Consent = Consent.Id,
    };

    private static string Found(PrivacyManagement? privacy, Asset? asset = null, LocalDate? asOf = null, ValueList<InformationSecurityIncident>? incidents = null)
    {
        IssueCollector issues = new();
        ControlsCheck.Run(
            new ControlsCheckInput
            {
                Organization = Clinic,
                Register = Register with { Assets = [asset ?? Chart] },
                Records = Complete with { Privacy = privacy, Incidents = incidents ?? [] },
                AsOf = asOf ?? AsOf,
            },
            issues);
        return string.Join(' ', issues.Issues.Select(issue => $"{issue.Definition.SampleRule ?? issue.Code}:{issue.Subject}"));
    }

    private static PrivacyManagement With(params PrivacyRecord[] records) => new() { Handling = [Entry], Consents = [Consent], Records = records.ToValueList() };

    // One of the five records changed.
    private static string Changed(int index, Func<PrivacyRecord, PrivacyRecord> change, LocalDate? asOf = null) =>
        Found(With([.. Five.Select((record, i) => i == index ? change(record) : record)]), asOf: asOf);

    [Fact]
    public void Records_kept_elsewhere_are_not_missed()
    {
        Assert.Empty(Found(null));
        Assert.Empty(Found(With(Five)));
    }

    [Fact]
    public void PIM_001_each_of_the_five_kinds_has_a_record()
    {
        for (int i = 0; i < Five.Length; i++)
        {
            Assert.Equal($"PIM-001:{Five[i].Kind.Value}", Found(With([.. Five.Where((_, index) => index != i)])));
        }
    }

    [Fact]
    public void PIM_002_a_record_rests_on_a_consent_of_its_person_for_its_purpose()
    {
        for (int i = 0; i < 3; i++)
        {
            string expected = "PIM-002:" + Five[i].Id.Value;
            Assert.Equal(expected, Changed(i, record => record with { Consent = null }));
            Assert.Equal(expected, Changed(i, record => record with { Consent = ConsentId.Parse("CNS-99") }));
            Assert.Equal(expected, Changed(i, record => record with { Subject = "SUBJ-2" }));
            Assert.Equal(expected, Changed(i, record => record with { Subject = null }));
            Assert.Equal(expected, Changed(i, record => record with { Purpose = PurposeId.Parse("PUR-02") }));
        }

        Assert.Empty(Changed(4, record => record with { Consent = ConsentId.Parse("CNS-99") }));
    }

    [Fact]
    public void PIM_003_the_consent_covers_the_day()
    {
        Assert.Equal("PIM-003:PR-2", Changed(1, record => record with { Date = Day.PlusDays(11) }));
        Assert.Equal("PIM-003:PR-2", Changed(1, record => record with { Date = Day.PlusDays(-1) }));
        Assert.Equal("PIM-002:PR-2", Changed(1, record => record with { Date = Day.PlusDays(-1), Subject = "SUBJ-2" }));
        Assert.Empty(Changed(1, record => record with { Date = Day }));
    }

    [Fact]
    public void PIM_004_a_provision_to_another_country_names_a_supplier()
    {
        Assert.Equal("PIM-004:PR-3", Changed(2, record => record with { Supplier = null }));
        Assert.Empty(Changed(2, record => record with { Supplier = null, IsCrossBorder = false }));
    }

    [Fact]
    public void PIM_005_a_request_is_answered_in_time()
    {
        Assert.Equal("PIM-005:PR-4", Changed(3, record => record with { AnsweredOn = Day.PlusDays(15) }));
        Assert.Empty(Changed(3, record => record with { AnsweredOn = Day.PlusDays(15), WithinDays = null }));
        Assert.Equal("CTRL1109:PR-4", Changed(3, record => record with { AnsweredOn = null }, Day.PlusDays(15)));
        Assert.Empty(Changed(3, record => record with { AnsweredOn = null }, Day.PlusDays(14)));
    }

    [Fact]
    public void PIM_006_data_with_special_care_is_in_the_register()
    {
        PrivacyManagement privacy = With(Five) with { Handling = [] };
        Assert.Equal("PIM-006:A-01", Found(privacy));
        Assert.Empty(Found(privacy, Chart with { Kind = AssetKind.System, TolerableDowntimeHours = 1 }));
        Assert.Empty(Found(privacy, Chart with { Personal = PersonalInformationKind.Personal }));
    }

    private static readonly InformationSecurityIncident Lost = new() { Id = IncidentId.Parse("INC-04"), Date = new LocalDate(2025, 5, 27), Cause = IncidentCause.Human, LeakedRecords = 3, IsReportedExternally = true };

    // BRR-01 of the sample hospital, its limits used to the last day.
    private static readonly BreachReport Report = new()
    {
        Id = BreachReportId.Parse("BRR-01"),
        Incident = Lost.Id,
        PromptOn = new LocalDate(2025, 6, 1),
        PromptLimitDays = 5,
        FinalOn = new LocalDate(2025, 6, 26),
        FinalLimitDays = 30,
    };

    private static string Reports(InformationSecurityIncident incident, params BreachReport[] reports) =>
        Found(With(Five) with { Emergency = new EmergencyResponse { BreachReports = reports.ToValueList() } }, incidents: [incident]);

    [Fact]
    public void INC_004_a_breach_is_reported()
    {
        Assert.Empty(Reports(Lost, Report));
        Assert.Equal("INC-004:INC-04", Reports(Lost));
        Assert.Equal("INC-004:INC-04", Found(With(Five), incidents: [Lost]));
        Assert.Equal("INC-004:INC-04", Reports(Lost, Report with { Incident = IncidentId.Parse("INC-05") }));
        Assert.Empty(Reports(Lost with { LeakedRecords = 0 }));
        Assert.Empty(Found(With(Five)));
        Assert.Empty(Found(null, incidents: [Lost]));
    }

    [Fact]
    public void INC_005_a_breach_is_reported_in_time()
    {
        Assert.Equal("INC-005:BRR-01", Reports(Lost, Report with { PromptOn = new LocalDate(2025, 6, 2) }));
        Assert.Equal("INC-005:BRR-01", Reports(Lost, Report with { FinalOn = new LocalDate(2025, 6, 27) }));
        Assert.Equal("INC-005:BRR-01 INC-005:BRR-01", Reports(Lost, Report with { PromptLimitDays = 4, FinalLimitDays = 29 }));
        Assert.Empty(Reports(Lost, Report with { PromptLimitDays = null, FinalOn = null }));

        // The limit counts from the incident, whether or not anything leaked; an incident that is not known leaves nothing to count from.
        Assert.Equal("INC-005:BRR-01", Reports(Lost with { LeakedRecords = 0 }, Report with { PromptLimitDays = 0 }));
        Assert.Equal("INC-004:INC-04", Reports(Lost, Report with { Incident = IncidentId.Parse("INC-05"), PromptLimitDays = 0 }));
    }

    [Fact]
    public void The_management_of_personal_information_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        PrivacyManagement privacy = ShapeRoundTrip.Holds(PrivacyShapes.PrivacyManagement, """
            { "purposes": [ { "id": "PUR-01", "name": { "en": "Care" } } ],
              "personalInformationHandling": [ { "id": "PIH-01", "purpose": "PUR-01", "assets": ["A-001"], "acquisition": "directInWriting", "specialCare": true } ],
              "consents": [ { "id": "CNS-02", "subject": "SUBJ-0002", "purpose": "PUR-01", "givenOn": "2025-05-13", "withdrawnOn": "2025-11-04", "record": "A-025" } ],
              "records": [ { "id": "PR-04", "kind": "provision", "date": "2025-08-25", "subject": "SUBJ-0003", "purpose": "PUR-01", "consent": "CNS-02", "asset": "A-036", "step": "F3-S6",
                             "recipient": "ORG-05", "crossBorder": true, "supplier": "SUP-F", "release": "REL-02" },
                           { "id": "PR-06", "kind": "rights", "date": "2025-11-04", "request": "stopProvision", "answeredOn": "2025-11-05", "withinDays": 14, "document": "DOC-10" },
                           { "id": "PR-08", "kind": "safety", "date": "2025-06-01", "asset": "A-037", "control": "CTL-10", "risk": "R-22" } ],
              "emergency": { "contactChart": { "owner": "ROLE-ISMS", "updated": "2025-04-15", "contacts": [ { "en": "internal" } ] },
                "breachReports": [ { "id": "BRR-01", "incident": "INC-04", "promptOn": "2025-05-30", "promptLimitDays": 5, "finalOn": "2025-06-20", "finalLimitDays": 30, "principalNotifiedOn": "2025-05-28" } ] } }
            """);
        Assert.Equal((1, 1, 1, 3), (privacy.Purposes.Count, privacy.Handling.Count, privacy.Consents.Count, privacy.Records.Count));
        Assert.Equal((PrincipalRequest.StopProvision, 14), (privacy.Records[1].Request, privacy.Records[1].WithinDays));
        Assert.Equal(new LocalDate(2025, 5, 28), privacy.Emergency!.BreachReports[0].PrincipalNotifiedOn);
    });

    [Fact]
    public void A_consent_withdrawn_before_it_was_given_is_an_error()
    {
        (_, IReadOnlyList<IsmsIssue> issues) = ShapeRoundTrip.Read(
            PrivacyShapes.PrivacyManagement, """{ "consents": [ { "id": "C", "subject": "S", "purpose": "P", "givenOn": "2025-05-13", "withdrawnOn": "2025-05-12" } ] }""");
        Assert.Equal(("CORE0401", "/consents/0"), (Assert.Single(issues).Code, issues[0].Path));
    }
}
