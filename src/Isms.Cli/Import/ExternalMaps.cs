using System.Text.Json.Nodes;

namespace Isms.Cli.Import;

/// <summary>Records whose rooms the document does not have yet: their ids and names, so that references resolve.</summary>
internal static class ExternalMaps
{
    private static readonly (string File, string List, string Kind)[] Registers =
    [
        ("context.yaml", "communication_plan", "communicationItem"),
        ("suppliers.yaml", "suppliers", "supplier"),
        ("incidents.yaml", "incidents", "incident"),
    ];

    public static void Records(IReadOnlyDictionary<string, Fields> files, JsonObject document)
    {
        JsonArray records = [];
        foreach ((string file, string list, string kind) in Registers)
        {
            foreach (Fields entry in files.TryGetValue(file, out Fields? fields) && fields.Has(list) ? fields.EnterEach(list) : [])
            {
                JsonObject record = [];
                if (entry.Take("id") is { } id)
                {
                    record["id"] = id;
                }

                record["kind"] = kind;
                if (FieldMap.TextOf(entry, "name") is { } name)
                {
                    record["name"] = name;
                }

                records.Add((JsonNode?)record);
            }
        }

        document["externalRecords"] = records;
    }
}
