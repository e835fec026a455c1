using Isms.Audit.Records;
using Isms.Audit.Summaries.Practice;
using Isms.Controls.Measurement;
using Isms.Controls.Records;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Audit.Tests.Summaries.Practice;

public sealed class PracticeKeysTests
{
    private static readonly FiscalYear Year = Hospital.Organization.FiscalYear;

    private static readonly TrainingCourse[] Courses =
    [
        Course("TRN-01", CourseKind.Regular, TrainingAudience.AllUsers, new LocalDate(2025, 5, 20)),
        Course("TRN-02", CourseKind.Regular, TrainingAudience.InternalAuditors, new LocalDate(2025, 5, 15)),
        Course("TRN-03", CourseKind.AdHoc, TrainingAudience.Management, new LocalDate(2025, 4, 25)),
    ];

    private static readonly EffectivenessMeasure Restore = Hospital.Measure("M-01", "none", 1, 2, 3, 4) with { Subject = MeasureSubject.ControlEffectiveness };

    private static readonly IdentifiedRisk Rated = new()
    {
        Id = RiskId.Parse("R-01"),
        Direction = RiskDirection.Threat,
        Current = new Rating { Likelihood = 2, Consequence = 2, RatedOn = new LocalDate(2025, 5, 15) },
    };

    private static TrainingCourse Course(string id, CourseKind kind, TrainingAudience audience, LocalDate date) =>
        new() { Id = CourseId.Parse(id), Kind = kind, Name = LocalizedText.Create(id, id), Audience = audience, Dates = [date] };

    private static PracticeKeys Of(LocalDate from, LocalDate until, TrainingCourse[]? courses = null, EffectivenessMeasure? measure = null, IdentifiedRisk? risk = null, AuditRecords? audit = null) => PracticeKeys.Of(
        from,
        until,
        Year,
        new RiskRegister { Risks = [risk ?? Rated] },
        new ControlRecords { Measures = [measure ?? Restore], Support = new SupportRecords { Courses = (courses ?? Courses).ToValueList() } },
        audit ?? Hospital.Records);

    private static string Missing(PracticeKeys keys, int place) => string.Join(", ", keys.Keys[place].Missing.Select(text => text.English));

    [Fact]
    public void In_the_year_all_three_are_there()
    {
        PracticeKeys keys = Of(Year.Start, Year.End);
        Assert.True(keys.AreComplete);
        Assert.Equal(["training", "effectiveness", "audits"], keys.Keys.Select(key => key.Kind.Value));
        Assert.Equal("TRN-01 TRN-02 TRN-03", string.Join(' ', keys.Keys[0].Evidence));
        Assert.Equal("M-01 R-01", string.Join(' ', keys.Keys[1].Evidence));
        Assert.Equal("AUD-01 AUD-02 AUD-03 AUD-04 AUD-05", string.Join(' ', keys.Keys[2].Evidence));
    }

    [Fact]
    public void What_lies_outside_the_period_does_not_count()
    {
        // The second quarter has one audit (2025-09-10), the readings that end on 2025-09-30, no course and no rating.
        PracticeKeys keys = Of(new LocalDate(2025, 7, 1), new LocalDate(2025, 9, 30));
        Assert.False(keys.AreComplete);
        Assert.Equal("regular training, ad hoc training, training for management, training for internal auditors, training for all users", Missing(keys, 0));
        Assert.Equal(("a rating of risks", "M-01"), (Missing(keys, 1), string.Join(' ', keys.Keys[1].Evidence)));
        Assert.Equal(("", "AUD-02"), (Missing(keys, 2), string.Join(' ', keys.Keys[2].Evidence)));

        // The last day of a period is in it, the day before is not enough for a reading of the quarter.
        Assert.Equal("a rating of risks, a reading of the effectiveness of controls", Missing(Of(new LocalDate(2025, 7, 1), new LocalDate(2025, 9, 29)), 1));
    }

    [Fact]
    public void Each_part_that_is_missing_is_named()
    {
        Assert.Equal("ad hoc training, training for management", Missing(Of(Year.Start, Year.End, courses: Courses[..2]), 0));
        Assert.Equal("a reading of the effectiveness of controls", Missing(Of(Year.Start, Year.End, measure: Restore with { Subject = MeasureSubject.IsmsEffectiveness }), 1));
        Assert.Equal("a reading of the effectiveness of controls", Missing(Of(Year.Start, Year.End, measure: Restore with { Readings = [] }), 1));
        Assert.Equal("a rating of risks", Missing(Of(Year.Start, Year.End, risk: Rated with { Current = null }), 1));
        Assert.Empty(Missing(Of(Year.Start, Year.End, risk: Rated with { Current = null, Residual = Rated.Current }), 1));
        Assert.Equal("an internal audit", Missing(Of(Year.Start, Year.End, audit: Hospital.Records with { Audits = [] }), 2));
    }

    [Fact]
    public void A_reading_with_its_own_day_is_of_that_day()
    {
        EffectivenessMeasure late = Restore with { Readings = [new MeasureReading { Period = FiscalPeriodId.Parse("FY2025-Q1"), Value = 1, MeasuredOn = new LocalDate(2025, 7, 2) }] };
        Assert.Contains("M-01", Of(new LocalDate(2025, 7, 1), new LocalDate(2025, 7, 31), measure: late).Keys[1].Evidence);
        Assert.DoesNotContain("M-01", Of(Year.Start, new LocalDate(2025, 6, 30), measure: late).Keys[1].Evidence);
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_a_mistake() =>
        Assert.Throws<ArgumentException>(() => Of(Year.End, Year.Start));
}
