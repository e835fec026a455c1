using System.Text.Json.Nodes;
using Isms.Cli.Import.Authoring;

namespace Isms.Cli.Import;

/// <summary>maintenance.yaml and cyber_checklist.yaml. A folder may do without them.</summary>
internal static class OperationMaps
{
    private static readonly FieldMap Session = new FieldMap().CopyAll("id", "supplier", "assets", "requested", "approved", "approved_by", "connected", "disconnected")
        .Code("operator_id")
        .CopyAll("reviewed", "in_time", "dump", "incident");

    private static readonly FieldMap Request = new FieldMap().CopyAll("id", "requester").Text("what").CopyAll("network", "requested", "decided", "decided_by")
        .Code("decision").Text("condition").Copy("organization");

    private static readonly FieldMap WholeMaintenance = new FieldMap()
        .Object("rule", new FieldMap().CopyAll("review_within_business_days", "request_before_connection", "individual_id", "individual_id_from_action"))
        .Copy("holidays")
        .Each("quarter_totals", new FieldMap().Copy("quarter", "period").CopyAll("sessions", "reviewed_in_time"), "totals")
        .Each("sessions", Session)
        .Each("dumps", new FieldMap().CopyAll("id", "session", "asset", "masked", "taken_out", "return_due", "erased", "certificate", "finding"))
        .Each("media", new FieldMap().Copy("id").Text("kind").CopyAll("purchased", "holder", "inventoried", "disposed", "disposed_by", "certificate"))
        .Each("connection_requests", Request);

    private static readonly FieldMap Answer = new FieldMap().Copy("item").Code("answer").CopyAll("checked", "target", "evidence")
        .Object("second", new FieldMap().Code("answer").Copy("checked"))
        .Code("status").Copy("planned_by");

    private static readonly FieldMap VendorAnswer = new FieldMap().CopyAll("supplier", "form", "received")
        .Also((fields, result) =>
        {
            // A map of item to answer becomes a list, in the order written.
            if (fields.Enter("items") is { } items)
            {
                result["items"] = new JsonArray(items.Names.ToArray().Select(item => (JsonNode?)new JsonObject { ["item"] = item, ["answer"] = items.Take(item) }).ToArray());
            }
        });

    private static readonly FieldMap WholeChecklist = new FieldMap().CopyAll("edition", "organization", "form", "required_item_pattern", "answered_by", "document")
        .Text("note_2_10", "note")
        .Each("answers", Answer)
        .Each("vendor_answers", VendorAnswer);

    public static void Maintenance(Fields file, JsonObject document) => document["maintenance"] = WholeMaintenance.Apply(file);

    public static void Checklist(Fields file, JsonObject document)
    {
        if (file.Enter("checklist") is { } checklist)
        {
            document["checklist"] = WholeChecklist.Apply(checklist);
        }
    }
}
