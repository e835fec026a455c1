using System.Text.Json.Nodes;
using Isms.Cli.Import.Authoring;

namespace Isms.Cli.Import;

/// <summary>assets.yaml, flows.yaml and risks.yaml.</summary>
internal static class RiskMaps
{
    private static readonly FieldMap Asset = new FieldMap().Copy("id").Text("name").Code("kind").Copy("owner")
        .Code("storage", null, ("onprem", "onPremises"))
        .Code("personal")
        .Copy("c", "confidentiality").Copy("i", "integrity").Copy("a", "availability").Copy("down_h", "tolerableDowntimeHours")
        .CopyAll("created_in", "used_in", "supplier", "is_new", "linkable")
        .Object(
            "cloud_nist",
            new FieldMap().CopyAll("pooled_resources", "multi_tenant", "elastic_self_service", "metered", "broad_network_access"),
            "cloudCharacteristics")
        .CopyAll("stored_in", "sent_in", "disposed_in").Code("tier").Copy("health_information");

    private static readonly FieldMap Flow = new FieldMap().Copy("id").Text("name").Copy("owner")
        .Each("steps", new FieldMap().Copy("id").Text("name").Copy("department", "unit"));

    private static readonly FieldMap Rating = new FieldMap().CopyAll("likelihood", "consequence").Copy("level", "score").Copy("rated_on")
        .Code("confidence").Code("rated_from", "basis").Copy("rated_by")
        .Each("categories", new FieldMap().Code("category").CopyAll("consequence", "does_not_apply"));

    private static readonly FieldMap StepEffect = new FieldMap().CopyAll("by", "to");

    private static readonly FieldMap PlannedEffect = new FieldMap().Object("likelihood", StepEffect).Object("consequence", StepEffect);

    private static readonly FieldMap Acceptance = new FieldMap().CopyAll("by", "on", "until").Text("why").CopyAll("likelihood", "consequence", "matrix", "matrix_version", "criteria_version");

    private static readonly FieldMap Event = new FieldMap().Code("kind").CopyAll("on", "by").Text("why").Code("stage")
        .Object("old_rating", Rating).Object("new_rating", Rating)
        .Copy("treatment").Code("old_status").Code("new_status").Code("old_decision").Code("new_decision").Copy("with").Text("about");

    private static readonly FieldMap Treatment = new FieldMap().Copy("id").Code("option").CopyAll("controls", "supplier").Text("activity_stopped")
        .Code("rule").CopyAll("approved_by", "approved_on").Text("rationale").CopyAll("owner", "due").Code("status")
        .Text("action").Object("resources", ControlMaps.Resources).Object("planned_effect", PlannedEffect).Copy("done_on").Text("evaluation");

    private static readonly FieldMap Risk = new FieldMap().Copy("id").Code("direction").Copy("objective").Text("source").Text("event").Text("consequence")
        .CopyAll("assets", "steps")
        .Code("cia", "properties", ("C", "confidentiality"), ("I", "integrity"), ("A", "availability"))
        .Text("threat", "informationSecurityThreat").Text("vulnerability")
        .Object("inherent", Rating)
        .Also((fields, result) =>
        {
            // The current rating stands in the risk itself; a risk without one is not assessed.
            if (fields.Has("likelihood") || fields.Has("consequence") || fields.Has("level") || fields.Has("categories"))
            {
                result["current"] = Rating.Apply(fields);
            }
        })
        .Object("residual", Rating)
        .Copy("existing", "existingControls")
        .Object("minimum", new FieldMap().CopyAll("items", "met", "met_after"))
        .CopyAll("maturity", "detailed_analysis", "owner", "cross_border")
        .Each("treatments", Treatment)
        .Code("decision")
        .Code("basis")
        .Object("acceptance", Acceptance)
        .Each("history", Event)
        .Copy("review_on");

    private static readonly FieldMap Analysis = new FieldMap().CopyAll("id", "risk", "date", "method", "analyst").Texts("threats").Text("conclusion");

    private static readonly FieldMap Approval = new FieldMap().CopyAll("owner", "document", "approved_on", "residual_accepted");

    public static void Assets(Fields file, JsonObject document) => document["assets"] = Asset.ApplyEach(file.EnterEach("assets"));

    public static void Flows(Fields file, JsonObject document) => document["flows"] = Flow.ApplyEach(file.EnterEach("flows"));

    public static void Risks(Fields file, JsonObject document)
    {
        document["risks"] = Risk.ApplyEach(file.EnterEach("risks"));
        document["detailedAnalyses"] = Analysis.ApplyEach(file.EnterEach("detailed_analyses"));
        document["ownerApprovals"] = Approval.ApplyEach(file.EnterEach("owner_approvals"));
    }
}
