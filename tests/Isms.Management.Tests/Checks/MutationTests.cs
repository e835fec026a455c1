using Isms.Core.Issues;
using Isms.Management.Document;

namespace Isms.Management.Tests.Checks;

/// <summary>One fault put into the hospital, one rule that must answer at its subject; translated by hand from the sample's list of deliberate defects.</summary>
public sealed class MutationTests
{
    public static TheoryData<string, string, string, string, string?> One => new()
    {
        // name, rule, subject, place, new value (null removes)
        { "an asset that does not exist", "REF-001", "A-999", "risks[R-01].assets[+]", "\"A-999\"" },
        { "two assets with one id", "REF-002", "A-049", "assets[A-050].id", "\"A-049\"" },
        { "a requirement without an answer", "CTX-001", "REQ-03", "context.requirementTraces[REQ-03].by", "[]" },
        { "linkage availability below the order system", "CTX-005", "IF-01", "context.scope.interfaces[IF-01].availabilityTargetPercent", "99.0" },
        { "an interface without agreement", "CTX-006", "IF-02", "context.scope.interfaces[IF-02].agreement", null },
        { "an asset value off the scale", "AST-002", "A-020", "assets[A-020].availability", "6" },
        { "a service without tolerable downtime", "AST-003", "A-031", "assets[A-031].tolerableDowntimeHours", null },
        { "a cloud asset without supplier", "AST-004", "A-034", "assets[A-034].supplier", null },
        { "an eighth option", "RSK-005", "R-03", "risks[R-03].treatments[T-04].option", "\"ignore\"" },
        { "a risk shared with nobody", "RSK-006", "R-12", "risks[R-12].treatments[T-14].supplier", null },
        { "an avoidance that stops nothing", "RSK-007", "R-19", "risks[R-19].treatments[T-22].activityStopped", null },
        { "retained without approval", "RSK-008", "R-06", "risks[R-06].treatments[T-07].approvedBy", null },
        { "a treatment overdue", "RSK-010", "T-38", "risks[R-32].treatments[T-38].status", "\"inProgress\"" },
        { "maturity not rated", "RSK-014", "R-30", "risks[R-30].maturity", null },
        { "minimum items not met", "RSK-015", "R-05", "risks[R-05].minimum.met", "false" },
        { "accepted by someone else than top management", "RSK-016", "R-05", "risks[R-05].treatments[T-06].approvedBy", "\"PER-15\"" },
        { "the wrong approver above the acceptance level", "RSK-018", "R-27", "risks[R-27].treatments[T-32].approvedBy", "\"PER-09\"" },
        { "no money", "OBJ-002", "OBJ-04", "objectives[OBJ-04].plan.resources.money", null },
        { "nobody responsible", "OBJ-003", "OBJ-04", "objectives[OBJ-04].plan.responsible", null },
        { "no measures", "OBJ-005", "OBJ-04", "objectives[OBJ-04].plan.evaluation.measures", "[]" },
        { "no analyst", "MSR-004", "M-06", "measures[M-06].whoAnalyses", null },
        { "a reading that the records contradict", "MSR-002", "M-16", "measures[M-16].readings[1].value", "60" },
        { "not reported to management", "AUD-006", "AUD-02", "audits[AUD-02].reportedOn", null },
        { "a flow never audited", "AUD-009", "F1", "audits[AUD-04].flows", "[]" },
        { "a finding without nonconformity", "AUD-010", "FND-07", "findings[FND-07].nonconformity", null },
        { "closed before the effectiveness check", "NCR-002", "NC-05", "nonconformities[NC-05].status", "\"closed\"" },
        { "effectiveness checked by the own department", "NCR-010", "CA-01", "correctiveActions[CA-01].effectiveness.by", "\"PER-07\"" },
        { "a nonconformity without action", "NCR-001", "NC-05", "nonconformities[NC-05].correctiveAction", null },
        { "no cause", "NCR-003", "CA-02", "correctiveActions[CA-02].rootCause", null },
        { "late and said to be in time", "NCR-004", "CA-01", "correctiveActions[CA-01].onTime", "true" },
        { "closed before it came to light", "NCR-006", "NC-01", "nonconformities[NC-01].closedOn", "\"2025-06-11\"" },
        { "a finding of another nonconformity", "NCR-007", "NC-01", "nonconformities[NC-01].source.finding", "\"FND-03\"" },
        { "an action never completed", "NCR-008", "CA-02", "correctiveActions[CA-02].completed", null },
        { "the wrong quarter", "NCR-009", "CA-03", "correctiveActions[CA-03].quarterDue", "\"FY2025-Q3\"" },
        { "an input missing", "MRV-001", "MR-01", "managementReviews[MR-01].inputs.feedback", null },
        { "a chair that is not top management", "MRV-003", "MR-02", "managementReviews[MR-02].chair", "\"PER-02\"" },
        { "decisions not taken up", "MRV-004", "MR-02", "managementReviews[MR-02].inputs.previousActions.refs", "[]" },
        { "an audit after the review", "MRV-005", "MR-01", "managementReviews[MR-01].inputs.performance.auditResults[+]", "\"AUD-03\"" },
        { "no decisions", "MRV-006", "MR-02", "managementReviews[MR-02].outputs", "[]" },
        { "audit results missing", "MRV-002", "MR-01", "managementReviews[MR-01].inputs.performance.auditResults", "[]" },
        { "an account created before the assignment", "ACC-001", "ACC-07", "accounts[ACC-07].created", "\"2025-05-20\"" },
        { "no course for management", "TRN-001", "management", "courses[TRN-03].audience", "\"group\"" },
        { "an auditor who did not attend", "AUD-008", "PER-18", "courses[TRN-02].attendees[PER-18]", null },
        { "a policy item missing", "DOC-002", "DOC-01", "policyContents[iso27799].items[c].covered", "false" },
        { "no reason for an exclusion", "SOA-005", "8.4", "statements[iso27001:2022].rows[A.8.4].reason", null },
        { "a control missing in the statement", "SOA-001", "2013", "statements[iso27001:2013].rows[A.11.2.9]", null },
        { "residual above current", "RSK-020", "R-33", "risks[R-33].residual", """{ "likelihood": 2, "consequence": 5, "score": 10 }""" },
        { "a flow step without any risk", "RSK-024", "F4-S1", "risks[R-29].steps[F4-S1]", null },
        { "a risk owner who has not approved", "RSK-026", "PER-08", "ownerApprovals[PER-08]", null },
        { "an incident in a quarter that is not there", "REF-004", "FY2025-Q5", "incidents[INC-01].quarter", "\"FY2025-Q5\"" },
        { "an incident without a quarter", "INC-001", "INC-01", "incidents[INC-01].quarter", null },
        { "a review that is still to come", "MNT-003", "MSN-07", "maintenance.sessions[MSN-07]", """{ "id": "MSN-07", "supplier": "SUP-A", "approved": "2026-03-30", "connected": "2026-03-30", "disconnected": "2026-03-30", "operatorId": "individual" }""" },
        { "no course for internal auditors", "TRN-001", "internal_auditors", "courses[TRN-02].audience", "\"group\"" },
        { "an unknown guideline item", "REF-003", "mhlw-6.0/control/99", "risks[R-01].minimum.items[0]", "\"mhlw-6.0/control/99\"" },
        { "a quarter that is not there", "REF-004", "FY2025-Q5", "audits[AUD-01].quarter", "\"FY2025-Q5\"" },
        { "a baseline that differs from last year", "OBJ-010", "OBJ-01", "incidentTotals[system].count", "20" },
        { "a count of incidents that the records contradict", "MSR-002", "M-01", "measures[M-01].readings[0].value", "1" },
        { "another count of incidents that the records contradict", "MSR-002", "M-02", "incidents[INC-14].cause", "\"system\"" },
        { "a completion that the records contradict", "MSR-002", "M-05", "measures[M-05].readings[3].value", "97" },
        { "disclosure statements that the records contradict", "MSR-002", "M-15", "measures[M-15].readings[1].value", "80" },
        { "a wrong quarter of an incident", "INC-001", "INC-12", "incidents[INC-12].quarter", "\"FY2025-Q4\"" },
        { "an incident on other assets than its risk", "INC-002", "INC-06", "incidents[INC-06].risk", "\"R-34\"" },
        { "a leak not reported", "INC-003", "INC-04", "incidents[INC-04].externalReport", "false" },
        { "an entrustee without supervision", "SUP-001", "SUP-G", "suppliers[SUP-G].lastSupervisedOn", null },
        { "a contract before selection", "SUP-002", "SUP-H", "suppliers[SUP-H].contractedOn", "\"2022-02-01\"" },
        { "a supervision too long ago", "SUP-003", "SUP-B", "suppliers[SUP-B].lastSupervisedOn", "\"2025-03-29\"" },
        { "no disclosure statement", "SUP-004", "SUP-C", "suppliers[SUP-C].disclosureStatementOn", null },
        { "a transfer abroad not assessed", "SUP-005", "SUP-F", "suppliers[SUP-F].crossBorderAssessedOn", null },
        { "a cloud that is none", "SUP-006", "A-031", "assets[A-031].cloudCharacteristics.metered", "false" },
        { "a risk across a border without an assessed supplier", "RSK-021", "R-24", "suppliers[SUP-F].crossBorderAssessedOn", null },
        { "no records of personal information", "PIM-001", "safety", "privacy.records", "[]" },
        { "a provision without consent", "PIM-002", "PR-03", "privacy.records[PR-03].consent", null },
        { "a use after the consent was withdrawn", "PIM-003", "PR-02", "privacy.consents[CNS-01].withdrawnOn", "\"2025-04-21\"" },
        { "a provision abroad without supplier", "PIM-004", "PR-04", "privacy.records[PR-04].supplier", null },
        { "a request answered late", "PIM-005", "PR-06", "privacy.records[PR-06].answeredOn", "\"2025-11-19\"" },
        { "special care data that are not in the register", "PIM-006", "A-035", "privacy.personalInformationHandling[PIH-03].assets[A-035]", null },
        { "a release on a failed test", "PSD-001", "REL-04", "deidentification.releases[REL-04].test", "\"RIT-03\"" },
        { "a test below the minimum", "PSD-002", "REL-03", "deidentification.tests[RIT-04].k", "4" },
        { "a release in another quarter", "PSD-003", "REL-05", "deidentification.releases[REL-05].quarter", "\"FY2025-Q3\"" },
        { "data to be linked that are not released", "PSD-004", "A-003", "assets[A-003].linkable", "true" },
        { "no disposal date", "PSD-005", "STU-03", "deidentification.studies[STU-03].disposeBy", null },
        { "a file that is not what its test says", "PSD-006", "REL-02", "deidentification.evidence[0].k", "1" },
        { "a pseudonym for two patients", "PSD-007", "REL-02", "deidentification.evidence[0].sharedPseudonyms", "1" },
        { "connected before approval", "MNT-001", "MSN-06", "maintenance.sessions[MSN-06].approved", "\"2026-01-16\"" },
        { "a claim about a review that the days contradict", "MNT-002", "MSN-01", "maintenance.sessions[MSN-01].inTime", "true" },
        { "a review that is missing", "MNT-003", "MSN-07", "maintenance.sessions[MSN-07].reviewed", null },
        { "a shared id after the action", "MNT-004", "MSN-07", "maintenance.sessions[MSN-07].operatorId", "\"shared\"" },
        { "a shared id before the action is completed", "MNT-005", "MSN-07", "maintenance.sessions[MSN-07]", """{ "id": "MSN-07", "supplier": "SUP-A", "approved": "2025-09-05", "connected": "2025-09-05", "operatorId": "shared" }""" },
        { "maintained by another supplier", "MNT-006", "MSN-02", "maintenance.sessions[MSN-02].supplier", "\"SUP-A\"" },
        { "a dump that is not erased", "MNT-007", "DMP-02", "maintenance.dumps[DMP-02].erased", null },
        { "a dump erased late", "MNT-008", "DMP-02", "maintenance.dumps[DMP-02].erased", "\"2025-12-29\"" },
        { "a dump that is not masked", "MNT-009", "DMP-02", "maintenance.dumps[DMP-02].masked", "false" },
        { "a medium without certificate", "MNT-010", "MED-03", "maintenance.media[MED-03].certificate", null },
        { "a decision before the request", "MNT-011", "CNR-02", "maintenance.connectionRequests[CNR-02].decided", "\"2025-09-07\"" },
        { "an item unanswered", "CHK-001", "mhlw-checklist-r7/3-3", "checklist.answers[mhlw-checklist-r7/3-3]", null },
        { "a no without target date", "CHK-002", "mhlw-checklist-r7/2-6", "checklist.answers[mhlw-checklist-r7/2-6].target", null },
        { "a target in another year", "CHK-003", "mhlw-checklist-r7/2-6", "checklist.answers[mhlw-checklist-r7/2-6].target", "\"2026-04-01\"" },
        { "still no at the second check", "CHK-004", "mhlw-checklist-r7/2-3", "checklist.answers[mhlw-checklist-r7/2-3].second.answer", "\"no\"" },
        { "an item that the checklist does not have", "REF-003", "mhlw-checklist-r7/9-9", "checklist.vendorAnswers[SUP-A].items[0].item", "\"mhlw-checklist-r7/9-9\"" },
        { "the guideline of institutions for a vendor", "CRT-001", "APP-06", "certification.applications[APP-06].guideline", "\"mhlw-6.0\"" },
        { "an expiry date", "CRT-006", "CERT-01", "certification.certificates[CERT-01].expires", "\"2028-05-29\"" },
        { "a version of the regulation that was not approved", "CRT-007", "CERT-04", "certification.certificates[CERT-04].regulationVersion", "\"5.3\"" },
        { "operation under what is no regulation certificate", "CRT-009", "CERT-03", "certification.certificates[CERT-03].operatesUnder", "\"CERT-02\"" },
        { "a public list out of date", "CRT-013", "CERT-04", "certification.registry[0].certificate", "\"CERT-01\"" },
        { "a score that is not the product", "RSK-002", "R-02", "risks[R-02].current.score", "13" },
    };

