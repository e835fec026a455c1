using Isms.Controls.Checks;
using Isms.Controls.Json;
using Isms.Controls.Privacy.Deidentification;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks.Deidentification;

public sealed class DeidentificationChecksTests
{
    private static readonly Asset Pseudonymised = HealthRecord with
    {
        Id = AssetId.Parse("A-36"),
        Name = Text("Trial data"),
        Personal = PersonalInformationKind.Pseudonymised,
        IsLinkable = true,
    };

    private static readonly DataRelease Release = new()
    {
        Id = ReleaseId.Parse("REL-01"),
        Study = StudyId.Parse("STU-01"),
        Asset = Pseudonymised.Id,
        Quarter = FiscalPeriodId.Parse("FY2025-Q1"),
        ReleasedOn = new LocalDate(2025, 5, 26),
        Records = 84,
        Test = ReidentificationTestId.Parse("RIT-01"),
    };

    private static readonly ReidentificationTest Passed = new() { Id = ReidentificationTestId.Parse("RIT-01"), Date = new LocalDate(2025, 5, 26), K = 5, IsPassed = true };

    private static readonly ReleaseStudy Study = new() { Id = StudyId.Parse("STU-01"), Name = Text("Trial"), Status = StudyStatus.Running, DisposeBy = new LocalDate(2031, 3, 31) };

    private static readonly ReleaseEvidence Files = new()
    {
        Release = Release.Id,
        Raw = new DataFile { Name = "raw.csv", Rows = 84 },
        Released = new DataFile { Name = "release.csv", Rows = 84 },
        LinkageTable = new DataFile { Name = "linkage.csv", Rows = 84 },
        K = 5,
        SharedPseudonyms = 0,
        UnmatchedCodes = 0,
        UnmatchedPseudonyms = 0,
    };

    private static readonly DeidentificationRecords Clean = new()
    {
        Criteria = new DeidentificationCriteria { KMinimum = 5, QuasiIdentifiers = ["age_band", "sex"] },
        Studies = [Study],
        Releases = [Release],
        Tests = [Passed],
        Evidence = [Files],
    };

    private static string Found(DeidentificationRecords? records, IdentifiedRisk? risk = null)
    {
        IssueCollector issues = new();
        ControlsCheck.Run(
            new ControlsCheckInput
            {
                Organization = ClinicWithQuarters,
                Register = Register with { Assets = [Pseudonymised], Risks = [risk ?? Ransomware with { Assets = [Pseudonymised.Id] }] },
                Records = Complete with { Deidentification = records },
                AsOf = AsOf,
            },
            issues);
        return string.Join(' ', issues.Issues
            .Where(issue => issue.Code.StartsWith("CTRL12", StringComparison.Ordinal))
            .Select(issue => $"{issue.Definition.SampleRule ?? issue.Code}:{issue.Subject}"));
    }

    private static string With(DataRelease release) => Found(Clean with { Releases = [release] });

    private static string With(ReidentificationTest test) => Found(Clean with { Tests = [test], Evidence = [] });

    private static string With(ReleaseEvidence evidence) => Found(Clean with { Evidence = [evidence] });

    [Fact]
    public void Records_kept_elsewhere_are_not_missed()
    {
        Assert.Empty(Found(null));
        Assert.Empty(Found(Clean));
    }

    [Fact]
    public void PSD_001_a_release_is_tested_before_and_the_test_passed()
    {
        Assert.Equal("PSD-001:REL-01", With(Release with { Test = null }));
        Assert.Equal("PSD-001:REL-01", With(Release with { Test = ReidentificationTestId.Parse("RIT-99") }));
        Assert.Equal("PSD-001:REL-01", With(Passed with { IsPassed = false }));
        Assert.Equal("PSD-001:REL-01", With(Passed with { Date = new LocalDate(2025, 5, 27) }));
        Assert.Empty(With(Passed with { Date = new LocalDate(2025, 4, 1) }));
    }

