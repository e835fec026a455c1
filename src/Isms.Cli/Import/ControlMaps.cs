using System.Text.Json.Nodes;
using Isms.Cli.Import.Authoring;

namespace Isms.Cli.Import;

/// <summary>controls.yaml, soa.yaml, objectives.yaml and measures.yaml.</summary>
internal static class ControlMaps
{
    /// <summary>People, things and money, as an objective and a treatment name them.</summary>
    public static readonly FieldMap Resources = new FieldMap().Copy("people").Text("things").Also(Money);

    private static readonly string[] FurtherSets = ["catalogs", "overlays"];

    private static readonly FieldMap Control = new FieldMap().Copy("id").Text("name").Also(References).Code("status").CopyAll("maturity", "owner");

    private static readonly FieldMap Row = new FieldMap().Also((fields, result) => result["control"] = Annex(fields.Take("control")))
        .Copy("applicable").Code("status").Code("basis").CopyAll("controls", "risks", "evidence").Text("reason");

    private static readonly FieldMap What = new FieldMap()
        .Also((fields, result) =>
        {
            // The text of an action stands in plain ja and en here.
            JsonObject text = [];
            foreach (string language in new[] { "ja", "en" })
            {
                if (fields.Take(language) is { } value)
                {
                    text[language] = value;
                }
            }

            result["text"] = text;
        })
        .Copy("treatments");

    private static readonly FieldMap Plan = new FieldMap()
        .Each("f_what", What, "what")
        .Object("g_resources", Resources, "resources")
        .Copy("h_responsible", "responsible").Copy("i_due", "due")
        .Object("j_evaluation", new FieldMap().Copy("measures").Text("method").Copy("reviewed_in"), "evaluation");

    private static readonly FieldMap Objective = new FieldMap().Copy("id").Text("name").Copy("policy").Code("level")
        .Object("measurable", new FieldMap().CopyAll("unit", "baseline", "baseline_year", "target").Code("comparison").Copy("relative_change_percent")
            .Object("previous", new FieldMap().CopyAll("year", "value"))
            .Object("baseline_source", new FieldMap().PassWhere("file", "incidents").PassWhere("totals", "previous_year_totals").Copy("year").Code("cause")))
        .CopyAll("risks", "department", "requirements", "controls")
        .Each("communications", new FieldMap().CopyAll("to", "on").Text("means")).Copy("updated_on")
        .Also((fields, result) => result["plan"] = Plan.Apply(fields))
        .Object("result", new FieldMap().CopyAll("value", "achieved"));

    public static void Controls(Fields file, JsonObject document) => document["controls"] = Control.ApplyEach(file.EnterEach("controls"));

    public static void Statements(Fields file, JsonObject document)
    {
        Fields? head = file.Enter("soa");
        string? inForce = head?.TakeText("in_force");
        JsonObject common = head is null ? [] : new FieldMap().CopyAll("document", "approved_by", "approved_on").Apply(head);
        document["statements"] = new JsonArray(file.EnterEach("editions").Select(edition =>
        {
            string? number = edition.TakeText("edition");
            JsonObject statement = new() { ["catalog"] = "iso27001:" + number };
            foreach ((string name, JsonNode? value) in common)
            {
                statement[name] = value?.DeepClone();
            }

            if (number == inForce)
            {
                statement["inForce"] = true;
            }

            edition.Pass("id_key");
            if (edition.Take("control_count") is { } count)
            {
                statement["controlCount"] = count;
            }

            foreach (string field in FurtherSets)
            {
                if (edition.Take(field) is { } further)
                {
                    statement[field] = further;
                }
            }

            statement["rows"] = Row.ApplyEach(edition.EnterEach("rows"));
            return (JsonNode?)statement;
        }).ToArray());
    }

    public static void Objectives(Fields file, JsonObject document) => document["objectives"] = Objective.ApplyEach(file.EnterEach("objectives"));

    public static void Measures(Fields file, JsonObject document)
    {
        string[] periods = document["organization"]?["fiscalYear"]?["periods"] is JsonArray known
            ? known.Select(period => (string?)period?["id"] ?? string.Empty).ToArray()
            : [];
        FieldMap measure = new FieldMap().Copy("id").Text("name").Code("subject").CopyAll("controls", "unit").Code("comparison").Copy("target")
            .Code("evaluate", "aggregation")
            .CopyAll("what", "method", "when_monitored", "who_monitors", "when_analysed", "who_analyses")
            .CopyAll("tolerance", "due_days", "rate_per").Code("frequency")
            .Also((fields, result) => result["readings"] = Readings(fields, periods))
            .CopyAll("met", "missed", "assets").Code("availability_of").Copy("derived_from")
            .Object("derivation", new FieldMap().Code("function").Copy("cause"));
        document["measures"] = measure.ApplyEach(file.EnterEach("measures"));
    }

    private static readonly FieldMap Reading = new FieldMap()
        .CopyAll("period", "value", "id", "numerator", "denominator", "measured_on", "recorded_on", "corrects").Text("reason");

    // One value for each quarter of the fiscal year, in its order; or each reading with its period and whatever else there is to say.
    private static JsonArray Readings(Fields fields, string[] periods)
    {
        if (fields.HasMappings("readings"))
        {
            return Reading.ApplyEach(fields.EnterEach("readings"));
        }

        JsonArray values = fields.Take("readings") as JsonArray ?? [];
        return new JsonArray(values.Select((value, index) =>
        {
            JsonObject reading = new() { ["period"] = index < periods.Length ? periods[index] : $"#{index + 1}" };
            if (value is not null)
            {
                reading["value"] = value.DeepClone();
            }

            return (JsonNode?)reading;
        }).ToArray());
    }

    private static void References(Fields fields, JsonObject result)
    {
        JsonArray references = [];
        foreach ((string field, string prefix) in new[] { ("iso2013", "iso27001:2013/A."), ("iso2022", "iso27001:2022/A."), ("mhlw", string.Empty) })
        {
            foreach (JsonNode? item in fields.Take(field) as JsonArray ?? [])
            {
                references.Add((JsonNode?)(prefix + item));
            }
        }

        result["references"] = references;
    }

    private static JsonValue? Annex(JsonNode? number) => number is null ? null : JsonValue.Create("A." + number);

    private static void Money(Fields fields, JsonObject result)
    {
        if (fields.Take("money_jpy") is { } amount)
        {
            result["money"] = new JsonObject { ["amount"] = amount, ["currency"] = "JPY" };
        }
    }
}