    [Theory]
    [MemberData(nameof(One))]
    public void A_fault_is_answered_by_its_rule_at_its_subject(string name, string rule, string subject, string place, string? value)
    {
        Assert.DoesNotContain(Hospital.Rules(Hospital.Clean), found => found.Rule == rule && found.Subject == subject);
        DocumentReadResult result = Hospital.With((place, value));
        Assert.True(Hospital.Rules(result).Any(found => found.Rule == rule && found.Subject == subject), $"{name}: {rule} {subject} was not found");
        Assert.All(result.Issues.Except(Hospital.Clean.Issues), issue => Assert.StartsWith("/", issue.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void A_high_risk_may_not_just_be_retained()
    {
        DocumentReadResult result = Hospital.With(
            ("risks[R-29].treatments[T-34].option", "\"retain\""),
            ("risks[R-29].treatments[T-34].approvedBy", "\"PER-01\""));
        Assert.Contains(("RSK-013", "R-29", IssueSeverity.Nonconformity), Hospital.Rules(result));
    }

    [Theory]
    [InlineData("RISK0801", "R-06", "risks[R-06].residual", """{ "likelihood": 1, "consequence": 1 }""")]
    [InlineData("RISK0805", "R-01", "risks[R-01].current", null)]
    [InlineData("RISK0804", "PER-08", "ownerApprovals[PER-08].approvedOn", "\"2025-05-14\"")]
    [InlineData("RISK0806", "R-01", "risks[R-01].treatments[T-01].due", "\"2025-04-30\"")]
    [InlineData("RISK0809", "R-41", "risks[R-41].decision", "\"accepted\"")]
    [InlineData("CTRL0401", "T-01", "controls[CTL-21].status", "\"planned\"")]
    [InlineData("CTRL0403", "R-42", "controls[CTL-18].references", "[]")]
    [InlineData("AUDT0601", "NC-03", "correctiveActions[CA-03].action", null)]
    [InlineData("AUDT0604", "NC-01", "nonconformities[NC-01].reopenings", """[{ "closedOn": "2025-10-10", "on": "2026-01-05" }]""")]
    [InlineData("AUDT0605", "NC-01", "nonconformities[NC-01].closedOn", null)]
    [InlineData("AUDT0606", "NC-01", "nonconformities[NC-01].reopenings", """[{ "closedOn": "2025-10-10", "on": "2025-12-01" }]""")]
    public void A_fault_is_answered_by_a_rule_of_ours(string code, string subject, string place, string? value)
    {
        Assert.DoesNotContain(Hospital.Clean.Issues, issue => issue.Code == code);
        Assert.Contains(Hospital.With((place, value)).Issues, issue => issue.Code == code && issue.Subject == subject);
    }

    [Fact]
    public void A_control_in_use_may_not_be_excluded()
    {
        DocumentReadResult result = Hospital.With(
            ("statements[iso27001:2022].rows[A.8.2].applicable", "false"),
            ("statements[iso27001:2022].rows[A.8.2].reason", """{ "ja": "不要" }"""));
        Assert.Contains(("SOA-003", "8.2", IssueSeverity.Error), Hospital.Rules(result));
    }

    [Fact]
    public void Ten_different_faults_are_all_found_in_one_run()
    {
        string text = System.Text.Encoding.UTF8.GetString(Hospital.Changed(
            ("schema", "\"isms/2\""),
            ("assets[A-050].id", "\"A-049\""),
            ("risks[R-01].assets[+]", "\"A-999\""),
            ("risks[R-02].current.likelihood", "9"),
            ("organization.persons[PER-24].assignments[0].to", "\"2020-01-01\""),
            ("flows[F1].nmae", "{ \"en\": \"x\" }"),
            ("risks[R-03].treatments[T-04].option", "\"ignore\""),
            ("audits[AUD-01].date", "\"12 June\""),
            ("measures[M-06].target", "\"one\"")));
        text = text.Replace("\"id\":\"OBJ-07\"", "\"id\":\"OBJ-07\",\"level\":\"hospital\"", StringComparison.Ordinal);
        DocumentReadResult result = ManagementSystemDocument.Read(System.Text.Encoding.UTF8.GetBytes(text));
        (string, string)[] found = result.Issues.Select(issue => (issue.Code, issue.Path)).ToArray();
        Assert.Null(result.System);
        Assert.Contains(("CORE0105", "/schema"), found);
        Assert.Contains(("CORE0301", "/assets/49"), found);
        Assert.Contains(("CORE0302", "/risks/0/assets/3"), found);
        Assert.Contains(result.Issues, issue => issue.Subject == "R-02" && issue.Path.StartsWith("/risks/1/current", StringComparison.Ordinal) && issue.Severity == IssueSeverity.Error);
        Assert.Contains(("CORE0401", "/organization/persons/23/assignments/0"), found);
        Assert.Contains(("CORE0204", "/flows/0/nmae"), found);
        Assert.Contains(("RISK0518", "/risks/2/treatments/0/option"), found);
        Assert.Contains(("CORE0206", "/audits/0/date"), found);
        Assert.Contains(("CORE0201", "/measures/5/target"), found);
        Assert.Contains(("CORE0203", "/objectives/6/level"), found);
    }
}
