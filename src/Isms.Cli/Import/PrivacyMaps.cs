using System.Text.Json.Nodes;

namespace Isms.Cli.Import;

/// <summary>pims.yaml. A folder may do without it.</summary>
internal static class PrivacyMaps
{
    private static readonly FieldMap Handling = new FieldMap().CopyAll("id", "purpose", "assets").Code("acquisition").Copy("special_care");

    private static readonly FieldMap Record = new FieldMap().Copy("id").Code("kind")
        .CopyAll("date", "subject", "purpose", "consent", "asset", "step", "recipient", "cross_border", "supplier", "release")
        .Code("request")
        .CopyAll("answered_on", "within_days", "document", "control", "risk");

    private static readonly FieldMap Emergency = new FieldMap()
        .Object("contact_chart", new FieldMap().CopyAll("owner", "updated").Texts("contacts"))
        .Each("breach_reports", new FieldMap().CopyAll("id", "incident", "prompt_on", "prompt_limit_days", "final_on", "final_limit_days", "principal_notified_on"));

    private static readonly FieldMap Whole = new FieldMap()
        .Each("purposes", new FieldMap().Copy("id").Text("name"))
        .Each("personal_information_handling", Handling)
        .Each("consents", new FieldMap().CopyAll("id", "subject", "purpose", "given_on", "withdrawn_on", "record"))
        .Each("records", Record)
        .Object("emergency", Emergency);

    public static void Privacy(Fields file, JsonObject document) => document["privacy"] = Whole.Apply(file);
}
