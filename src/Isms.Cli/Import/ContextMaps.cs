using System.Text.Json.Nodes;
using Isms.Cli.Import.Authoring;

namespace Isms.Cli.Import;

/// <summary>organization.yaml and context.yaml.</summary>
internal static class ContextMaps
{
    private static readonly FieldMap Unit = new FieldMap().Copy("id").Text("name");

    private static readonly FieldMap Partner = new FieldMap().Copy("id").Text("name").Code("kind").Copy("jurisdiction");

    private static readonly FieldMap Person = new FieldMap().Copy("id").Text("name").Code("employment")
        .Each("assignments", new FieldMap().Copy("department", "unit").CopyAll("from", "to"));

    private static readonly FieldMap Role = new FieldMap().Copy("id").Text("name").CopyAll("holder", "top_management");

    private static readonly FieldMap Account = new FieldMap().CopyAll("id", "person", "system", "created", "disabled").Copy("department_scope", "unit").Copy("known_exception");

    private static readonly FieldMap FiscalYear = new FieldMap().CopyAll("label", "start", "end").Also(Periods);

    private static readonly FieldMap Own = new FieldMap().Copy("id").Text("name").Code("kind").Copy("beds")
        .Object("headcount", new FieldMap().CopyAll("regular", "dispatched", "temporary", "total"))
        .Object("fiscal_year", FiscalYear)
        .Also(Standard)
        .Also((fields, result) =>
        {
            if (fields.Take("annex_a_edition_note") is { } note)
            {
                result["note"] = new JsonObject { ["en"] = note };
            }
        });

    private static readonly FieldMap Scope = new FieldMap().Copy("id").Text("statement").Copy("departments", "units")
        .Each("locations", new FieldMap().Copy("id").Text("name").Copy("confidentiality_class"))
        .Copy("flows")
        .Each("interfaces", new FieldMap().CopyAll("id", "party", "steps", "supplier", "agreement", "availability_target_percent", "linkage", "cross_border"))
        .Each("dependencies", new FieldMap().CopyAll("id", "depends_on").Text("for", "purpose"))
        .Each("exclusions", new FieldMap().Copy("id").Text("what").Text("reason"));

    private static readonly FieldMap Obligation = new FieldMap().Copy("id").Code("kind").Text("name").CopyAll("source", "edition", "in_force_from", "in_force_until", "answered_by");

    private static readonly FieldMap Context = new FieldMap()
        .Each("issues", new FieldMap().Copy("id").Code("kind").Text("name").CopyAll("environment", "changed_on"))
        .Each("environment_relations", new FieldMap().CopyAll("internal", "external").Text("note"))
        .Each(
            "interested_parties",
            new FieldMap().Copy("id").Text("name").Code("relation").Copy("organization").Each("requirements", new FieldMap().Copy("id").Text("text").Code("kind")))
        .Each("requirement_trace", new FieldMap().CopyAll("requirement", "by"), "requirementTraces")
        .Object("scope", Scope)
        .Copy("order_system_availability_target_percent");

    private static readonly FieldMap Linkage = new FieldMap()
        .Each("partners", new FieldMap().Copy("organization").Code("role"))
        .Each("flows", new FieldMap().Code("from").Code("to").Code("kind").CopyAll("assets", "interfaces"));

    public static void Organization(Fields file, JsonObject document)
    {
        JsonObject own = file.Enter("organization") is { } fields ? Own.Apply(fields) : [];
        own["partners"] = Partner.ApplyEach(file.EnterEach("partner_organizations"));
        own["units"] = Unit.ApplyEach(file.EnterEach("departments"));
        own["persons"] = Person.ApplyEach(file.EnterEach("persons"));
        own["roles"] = Role.ApplyEach(file.EnterEach("roles"));
        document["organization"] = own;
        document["accounts"] = Account.ApplyEach(file.EnterEach("accounts"));
    }

    public static void ContextOf(Fields file, JsonObject document)
    {
        document["context"] = Context.Apply(file);
        if (file.Enter("linkage") is { } linkage)
        {
            document["linkage"] = Linkage.Apply(linkage);
        }

        document["communications"] = SupportMaps.Communication.ApplyEach(file.EnterEach("communication_plan"));
        document["obligations"] = Obligation.ApplyEach(file.EnterEach("obligations"));
    }

    private static void Standard(Fields fields, JsonObject result)
    {
        // ISO/IEC 27001:2013 is the catalog iso27001:2013:clauses; anything else is kept as it is written.
        if (fields.TakeText("isms_standard") is { } standard)
        {
            const string Prefix = "ISO/IEC 27001:";
            result["standard"] = standard.StartsWith(Prefix, StringComparison.Ordinal) ? $"iso27001:{standard[Prefix.Length..]}:clauses" : standard;
        }
    }

    private static void Periods(Fields fields, JsonObject result)
    {
        JsonArray ids = fields.Take("quarters") as JsonArray ?? [];
        JsonArray ends = fields.Take("quarter_ends") as JsonArray ?? [];
        result["periods"] = new JsonArray(ids.Select((id, index) => (JsonNode?)new JsonObject
        {
            ["id"] = id?.DeepClone(),
            ["end"] = index < ends.Count ? ends[index]?.DeepClone() : null,
        }).ToArray());
    }
}