    [Fact]
    public void PSD_002_the_test_found_at_least_the_minimum()
    {
        Assert.Equal("PSD-002:REL-01", With(Passed with { K = 4 }));
        Assert.Empty(With(Passed with { K = null }));
        Assert.Empty(Found(Clean with { Criteria = null, Tests = [Passed with { K = 1 }], Evidence = [] }));
        Assert.Equal("PSD-001:REL-01 PSD-002:REL-01", With(Passed with { K = 2, IsPassed = false }));
    }

    [Fact]
    public void PSD_003_a_release_counts_for_the_quarter_it_went_out_in()
    {
        Assert.Equal("PSD-003:REL-01", With(Release with { Quarter = FiscalPeriodId.Parse("FY2025-Q2") }));
        Assert.Equal("PSD-003:REL-01", With(Release with { Quarter = null }));
        Assert.Empty(Found(Clean with { Releases = [Release with { ReleasedOn = new LocalDate(2025, 6, 30) }] }));
        Assert.Equal("PSD-003:REL-01", With(Release with { ReleasedOn = new LocalDate(2025, 7, 1) }));
    }

    [Fact]
    public void PSD_004_data_that_can_be_linked_are_in_a_release()
    {
        Assert.Equal("PSD-004:A-36", Found(Clean with { Releases = [], Evidence = [] }));
        Assert.Equal("PSD-004:A-36", With(Release with { Asset = AssetId.Parse("A-37") }));
    }

    [Fact]
    public void Data_that_can_be_linked_are_under_a_control()
    {
        IdentifiedRisk risk = Ransomware with { Assets = [Pseudonymised.Id] };
        Assert.Equal("CTRL1211:A-36", Found(Clean, risk with { ExistingControls = [] }));
        Assert.Equal("CTRL1211:A-36", Found(Clean, risk with { Assets = [] }));
        RiskTreatment treatment = new() { Id = TreatmentId.Parse("T-01"), Option = TreatmentOption.RemoveSource, Status = TreatmentStatus.Planned, Controls = [ControlId.Parse("CTL-01")] };
        Assert.Empty(Found(Clean, risk with { ExistingControls = [], Treatments = [treatment] }));
        Assert.Equal("CTRL1211:A-36", Found(Clean, risk with { ExistingControls = [], Treatments = [treatment with { Controls = [] }] }));
    }

    [Fact]
    public void PSD_005_the_data_of_a_study_are_disposed_of_by_a_day() => Assert.Equal("PSD-005:STU-01", Found(Clean with { Studies = [Study with { DisposeBy = null }] }));

    [Fact]
    public void PSD_006_the_file_is_what_the_test_and_the_release_say()
    {
        Assert.Equal("PSD-006:REL-01", With(Files with { K = 6 }));
        Assert.Equal("PSD-006:REL-01", With(Files with { Released = Files.Released with { Rows = 83 } }));
        Assert.Equal("PSD-006:REL-01 PSD-006:REL-01", With(Files with { K = 4 }));
        Assert.Equal("PSD-006:REL-01 PSD-006:REL-01 PSD-006:REL-01", With(Files with { K = 1, Released = Files.Released with { Rows = 1 } }));
        Assert.Empty(Found(Clean with { Criteria = null, Tests = [Passed with { K = null }], Evidence = [Files with { K = 1 }] }));
        Assert.Empty(With(Files with { Release = ReleaseId.Parse("REL-99"), K = 1 }));
    }

    [Fact]
    public void PSD_007_the_table_leads_from_the_raw_data_to_the_released_ones()
    {
        Assert.Equal("PSD-007:REL-01", With(Files with { SharedPseudonyms = 1 }));
        Assert.Equal("PSD-007:REL-01", With(Files with { UnmatchedCodes = 2 }));
        Assert.Equal("PSD-007:REL-01", With(Files with { UnmatchedPseudonyms = 1 }));
        Assert.Empty(With(Files with { LinkageTable = null, SharedPseudonyms = 1 }));
    }

