using Isms.Management.Traces;
using NodaTime;

namespace Isms.Management.Tests.Traces;

/// <summary>Traces of the hospital, worked out by hand from its YAML.</summary>
public sealed class SystemTracerTests
{
    private static readonly SystemTracer Tracer = SystemTracer.Of(Hospital.System.Content, Hospital.System.EvaluationDate);

    private static string[] Ids(IEnumerable<TracedElement> elements) => elements.Select(traced => traced.Element.Id).ToArray();

    private static string[] Gaps(SystemTracer tracer, TraceGapKind kind) => tracer.Gaps().Where(gap => gap.Kind == kind).Select(gap => gap.Element).ToArray();

    private static SystemTracer After(params (string, string?)[] changes) => SystemTracer.Of(Hospital.With(changes).Draft!, Hospital.System.EvaluationDate);

    [Fact]
    public void From_what_patients_require_to_the_management_review() => Assert.Equal(
        [
            // REQ-01 is answered by the control of accounts, which M-06 watches; audit AUD-04 found two accounts outside it, NC-05; CA-05 and CA-06 changed the control.
            "CTL-05", "M-06", "M-06/FY2025-Q1", "M-06/FY2025-Q2", "M-06/FY2025-Q3", "M-06/FY2025-Q4", "AUD-04", "FND-07", "NC-05", "CA-05", "CA-06",
            // The first review looked at CA-06, the second at NC-05, CA-05 and M-06.
            "MR-01", "MR-02", "MRO-01", "MRO-02", "MRO-03", "MRO-04", "MRO-05",
        ],
        Ids(Tracer.Trace("REQ-01")!.Forward));

    [Fact]
    public void And_from_a_corrective_action_back_to_the_patients() => Assert.Equal(
        ["IP-01", "REQ-01", "OBJ-04", "R-02", "T-03", "CTL-05", "CTL-39", "M-06", "M-06/FY2025-Q3", "AUD-04", "FND-07", "NC-05"],
        Ids(Tracer.Trace("CA-05")!.Back));

    [Fact]
    public void The_review_rests_on_the_patients_requirement()
    {
        SystemTrace trace = Tracer.Trace("MR-02")!;
        Assert.Empty(new[] { "IP-01", "REQ-01", "CTL-05", "M-06", "FND-07", "NC-05", "CA-05" }.Except(Ids(trace.Back)));
        Assert.Equal(["MRO-03", "MRO-04", "MRO-05"], Ids(trace.Forward));
        // MR-02 looked at what MR-01 decided; that does not make the decisions follow from it.
        Assert.Equal(["MRO-01", "MRO-02"], Ids(Tracer.Trace("MR-01")!.Forward));
    }

    [Fact]
    public void An_audit_stands_for_its_findings_only_where_it_is_traced_itself()
    {
        // FND-08 is of AUD-04 as well, and about another control.
        Assert.DoesNotContain("FND-08", Ids(Tracer.Trace("REQ-01")!.Forward));
        Assert.Empty(new[] { "FND-07", "FND-08" }.Except(Ids(Tracer.Trace("AUD-04")!.Forward)));
        Assert.Empty(new[] { "CTL-05", "CTL-15", "REQ-01" }.Except(Ids(Tracer.Trace("AUD-04")!.Back)));
    }

    [Fact]
    public void A_step_names_the_link_that_makes_it()
    {
        Dictionary<(string, string), (string, string)> steps = Tracer.Trace("REQ-01")!.Steps.ToDictionary(step => (step.From, step.To), step => (step.Source, step.Member));
        Assert.Equal(("/context/requirementTraces/0", "by"), steps[("REQ-01", "CTL-05")]);
        Assert.Equal(("M-06", "controls"), steps[("CTL-05", "M-06")]);
        Assert.Equal(("M-06", "readings"), steps[("M-06", "M-06/FY2025-Q3")]);
        Assert.Equal(("FND-07", "control"), steps[("M-06", "FND-07")]);
        Assert.Equal(("FND-07", "control"), steps[("CTL-05", "AUD-04")]);
        // AUD-04 was in the third quarter, MR-02 was about the third and fourth.
        Assert.Contains(("M-06/FY2025-Q3", "FND-07"), steps.Keys);
        Assert.DoesNotContain(("M-06/FY2025-Q4", "FND-07"), steps.Keys);
        Assert.Equal(["M-06/FY2025-Q3", "M-06/FY2025-Q4"], steps.Keys.Where(step => step.Item1.StartsWith("M-06/", StringComparison.Ordinal) && step.Item2 == "MR-02").Select(step => step.Item1).Order());
        Assert.Equal(("MR-02", "outputs/0"), steps[("MR-02", "MRO-03")]);
    }

    [Fact]
    public void What_is_of_a_later_day_is_not_in_the_chain()
    {
        SystemTracer december = SystemTracer.Of(Hospital.System.Content, new LocalDate(2025, 12, 9));
        // AUD-04 was on the tenth; the third quarter was not over, and the second review was in March.
        Assert.Equal(
            ["CTL-05", "M-06", "M-06/FY2025-Q1", "M-06/FY2025-Q2", "CA-06", "MR-01", "MRO-01", "MRO-02"],
            Ids(december.Trace("REQ-01")!.Forward));
        Assert.True(december.Trace("FND-07")!.IsLater);
        Assert.Empty(december.Trace("FND-07")!.Back);
    }

