using Isms.Controls.Applicability;
using Isms.Controls.Implementation;
using Isms.Controls.Json;
using Isms.Controls.Measurement;
using Isms.Controls.Objectives;

namespace Isms.Controls.Tests.Json;

public sealed class ControlShapesTests
{
    [Fact]
    public void A_control_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        SecurityControl control = ShapeRoundTrip.Holds(ControlShapes.Control, """
            { "id": "CTL-18", "name": { "ja": "バックアップ", "en": "Backup" }, "references": ["iso27001:2022/A.8.13", "mhlw-6.0/control/11"], "status": "partial", "maturity": 4, "owner": "DEP-02" }
            """);
        Assert.Equal((ImplementationStatus.Partial, 4, "DEP-02", 2), (control.Status, control.Maturity, control.Owner!.Value, control.References.Count));
    });

    [Fact]
    public void A_statement_survives_a_round_trip()
    {
        StatementOfApplicability statement = ShapeRoundTrip.Holds(ApplicabilityShapes.StatementOfApplicability, """
            { "catalog": "iso27001:2013", "document": "DOC-04", "approvedBy": "PER-01", "approvedOn": "2025-06-01", "inForce": true, "controlCount": 114,
              "rows": [ { "control": "A.5.1.1", "applicable": true, "status": "implemented", "basis": ["risk", "legal"], "controls": ["CTL-01"], "risks": ["R-01"], "evidence": ["DOC-05"] },
                        { "control": "A.9.4.5", "applicable": false, "status": "notApplicable", "reason": { "ja": "開発なし" } } ] }
            """);
        Assert.True(statement.InForce);
        Assert.Equal([true, false], statement.Rows.Select(row => row.IsApplicable));
        Assert.Equal(ApplicabilityStatus.NotApplicable, statement.Rows[1].Status);
    }

    [Fact]
    public void An_objective_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        InformationSecurityObjective objective = ShapeRoundTrip.Holds(ObjectiveShapes.Objective, """
            { "id": "OBJ-02", "name": { "en": "Linkage" }, "policy": "DOC-01", "level": "hospital",
              "measurable": { "unit": "percent", "baseline": 99.85, "baselineYear": "FY2024", "target": 99.95, "comparison": "atLeast", "relativeChangePercent": 0 },
              "risks": ["R-07"],
              "plan": { "what": [ { "text": { "en": "second gateway" }, "treatments": ["T-19"] } ],
                "resources": { "people": ["PER-04"], "things": { "en": "line" }, "money": { "amount": 18000000, "currency": "JPY" } },
                "responsible": "PER-07", "due": "2025-12-31", "evaluation": { "measures": ["M-03"], "method": { "en": "uptime" }, "reviewedIn": ["MR-01"] } },
              "result": { "value": 99.97, "achieved": true } }
            """);
        Assert.Equal(99.95m, objective.Measurable!.Target);
        Assert.Equal(18000000, objective.Plan.Resources!.Money!.Amount);
    });

    [Fact]
    public void What_objectives_and_measures_may_say_beside_survives_too()
    {
        InformationSecurityObjective objective = ShapeRoundTrip.Holds(ObjectiveShapes.Objective, """
            { "id": "OBJ-02", "name": { "en": "Linkage" }, "level": "department",
              "measurable": { "unit": "percent", "target": 99.95, "comparison": "atLeast", "previous": { "year": "FY2024", "value": 99.85 } },
              "plan": { }, "department": "DEP-02", "requirements": ["REQ-01"], "controls": ["CTL-18"],
              "communications": [ { "to": ["DEP-02"], "on": "2025-04-10", "means": { "en": "meeting" } } ], "updatedOn": "2025-04-01" }
            """);
        Assert.Equal((99.85m, "DEP-02", 1, 1), (objective.Measurable!.Previous!.Value, objective.Department!.Value, objective.Controls.Count, objective.Communications.Count));
        EffectivenessMeasure measure = ShapeRoundTrip.Holds(MeasureShapes.Measure, """
            { "id": "M-11", "name": { "en": "Falls" }, "subject": "ismsEffectiveness", "comparison": "atMost", "target": 2, "aggregation": "rate",
              "readings": [ { "period": "FY2025-Q1", "id": "r1", "numerator": 1, "denominator": 500, "measuredOn": "2025-06-30", "recordedOn": "2025-07-02" },
                            { "period": "FY2025-Q1", "value": 4, "id": "r2", "numerator": 2, "denominator": 500, "recordedOn": "2025-08-01", "corrects": "r1", "reason": { "en": "one more" } } ],
              "tolerance": 0.5, "frequency": "quarterly", "dueDays": 14, "ratePer": 1000 }
            """);
        Assert.Equal((2m, 4m), (measure.ValueOf(measure.Readings[0]), measure.ValueOf(measure.Readings[1])));
        Assert.Equal((0.5m, "quarterly", 14, 1000m), (measure.Tolerance, measure.Frequency!.Value, measure.DueDays, measure.RatePer));
        Assert.Equal("r1", measure.Readings[1].Corrects!.Value);
    }

    [Fact]
    public void A_measure_survives_a_round_trip_and_an_absent_value_stays_absent()
    {
        EffectivenessMeasure measure = ShapeRoundTrip.Holds(MeasureShapes.Measure, """
            { "id": "M-11", "name": { "en": "Corrective actions" }, "subject": "ismsEffectiveness", "controls": ["CTL-01"], "unit": "percent", "comparison": "atLeast", "target": 90, "aggregation": "last",
              "what": "w", "method": "m", "whenMonitored": "q", "whoMonitors": "ROLE-ISMS", "whenAnalysed": "r", "whoAnalyses": "ROLE-CISO",
              "readings": [ { "period": "FY2025-Q1" }, { "period": "FY2025-Q2", "value": 50.0 } ], "met": true, "missed": ["FY2025-Q2"], "assets": ["A-002"],
              "availabilityOf": "linkage", "derivedFrom": "improvement", "derivation": { "function": "correctiveActionsInTimePercent", "cause": "x" } }
            """);
        Assert.Null(measure.Readings[0].Value);
        Assert.Equal("correctiveActionsInTimePercent", measure.Derivation!.Function);
    }

    [Fact]
    public void A_maturity_off_its_scale_and_negative_money_are_errors()
    {
        (_, IReadOnlyList<Isms.Core.Issues.IsmsIssue> issues) = ShapeRoundTrip.Read(ControlShapes.Control, """{ "id": "CTL-18", "name": { "en": "x" }, "status": "planned", "maturity": 6 }""");
        Assert.Equal("CORE0208", Assert.Single(issues).Code);
        (_, issues) = ShapeRoundTrip.Read(ObjectiveShapes.Objective, """{ "id": "O", "name": { "en": "x" }, "plan": { "resources": { "money": { "amount": -1, "currency": "JPY" } } } }""");
        Assert.Equal("/plan/resources/money", Assert.Single(issues).Path);
    }
}