    [Fact]
    public void Figures_that_are_missing_are_said_once_and_nothing_is_concluded_from_them()
    {
        Assert.Equal("CTRL1208:REL-01", With(Files with { K = null, SharedPseudonyms = null, UnmatchedCodes = null, UnmatchedPseudonyms = null, Released = new DataFile { Name = "r" } }));
        Assert.Equal("CTRL1208:REL-01", With(Files with { UnmatchedCodes = null }));
        Assert.Empty(With(Files with { Raw = null, UnmatchedCodes = null }));
        Assert.Empty(With(new ReleaseEvidence { Release = Release.Id, Released = Files.Released, K = 5 }));
    }

    [Fact]
    public void The_share_of_tested_releases_is_that_of_the_quarter()
    {
        DataRelease second = Release with { Id = ReleaseId.Parse("REL-02"), Test = null };
        DataRelease third = Release with { Id = ReleaseId.Parse("REL-03"), Test = ReidentificationTestId.Parse("RIT-03") };
        DataRelease later = Release with { Id = ReleaseId.Parse("REL-04"), Quarter = FiscalPeriodId.Parse("FY2025-Q2") };
        DeidentificationRecords records = Clean with { Releases = [Release, second, third, later], Tests = [Passed, Passed with { Id = ReidentificationTestId.Parse("RIT-03"), IsPassed = false }] };
        Assert.Equal(100m / 3, ReleaseFigures.ReleasesTestedPercent(records, FiscalPeriodId.Parse("FY2025-Q1")));
        Assert.Equal(100, ReleaseFigures.ReleasesTestedPercent(records, FiscalPeriodId.Parse("FY2025-Q2")));
        Assert.Equal(0, ReleaseFigures.ReleasesTestedPercent(records, FiscalPeriodId.Parse("FY2025-Q3")));
    }

    [Fact]
    public void The_records_survive_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        DeidentificationRecords records = ShapeRoundTrip.Holds(DeidentificationShapes.DeidentificationRecords, """
            { "criteria": { "kMinimum": 5, "testBeforeRelease": true, "tableStoredSeparately": true, "quasiIdentifiers": ["age_band", "sex"] },
              "studies": [ { "id": "STU-03", "name": { "en": "Trial" }, "sponsor": "ORG-04", "status": "finished", "finishedOn": "2025-07-31", "disposeBy": "2030-07-31", "disposeBySetOn": "2025-09-12", "note": { "en": "x" } } ],
              "releases": [ { "id": "REL-02", "study": "STU-03", "asset": "A-036", "quarter": "FY2025-Q2", "releasedOn": "2025-08-25", "recipient": "ORG-05", "crossBorder": true, "records": 60, "test": "RIT-02", "recipientSecrecy": "notAssured" } ],
              "tests": [ { "id": "RIT-02", "date": "2025-08-20", "dataset": "STU-02/2025-08", "method": "k-anonymity", "k": 5, "passed": true, "tester": "PER-08", "release": "REL-02", "action": { "en": "none" } } ],
              "evidence": [ { "release": "REL-02", "raw": { "name": "a.csv", "sha256": "00", "rows": 60 }, "released": { "name": "b.csv" }, "linkageTable": { "name": "c.csv" },
                              "k": 5, "sharedPseudonyms": 0, "unmatchedCodes": 0, "unmatchedPseudonyms": 0 } ] }
            """);
        Assert.Equal((5, ProfessionalSecrecy.NotAssured, true), (records.Criteria!.KMinimum, records.Releases[0].RecipientSecrecy, records.Tests[0].IsPassed));
        Assert.Equal((60, "b.csv", 0), (records.Evidence[0].Raw!.Rows, records.Evidence[0].Released.Name, records.Evidence[0].UnmatchedCodes));
    });
}
