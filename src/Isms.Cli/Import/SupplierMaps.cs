using System.Text.Json.Nodes;
using Isms.Cli.Import.Authoring;

namespace Isms.Cli.Import;

/// <summary>suppliers.yaml and incidents.yaml. A folder may do without them.</summary>
internal static class SupplierMaps
{
    private static readonly FieldMap Supplier = new FieldMap().Copy("id").Text("name").Code("kind").Copy("personal_data")
        .Code("stages").Copy("selection", "selectedOn").Copy("contract", "contractedOn").Copy("sla", "serviceLevelAgreement")
        .Copy("supervision_last", "lastSupervisedOn").Copy("mds_sds", "disclosureStatementOn").Copy("certification", "certifications")
        .Code("sub_entrustment").Copy("jurisdiction").Copy("cross_border_assessment", "crossBorderAssessedOn")
        .Object("service", new FieldMap().Code("management").Code("access").Code("allocation").Code("elasticity").Code("metering"));

    private static readonly FieldMap Incident = new FieldMap().CopyAll("id", "date", "quarter").Code("cause").CopyAll("risk", "assets", "step")
        .Code("cia", "properties", ("C", "confidentiality"), ("I", "integrity"), ("A", "availability"))
        .CopyAll("severity", "leaked_records").Text("summary").CopyAll("reported_by", "contained_on", "external_report", "nonconformity", "account");

    public static void Suppliers(Fields file, JsonObject document) => document["suppliers"] = Supplier.ApplyEach(file.EnterEach("suppliers"));

    public static void Incidents(Fields file, JsonObject document)
    {
        document["incidents"] = Incident.ApplyEach(file.EnterEach("incidents"));
        JsonArray totals = [];
        Fields? years = file.Enter("previous_year_totals");
        foreach (string year in years?.Names ?? [])
        {
            Fields? causes = years!.Enter(year);
            foreach (string cause in causes?.Names ?? [])
            {
                totals.Add((JsonNode?)new JsonObject { ["year"] = year, ["cause"] = FieldMap.Camel(cause), ["count"] = causes!.Take(cause) });
            }
        }

        document["incidentTotals"] = totals;
    }
}
