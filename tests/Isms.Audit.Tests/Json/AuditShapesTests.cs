using System.Text.Json;
using Isms.Audit.Certification.Certificates;
using Isms.Audit.Improvement;
using Isms.Audit.Json;
using Isms.Audit.Programme;
using Isms.Audit.Review;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Tests;

namespace Isms.Audit.Tests.Json;

public sealed class AuditShapesTests
{
    [Fact]
    public void Every_record_of_the_hospital_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        Assert.Equal(5, ShapeRoundTrip.Holds(JsonCodecs.List(AuditShapes.Checkpoint), HospitalJson.Checkpoints).Count);
        Assert.Single(ShapeRoundTrip.Holds(JsonCodecs.List(AuditShapes.AuditProgramme), HospitalJson.Programme));
        Assert.Equal(5, ShapeRoundTrip.Holds(JsonCodecs.List(AuditShapes.Auditor), HospitalJson.Auditors).Count);
        Assert.Equal(5, ShapeRoundTrip.Holds(JsonCodecs.List(AuditShapes.Audit), HospitalJson.Audits).Count);
        Assert.Equal(4, ShapeRoundTrip.Holds(JsonCodecs.List(AuditShapes.RejectedTeamPlan), HospitalJson.RejectedTeamPlans).Count);
        Assert.Equal(9, ShapeRoundTrip.Holds(JsonCodecs.List(AuditShapes.Finding), HospitalJson.Findings).Count);
        Assert.Equal(6, ShapeRoundTrip.Holds(JsonCodecs.List(AuditShapes.Nonconformity), HospitalJson.Nonconformities).Count);
        Assert.Equal(6, ShapeRoundTrip.Holds(JsonCodecs.List(AuditShapes.CorrectiveAction), HospitalJson.CorrectiveActions).Count);
        Assert.Equal(4, ShapeRoundTrip.Holds(JsonCodecs.List(AuditShapes.Improvement), HospitalJson.Improvements).Count);
        Assert.Equal(2, ShapeRoundTrip.Holds(JsonCodecs.List(AuditShapes.ManagementReview), HospitalJson.Reviews).Count);
    });

    [Fact]
    public void What_is_read_is_written_back_member_by_member()
    {
        // The fixture has the members in the order of the document, so that nothing may be lost or moved.
        using JsonDocument audits = JsonDocument.Parse(HospitalJson.Audits);
        string first = audits.RootElement[0].GetRawText();
        using JsonDocument written = JsonDocument.Parse(ShapeRoundTrip.Write(AuditShapes.Audit, ShapeRoundTrip.Holds(AuditShapes.Audit, first)));
        Assert.True(JsonElement.DeepEquals(audits.RootElement[0], written.RootElement));
        Assert.Equal(audits.RootElement[0].EnumerateObject().Select(member => member.Name), written.RootElement.EnumerateObject().Select(member => member.Name));
        using JsonDocument reviews = JsonDocument.Parse(HospitalJson.Reviews);
        using JsonDocument review = JsonDocument.Parse(ShapeRoundTrip.Write(AuditShapes.ManagementReview, Hospital.Records.Reviews[0]));
        Assert.True(JsonElement.DeepEquals(reviews.RootElement[0], review.RootElement));
    }

    [Fact]
    public void Certification_is_written_back_member_by_member_in_every_culture() => TestCultures.Each(() =>
    {
        using JsonDocument hospital = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("docs", "samples", "hospital.isms.json")));
        JsonElement certification = hospital.RootElement.GetProperty("certification");
        CertificationRecords records = ShapeRoundTrip.Holds(AuditShapes.Certification, certification.GetRawText());
        using JsonDocument written = JsonDocument.Parse(ShapeRoundTrip.Write(AuditShapes.Certification, records));
        Assert.True(JsonElement.DeepEquals(certification, written.RootElement));
        Assert.Equal(4, records.Certificates.Count);

        // The members that the sample does without.
        ShapeRoundTrip.Holds(AuditShapes.Certification, """
            {"scheme":{"id":"S","name":{"en":"s"},"validityMonths":36},"certificates":[{"id":"C","organization":"O","category":"managementSystem","asOf":"2025-01-31","expires":"2028-01-30"}]}
            """);
    });

    [Theory]
    [InlineData("""{"applications":[{"id":"A","organization":"O","category":"audit","case":1,"received":"2025-01-31","decision":"reviewing"}]}""", "CORE0207 /applications/0/decision")]
    [InlineData("""{"certificates":[{"id":"C","organization":"O","category":"moon","asOf":"2025-01-31"}]}""", "CORE0207 /certificates/0/category")]
    [InlineData("""{"certificates":[{"id":"C","organization":"O","category":"audit"}]}""", "CORE0202 /certificates/0")]
    [InlineData("""{"scheme":{"id":"S","name":{"en":"s"},"validityMonths":0}}""", "CORE0208 /scheme/validityMonths")]
    [InlineData("""{"seminars":[],"colour":1}""", "CORE0205 /colour")]
    public void What_a_certification_must_not_have_is_reported(string json, string expected) =>
        Assert.Contains(expected, ShapeRoundTrip.Read(AuditShapes.Certification, json, strict: true).Issues.Select(issue => $"{issue.Code} {issue.Path}"));

    [Fact]
    public void What_a_programme_and_an_audit_may_say_beside_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        AuditProgramme programme = ShapeRoundTrip.Holds(AuditShapes.AuditProgramme, """
            { "id": "AP", "goal": "certified", "frequency": { "months": 12, "highestLevelMonths": 6, "majorMonths": 5, "minorMonths": 9, "lookbackMonths": 36 },
              "staffing": { "members": 2, "auditsPerAuditor": 3 }, "trainingValidMonths": 24,
              "exceptions": [ { "person": "PER-18", "audit": "AUD-04", "unit": "DEP-07", "reason": { "en": "nobody else" }, "approvedBy": "PER-01", "approvedOn": "2025-04-01", "until": "2026-03-31" } ] }
            """);
        Assert.Equal((12, 6, 5, 9, 36), (programme.Frequency!.Months, programme.Frequency.HighestLevelMonths, programme.Frequency.MajorMonths, programme.Frequency.MinorMonths, programme.Frequency.LookbackMonths));
        Assert.Equal(new TeamStaffing { Members = 2, AuditsPerAuditor = 3 }, programme.Staffing);
        Assert.Equal((24, ProgrammeGoal.Certified, "DEP-07"), (programme.TrainingValidMonths, programme.Goal, programme.Exceptions[0].Unit!.Value));
        Assert.Equal(24, ShapeRoundTrip.Holds(AuditShapes.AuditProgramme, """{ "id": "AP", "frequency": { "months": 12 } }""").Frequency!.LookbackMonths);

        InternalAudit audit = ShapeRoundTrip.Holds(AuditShapes.Audit, """
            { "id": "AUD-09", "date": "2026-05-01", "kind": "secondParty", "scope": { "en": "consent" }, "clauses": [ "8", "9.2" ], "controls": [ "CTL-05" ],
              "evidence": [ { "text": { "en": "five forms" }, "document": "DOC-07" } ],
              "samples": [ { "of": { "en": "forms" }, "method": "stratifiedProportional", "size": 1, "seed": 2147483647, "population": [ { "name": "ward", "items": [ "a", "b" ] } ], "items": [ "a" ] } ],
              "conclusion": { "verdict": "notConcluded", "text": { "en": "later" } } }
            """);
        Assert.Equal((Audit.Conduct.AuditKind.SecondParty, "DOC-07", 2147483647), (audit.Kind, audit.Evidence[0].Document!.Value, audit.Samples[0].Seed));
        Assert.Equal(["8", "9.2"], audit.Clauses);
        Assert.Equal(Audit.Conduct.ConclusionVerdict.NotConcluded, audit.Conclusion!.Verdict);
        Assert.Equal(Audit.Conduct.AuditKind.FirstParty, Hospital.Records.Audits[0].Kind);
    });

    [Fact]
    public void Values_arrive_where_they_belong()
    {
        InternalAudit audit = Hospital.Records.Audits[2];
        Assert.Equal(["PER-17", "PER-20"], audit.Members.Select(id => id.Value));
        Assert.Equal(AuditAnswer.Nonconform, audit.Answers[1].Answer);
        CorrectiveAction action = Hospital.Records.CorrectiveActions[0];
        Assert.Equal(new NodaTime.LocalDate(2025, 8, 31), action.Due);
        Assert.False(action.OnTime);
        Assert.True(action.Effectiveness!.Effective);
        Assert.Null(Hospital.Records.CorrectiveActions[4].Effectiveness!.Effective);
        Assert.Equal(10, Hospital.Records.Reviews[0].Inputs!.RiskResults!.HighThreats);
        Assert.False(Hospital.Records.Reviews[0].Conclusion!.Adequacy);
        Assert.Equal("MR-02", Hospital.Records.Programme!.Act!.Review!.Value);
        Assert.Equal(0, Hospital.Records.Programme.Independence!.LookbackDays);
    }

    [Fact]
    public void Unknown_members_are_kept_at_every_depth_and_reported()
    {
        const string Json = """
            { "id": "CA-9", "nonconformity": "NC-9", "effectiveness": { "plannedOn": "2026-06-10", "confidence": [ 1, 2 ] }, "cost": { "yen": 5 } }
            """;
        (CorrectiveAction? action, IReadOnlyList<IsmsIssue> issues) = ShapeRoundTrip.Read(AuditShapes.CorrectiveAction, Json);
        Assert.Equal(["CORE0204 CA-9 /effectiveness/confidence", "CORE0204 CA-9 /cost"], issues.Select(issue => $"{issue.Code} {issue.Subject} {issue.Path}"));
        using JsonDocument before = JsonDocument.Parse(Json);
        using JsonDocument after = JsonDocument.Parse(ShapeRoundTrip.Write(AuditShapes.CorrectiveAction, action!));
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement));
        Assert.All(ShapeRoundTrip.Read(AuditShapes.CorrectiveAction, Json, strict: true).Issues, issue => Assert.Equal("CORE0205", issue.Code));
    }

    [Fact]
    public void An_unknown_word_is_an_error_and_kept()
    {
        (ImprovementAction? value, IReadOnlyList<IsmsIssue> issues) = ShapeRoundTrip.Read(AuditShapes.Improvement, """{ "id": "IMP-9", "status": "postponed" }""");
        Assert.Equal("CORE0207", Assert.Single(issues).Code);
        Assert.Equal("postponed", value!.Status.Value);
        Assert.False(value.Status.IsKnown);
    }

    [Fact]
    public void What_must_be_there_is_asked_for_in_one_run()
    {
        (Nonconformity? value, IReadOnlyList<IsmsIssue> issues) = ShapeRoundTrip.Read(AuditShapes.Nonconformity, """{ "id": "NC-9", "source": { } , "detectedOn": "2026-13-01" }""");
        Assert.Null(value);
        Assert.Equal(["CORE0202 /source", "CORE0206 /detectedOn", "CORE0202 ", "CORE0202 "], issues.Select(issue => $"{issue.Code} {issue.Path}"));
    }

    [Fact]
    public void A_topic_may_refer_to_anything_and_the_performance_only_to_its_own_kinds()
    {
        const string Json = """
            { "id": "MR-9", "date": "2026-03-18", "inputs": {
              "previousActions": { "refs": [ "MR-9" ] },
              "performance": { "nonconformitiesAndCorrectiveActions": [ "NC-1", "CA-1", "MR-9" ] } } }
            """;
        IssueCollector issues = new();
        JsonReadContext context = new(issues, strict: true);
        context.Define("NC-1", "nonconformity");
        context.Define("CA-1", "correctiveAction");
        using JsonDocument document = JsonDocument.Parse(Json);
        Assert.True(AuditShapes.ManagementReview.TryRead(document.RootElement, context, out ManagementReview? review));
        context.ReportReferences();
        IsmsIssue wrong = Assert.Single(issues.Issues);
        Assert.Equal("CORE0303 MR-9 /inputs/performance/nonconformitiesAndCorrectiveActions/2", $"{wrong.Code} {wrong.Subject} {wrong.Path}");
        Assert.Equal([ElementId.Parse("MR-9")], review!.Inputs!.PreviousActions!.Refs);
    }

    [Fact]
    public void A_phase_that_ends_before_it_begins_is_an_error()
    {
        const string Json = """{ "id": "AP-9", "do": { "from": "2026-02-18", "until": "2025-06-12" } }""";
        IsmsIssue issue = Assert.Single(ShapeRoundTrip.Read(AuditShapes.AuditProgramme, Json).Issues);
        Assert.Equal("CORE0401 /do", $"{issue.Code} {issue.Path}");
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("36501")]
    [InlineData("0.5")]
    public void A_number_of_days_off_its_range_is_an_error(string days)
    {
        string json = """{ "id": "AP-9", "independence": { "lookbackDays": DAYS } }""".Replace("DAYS", days, StringComparison.Ordinal);
        Assert.Equal("CORE0208", Assert.Single(ShapeRoundTrip.Read(AuditShapes.AuditProgramme, json).Issues).Code);
    }
}
