using System.Text.Json.Nodes;
using Isms.Cli.Import.Authoring;

namespace Isms.Cli.Import;

/// <summary>certification.yaml. A folder may do without it.</summary>
internal static class CertificationMaps
{
    private static readonly FieldMap Scheme = new FieldMap().Copy("id").Text("name")
        .Object("body", new FieldMap().Copy("id").Text("name").Copy("independent"))
        .Also((fields, result) => result["guidelines"] = Pairs(fields, "guideline_by_target", "target", "guideline", areWords: false))
        .Also((fields, result) => result["kindTargets"] = Pairs(fields, "target_by_organization_kind", "kind", "target", areWords: true))
        .Copy("seminar_count").Copy("validity_period", "validityMonths")
        .Each("categories", new FieldMap().Code("id", "category").Text("name").Copy("spelling_variants").Code("targets").Code("conditions").Text("fact"))
        .Each("cases", new FieldMap().Copy("id", "number").Text("name").Code("grant"))
        .Each("viewpoints", new FieldMap().Copy("id").Text("name"));

    private static readonly FieldMap Application = new FieldMap().CopyAll("id", "organization").Code("category")
        .CopyAll("case", "received", "guideline", "evidence", "operates_under", "reviewed").Code("decision").CopyAll("decided", "certificate").Text("reason");

    private static readonly FieldMap Certificate = new FieldMap().CopyAll("id", "number", "organization").Code("category")
        .CopyAll("case", "as_of", "regulation", "regulation_version", "audits", "operates_under", "seminars", "history").Also(LastDay);

    public static void Certification(Fields file, JsonObject document) => document["certification"] = new FieldMap()
        .Object("scheme", Scheme)
        .Each("seminars", new FieldMap().CopyAll("id", "date").Code("mode").Text("title"))
        .Each("attendance", new FieldMap().CopyAll("organization", "seminar", "persons"))
        .Each("applications", Application)
        .Each("certificates", Certificate)
        .Each("registry", new FieldMap().Copy("organization").Code("category").CopyAll("certificate", "as_of"))
        .Apply(file);

    // A certificate may call its last day one thing or the other; where it has both, one is left and listed.
    private static void LastDay(Fields fields, JsonObject result)
    {
        if (fields.Take(fields.Has("expires") ? "expires" : "valid_until") is { } day)
        {
            result["expires"] = day;
        }
    }

    // A map of word to value becomes a list, in the order written.
    private static JsonArray Pairs(Fields fields, string field, string keyMember, string valueMember, bool areWords)
    {
        JsonArray list = [];
        if (fields.Enter(field) is { } pairs)
        {
            foreach (string key in pairs.Names.ToArray())
            {
                JsonObject pair = areWords ? new FieldMap().Code(key, valueMember).Apply(pairs) : new FieldMap().Copy(key, valueMember).Apply(pairs);
                pair.Insert(0, keyMember, FieldMap.Camel(key));
                list.Add((JsonNode?)pair);
            }
        }

        return list;
    }
}
