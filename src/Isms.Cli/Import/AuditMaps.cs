using System.Text.Json.Nodes;
using Isms.Cli.Import.Authoring;

namespace Isms.Cli.Import;

/// <summary>audit.yaml, improvement.yaml and review.yaml.</summary>
internal static class AuditMaps
{
    private static readonly FieldMap Phase = new FieldMap().Text("what").CopyAll("date", "from", "until", "measure", "review");

    private static readonly FieldMap Programme = new FieldMap().CopyAll("id", "document", "approved_by", "approved_on", "manager").Text("objectives").Copy("risk_basis")
        .Code("goal")
        .Object("frequency", new FieldMap().CopyAll("months", "highest_level_months", "major_months", "minor_months", "lookback_months"))
        .Object("staffing", new FieldMap().CopyAll("members", "audits_per_auditor"))
        .Copy("training_valid_months")
        .Also((fields, result) =>
        {
            if (fields.Enter("pdca") is { } phases)
            {
                foreach ((string name, JsonNode? value) in new FieldMap().Object("plan", Phase).Object("do", Phase).Object("check", Phase).Object("act", Phase).Apply(phases).ToArray())
                {
                    result[name] = value?.DeepClone();
                }
            }
        });

    private static readonly FieldMap Audit = new FieldMap().CopyAll("id", "date", "quarter").Copy("departments", "units").CopyAll("flows", "lead", "members", "method", "criteria")
        .Also(Answers)
        .CopyAll("findings", "report_to", "reported_on")
        .Code("kind").Text("scope").CopyAll("clauses", "controls")
        .Each("evidence", new FieldMap().Text("text").Copy("document"))
        .Each("samples", new FieldMap().Text("of").Code("method").CopyAll("size", "seed")
            .Each("population", new FieldMap().CopyAll("name", "items"))
            .Copy("items"))
        .Object("conclusion", new FieldMap().Code("verdict").Text("text"));

    private static readonly FieldMap Exception = new FieldMap().CopyAll("person", "audit").Copy("department", "unit").Text("reason").CopyAll("approved_by", "approved_on", "until");

    private static readonly FieldMap Finding = new FieldMap().CopyAll("id", "audit")
        .Code("grade", null, ("ofi", "opportunityForImprovement"))
        .CopyAll("checkpoint", "clause", "control", "asset", "document").Text("text").Text("evidence").Copy("nonconformity");

    private static readonly FieldMap Nonconformity = new FieldMap().Copy("id")
        .Object("source", new FieldMap().Code("kind").CopyAll("finding", "incident", "measure", "objective"))
        .Copy("detected_on").Code("grade").Copy("clause").Copy("department", "unit").CopyAll("owner", "risk").Text("consequence")
        .Copy("corrective_action").Code("status").Copy("closed_on")
        .Each("reopenings", new FieldMap().CopyAll("closed_on", "on").Text("why"));

    private static readonly FieldMap Action = new FieldMap().CopyAll("id", "nonconformity").Text("correction").Text("root_cause").Copy("similar_checked").Text("action")
        .CopyAll("controls", "owner", "due", "completed", "quarter_due", "on_time").Text("delay_reason")
        .Object("effectiveness", new FieldMap().CopyAll("checked_on", "by", "effective", "planned_on").Text("evidence"));

    private static readonly FieldMap Topic = new FieldMap().Text("text").Copy("refs");

    private static readonly FieldMap Inputs = new FieldMap()
        .Object("a_previous_actions", Topic, "previousActions")
        .Object("b_changes_in_issues", Topic, "changesInIssues")
        .Object("c_performance", new FieldMap().CopyAll("nonconformities_and_corrective_actions", "monitoring_and_measurement", "audit_results", "objectives"), "performance")
        .Object("d_feedback", Topic, "feedback")
        .Object("e_risk_results", new FieldMap().CopyAll("assessment", "refs", "high_threats").Text("text"), "riskResults")
        .Object("f_improvement", Topic, "improvement");

    private static readonly FieldMap Review = new FieldMap().CopyAll("id", "date", "chair", "attendees").Copy("period", "periods")
        .Object("inputs", Inputs)
        .Each("outputs", new FieldMap().Copy("id").Code("kind").Text("text").CopyAll("owner", "due").Code("status").CopyAll("refs", "completed_on"))
        .Object("conclusion", new FieldMap().CopyAll("suitability", "adequacy", "effectiveness").Text("text"));

    public static void Audits(Fields file, JsonObject document)
    {
        document["checkpoints"] = new FieldMap().Copy("id").Text("name", "question").ApplyEach(file.EnterEach("checkpoints"));
        if (file.Enter("programme") is { } programme)
        {
            JsonObject written = Programme.Apply(programme);
            if (file.Enter("independence") is { } independence)
            {
                written["independence"] = new FieldMap().Text("rule").Copy("lookback_days").Apply(independence);
                if (independence.Has("exceptions"))
                {
                    written["exceptions"] = Exception.ApplyEach(independence.EnterEach("exceptions"));
                }
            }

            document["auditProgramme"] = written;
        }

        document["auditors"] = new FieldMap().CopyAll("person", "lead", "qualified_from", "trained_in").Text("note").ApplyEach(file.EnterEach("auditors"));
        document["audits"] = Audit.ApplyEach(file.EnterEach("audits"));
        document["rejectedTeamPlans"] = new FieldMap().CopyAll("id", "audit", "proposed_member").Code("reason").Text("note").ApplyEach(file.EnterEach("rejected_team_plans"));
        document["findings"] = Finding.ApplyEach(file.EnterEach("findings"));
    }

    public static void Improvement(Fields file, JsonObject document)
    {
        document["nonconformities"] = Nonconformity.ApplyEach(file.EnterEach("nonconformities"));
        document["correctiveActions"] = Action.ApplyEach(file.EnterEach("corrective_actions"));
        document["improvements"] = new FieldMap().CopyAll("id", "from").Text("action").CopyAll("owner", "due").Code("status").ApplyEach(file.EnterEach("improvements"));
    }

    public static void Reviews(Fields file, JsonObject document) => document["managementReviews"] = Review.ApplyEach(file.EnterEach("management_reviews"));

    // A map of checkpoint to answer becomes a list, in the order written.
    private static void Answers(Fields fields, JsonObject result)
    {
        if (fields.Enter("checkpoints") is { } answers)
        {
            result["answers"] = new JsonArray(answers.Names.ToArray().Select(checkpoint => (JsonNode?)new JsonObject
            {
                ["checkpoint"] = checkpoint,
                ["answer"] = answers.Take(checkpoint) ?? "unanswered",
            }).ToArray());
        }
    }
}