    [Fact]
    public void An_element_beside_the_chain_is_traced_through_what_it_touches()
    {
        SystemTrace asset = Tracer.Trace("A-023")!;
        Assert.Null(asset.Stage);
        Assert.Contains("FND-07", Ids(asset.Touching));
        Assert.Contains("NC-05", Ids(asset.Forward));
        Assert.Contains("AUD-04", Ids(asset.Back));
        // A requirement that a document alone answers: nothing of the chain follows, and nothing is missing.
        SystemTrace requirement = Tracer.Trace("REQ-08")!;
        Assert.Empty(requirement.Forward);
        Assert.Empty(requirement.Gaps);
        Assert.Equal(["REQ-08"], Ids(Tracer.Trace("DOC-14")!.Touching).Where(id => id.StartsWith("REQ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_reading_is_traced_by_its_measure_and_period()
    {
        SystemTrace reading = Tracer.Trace("M-06/FY2025-Q3")!;
        Assert.Equal(TraceStage.Reading, reading.Stage);
        Assert.Contains("M-06", Ids(reading.Back));
        Assert.Contains("MR-02", Ids(reading.Forward));
    }

    [Fact]
    public void The_gaps_of_the_hospital_are_risks_and_controls_only()
    {
        Assert.DoesNotContain(Tracer.Gaps(), gap => gap.Kind != TraceGapKind.ControlWithoutMeasure);
        // 45 controls, of which the sixteen measures name CTL-05, 13, 15, 17, 18, 20, 21, 28, 29, 30, 33, 34, 35, 36, 37, 38, 39, 42 and 43.
        Assert.Equal(45 - 19, Gaps(Tracer, TraceGapKind.ControlWithoutMeasure).Length);
        Assert.DoesNotContain("CTL-05", Gaps(Tracer, TraceGapKind.ControlWithoutMeasure));
        Assert.Contains("CTL-01", Gaps(Tracer, TraceGapKind.ControlWithoutMeasure));
    }

    [Fact]
    public void Each_gap_is_named_where_the_next_step_is_missing()
    {
        Assert.Equal(["REQ-08"], Gaps(After(("context.requirementTraces[REQ-08]", null)), TraceGapKind.RequirementNotAnswered));
        Assert.Equal(["OBJ-04"], Gaps(After(("objectives[OBJ-04].risks", null), ("risks[R-02].objective", null)), TraceGapKind.ObjectiveWithoutRisk));
        Assert.Equal(["R-05"], Gaps(After(("risks[R-05].existingControls", null), ("statements[0].rows", "[]"), ("statements[1].rows", "[]")), TraceGapKind.RiskWithoutControl));
        Assert.Equal(["FND-07"], Gaps(After(("findings[FND-07].nonconformity", null), ("nonconformities[NC-05].source.finding", null)), TraceGapKind.FindingWithoutNonconformity));
        Assert.Equal(
            ["NC-05"],
            Gaps(After(("nonconformities[NC-05].correctiveAction", null), ("correctiveActions[CA-05]", null), ("managementReviews[MR-02].inputs.performance.nonconformitiesAndCorrectiveActions[CA-05]", null)), TraceGapKind.NonconformityWithoutAction));
        Assert.Equal(["CA-05"], Gaps(After(("managementReviews[MR-02].inputs.performance.nonconformitiesAndCorrectiveActions[CA-05]", null)), TraceGapKind.ActionNotReviewed));
        Assert.Equal(["MR-01"], Gaps(After(("managementReviews[MR-01].outputs", null), ("managementReviews[MR-02].inputs.previousActions.refs", null)), TraceGapKind.ReviewWithoutOutput));
    }

    [Fact]
    public void A_reading_that_is_missing_is_named_with_its_period()
    {
        TraceGap gap = After(("measures[M-06].readings[1]", null)).Trace("M-06")!.Gaps.Single(gap => gap.Kind == TraceGapKind.ReadingMissing);
        Assert.Equal(("M-06", "no reading: 2025-07-01/2025-09-30"), (gap.Element, gap.Text.English));
    }

    [Fact]
    public void The_gaps_of_a_trace_are_those_of_its_elements()
    {
        SystemTrace trace = After(("managementReviews[MR-02].inputs.performance.nonconformitiesAndCorrectiveActions[CA-05]", null)).Trace("REQ-01")!;
        Assert.Contains(trace.Gaps, gap => gap.Element == "CA-05" && gap.Kind == TraceGapKind.ActionNotReviewed);
        Assert.Contains(trace.Forward.Single(traced => traced.Element.Id == "CA-05").Gaps, gap => gap.Kind == TraceGapKind.ActionNotReviewed);
        Assert.DoesNotContain(trace.Gaps, gap => gap.Element == "CTL-01");
    }

    [Fact]
    public void What_is_not_there_has_no_trace_and_ids_that_are_like_it()
    {
        Assert.Null(Tracer.Trace("REQ-99"));
        Assert.Equal(["R-01", "R-02", "R-03"], Tracer.Nearest("r-0"));
        Assert.Equal(["OBJ-01"], Tracer.Nearest("0BJ-01", 1));
    }
}
