using System.Text.Json.Nodes;
using Isms.Management.Document;
using Isms.Management.Graph;

namespace Isms.Management.Tests.Graph;

public sealed class SystemGraphTests
{
    private static readonly SystemGraph Whole = SystemGraph.Of(Hospital.System);

    [Fact]
    public void Every_text_in_the_document_that_is_an_id_is_an_element_or_a_link_and_nothing_else_is()
    {
        // The oracle knows no shape: an object's own id is a member "id" or it is named by its place; any other text that is such an id is a reference,
        // but for what people wrote in a language, which may name anything.
        JsonNode root = JsonNode.Parse(Hospital.Utf8)!;
        HashSet<string> ids = [];
        Collect(root, node => node is JsonObject o && o["id"] is JsonValue id ? (string?)id : null, ids);
        HashSet<string> expected = [];
        Links(root, string.Empty, owner: string.Empty, isNamed: false, ids, expected);

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Whole.Links.Where(link => !link.IsPart).Select(link => $"{link.From} {link.To}").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(ids.Order(StringComparer.Ordinal), Whole.Elements.Where(element => !element.IsNamedByPlace).Select(element => element.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_graph_is_the_same_after_writing_and_reading()
    {
        foreach (byte[] utf8 in new[] { Hospital.Utf8, File.ReadAllBytes(Repository.PathOf("docs", "samples", "hospital-2026.isms.json")) })
        {
            ManagementSystemDraft draft = ManagementSystemDocument.Read(utf8).Draft!;
            SystemGraph graph = SystemGraph.Of(draft);
            SystemGraph again = SystemGraph.Of(ManagementSystemDocument.Read(ManagementSystemDocument.ToUtf8(draft)).Draft!);
            Assert.Equal(graph, again);
            Assert.Equal(graph.GetHashCode(), again.GetHashCode());
        }

        Assert.NotEqual(Whole, SystemGraph.Of(Hospital.With(("objectives[OBJ-01].risks[R-45]", null)).Draft!));
    }

    [Fact]
    public void A_link_says_where_it_stands()
    {
        Assert.Equal(
            [("OBJ-04", "plan/what/0/treatments", false), ("R-02", "treatments/0", true)],
            Whole.Links.Where(link => link.To == "T-03").Select(link => (link.From, link.Member, link.IsPart)).Order());
        Assert.Contains(Whole.Links, link => link is { From: "/context/requirementTraces/0", To: "REQ-01", Member: "requirement" });
        Assert.Contains(Whole.Links, link => link is { From: "MR-02", To: "IP-01", Member: "inputs/feedback/refs" });
        Assert.Contains(Whole.Links, link => link is { From: "/statements/0/rows/27", To: "CTL-05", Member: "controls" });
        Assert.Contains(Whole.Links, link => link is { From: "/statements/0", To: "/statements/0/rows/27", Member: "rows/27", IsPart: true });
    }

    [Fact]
    public void An_element_has_its_kind_and_the_text_that_says_best_what_it_is()
    {
        Assert.Equal(("risk", "ransomware enters and encrypts the EHR database"), Told("R-01"));
        Assert.Equal(("requirement", "confidentiality of and access to own records"), Told("REQ-01"));
        Assert.Equal(("incident", "INC-09"), (Told("INC-09").Kind, "INC-09"));
        Assert.Equal(("fiscalPeriod", "FY2025-Q1"), Told("FY2025-Q1"));
        Assert.Null(Whole.Find("R-99"));
        Assert.Empty(Whole.LinksOf("R-99"));
    }

    [Fact]
    public void A_draft_with_errors_has_a_graph_all_the_same()
    {
        SystemGraph graph = SystemGraph.Of(Hospital.With(("risks[R-02].owner", "\"PER-99\""), ("objectives[OBJ-02].id", "\"OBJ-01\"")).Draft!);
        Assert.DoesNotContain(graph.Links, link => link.To == "PER-99");
        Assert.Single(graph.Elements, element => element.Id == "OBJ-01");
    }

    private static (string Kind, string? Name) Told(string id) => (Whole.Find(id)!.Kind, Whole.Find(id)!.Name.English);

    private static void Collect(JsonNode? node, Func<JsonNode, string?> idOf, HashSet<string> ids)
    {
        switch (node)
        {
            case JsonObject o:
                if (idOf(o) is { } id && IsElement(o))
                {
                    ids.Add(id);
                }

                foreach (KeyValuePair<string, JsonNode?> member in o)
                {
                    Collect(member.Value, idOf, ids);
                }

                break;
            case JsonArray array:
                foreach (JsonNode? item in array)
                {
                    Collect(item, idOf, ids);
                }

                break;
        }
    }

    // Levels, matrices and options have ids that are unique only in their list; all stand under the criteria. The criteria themselves and the assessment cycle are elements.
    private static bool IsElement(JsonObject o) =>
        !o.GetPath().StartsWith("$.criteria.", StringComparison.Ordinal) || o.GetPath() == "$.criteria.assessmentCycle";

    private static void Links(JsonNode? node, string path, string owner, bool isNamed, HashSet<string> ids, HashSet<string> links)
    {
        switch (node)
        {
            case JsonObject o:
                if (o["id"] is JsonValue own && ids.Contains((string)own!) && IsElement(o))
                {
                    (owner, isNamed) = ((string)own!, true);
                }
                else if (!isNamed && (char.IsAsciiDigit(path.Length == 0 ? 'x' : path[^1]) || (owner.Length == 0 && RefersItself(o, ids))))
                {
                    // An item of a list, or, outside of everything that refers, an object that does.
                    owner = path;
                }

                foreach (KeyValuePair<string, JsonNode?> member in o.Where(member => member.Key is not ("id" or "ja" or "en")))
                {
                    Links(member.Value, $"{path}/{member.Key}", owner, isNamed, ids, links);
                }

                break;
            case JsonArray array:
                for (int i = 0; i < array.Count; i++)
                {
                    Links(array[i], $"{path}/{i}", owner, isNamed, ids, links);
                }

                break;
            case JsonValue value when value.TryGetValue(out string? text) && ids.Contains(text):
                links.Add($"{owner} {text}");
                break;
        }
    }

    private static bool RefersItself(JsonObject o, HashSet<string> ids) =>
        o.Any(member => member.Key != "id" && (member.Value is JsonArray array ? array : [member.Value?.DeepClone()]).Any(item => item is JsonValue value && value.TryGetValue(out string? text) && ids.Contains(text)));
}
