using System.Text.Json.Nodes;
using Isms.Cli.Import.Authoring;

namespace Isms.Cli.Import;

/// <summary>pims.yaml and deidentification.yaml. A folder may do without them.</summary>
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

    private static readonly FieldMap Study = new FieldMap().Copy("id").Text("name").Copy("sponsor").Code("status").CopyAll("finished_on", "dispose_by", "dispose_by_set_on")
        .Also((fields, result) =>
        {
            if (fields.Take("note") is { } note)
            {
                result["note"] = new JsonObject { ["en"] = note };
            }
        });

    private static readonly FieldMap Releases = new FieldMap()
        .Object("criteria", new FieldMap().CopyAll("k_minimum", "test_before_release", "table_stored_separately", "quasi_identifiers"))
        .Each("studies", Study)
        .Each(
            "releases",
            new FieldMap().CopyAll("id", "study", "asset", "quarter", "released_on", "recipient", "cross_border", "records", "test").Code("recipient_secrecy"))
        .Each("tests", new FieldMap().CopyAll("id", "date", "dataset", "method", "k", "passed", "tester", "release").Text("action"))
        .Also((fields, result) =>
        {
            if (fields.Enter("sample_data") is { } data)
            {
                result["evidence"] = new JsonArray((JsonNode?)new FieldMap().Copy("release_id", "release").Also((names, evidence) =>
                {
                    evidence["raw"] = FileOf(names, "raw");
                    evidence["released"] = FileOf(names, "release");
                    evidence["linkageTable"] = FileOf(names, "linkage_table");
                }).Apply(data));
            }
        });

    public static void Deidentification(Fields file, JsonObject document) => document["deidentification"] = Releases.Apply(file);

    public static void Privacy(Fields file, JsonObject document) => document["privacy"] = Whole.Apply(file);

    private static JsonObject? FileOf(Fields names, string field) => names.Take(field) is { } name ? new JsonObject { ["name"] = name } : null;
}
