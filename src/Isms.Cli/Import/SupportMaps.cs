using System.Text.Json.Nodes;
using Isms.Cli.Import.Authoring;

namespace Isms.Cli.Import;

/// <summary>documents.yaml and training.yaml. A folder may do without them.</summary>
internal static class SupportMaps
{
    private static readonly FieldMap Document = new FieldMap().Copy("id").Code("kind").Text("name")
        .CopyAll("version", "approved_by", "approved_on", "review_due", "distribution", "clauses")
        .Copy("mhlw", "references")
        .Each("history", new FieldMap().CopyAll("version", "approved_by", "approved_on"));

    private static readonly FieldMap Course = new FieldMap().Copy("id").Code("kind").Text("name").Code("audience").Code("employment").CopyAll("attendees", "topics", "dates")
        .Object("effectiveness", new FieldMap().Copy("method").Copy("pre", "before").Copy("post", "after").CopyAll("target", "achieved"));

    private static readonly FieldMap Plan = new FieldMap().CopyAll("document", "fiscal_year", "approved_by", "approved_on");

    private static readonly FieldMap Area = new FieldMap().Copy("id").Text("name").Copy("courses");

    private static readonly FieldMap Requirement = new FieldMap().Copy("role").Text("competence").Copy("courses");

    private static readonly FieldMap Evidence = new FieldMap().CopyAll("person", "role").Text("evidence").CopyAll("document", "from", "until");

    /// <summary>An item of the communication plan of context.yaml.</summary>
    public static readonly FieldMap Communication = new FieldMap().Copy("id").Text("what").CopyAll("when", "with", "who").Text("process").Text("need");

    private static readonly FieldMap Completion = new FieldMap().Copy("quarter", "period").CopyAll("completed", "regular", "dispatched", "temporary");

    public static void Training(Fields file, JsonObject document)
    {
        document["courses"] = Course.ApplyEach(file.EnterEach("courses"));
        document["trainingCompletions"] = Completion.ApplyEach(file.EnterEach("completion_by_quarter"));
        if (file.Enter("plan") is { } plan)
        {
            document["trainingPlan"] = Plan.Apply(plan);
        }

        document["trainingAreas"] = Area.ApplyEach(file.EnterEach("systematisation"));
        document["competenceRequirements"] = Requirement.ApplyEach(file.EnterEach("competence_requirements"));
        document["competenceRecords"] = Evidence.ApplyEach(file.EnterEach("competence_records"));
    }

    public static void Documents(Fields file, JsonObject document)
    {
        document["documents"] = Document.ApplyEach(file.EnterEach("documents"));
        JsonArray contents = [];
        foreach (string against in new[] { "iso27799", "iso27001" })
        {
            if (file.Enter("policy_content_" + against["iso".Length..]) is { } content)
            {
                JsonObject policy = new FieldMap().Copy("document").Apply(content);
                policy["against"] = against;
                if (content.Enter("items") is { } items)
                {
                    policy["items"] = new JsonArray(items.Names.Select(item => (JsonNode?)new JsonObject { ["item"] = item, ["covered"] = items.Take(item) }).ToArray());
                }

                new FieldMap().Each("gaps", new FieldMap().Copy("item").Text("note").Copy("finding"))
                    .Apply(content).ToList().ForEach(member => policy[member.Key] = member.Value?.DeepClone());
                contents.Add((JsonNode?)policy);
            }
        }

        document["policyContents"] = contents;
    }
}
