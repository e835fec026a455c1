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
