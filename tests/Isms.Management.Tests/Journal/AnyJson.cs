using System.Text;
using System.Text.Json.Nodes;
using Isms.Core.Json;

namespace Isms.Management.Tests.Journal;

/// <summary>Random JSON documents, and others that differ from them a little; the same for the same seed.</summary>
internal sealed class AnyJson(int seed)
{
    private static readonly string[] Names = ["a", "b", "c", "id", "x/y", "t~1", "あ", ""];
    private static readonly string[] Texts = ["", "a", "b", "é", "あ\u2028\"<", "R-01", "R-02", "R-03", "😀"];
    private static readonly string[] Numbers = ["0", "1", "1.0", "-0", "1e2", "100", "12345678901234567890.5"];

    private readonly Random random = new(seed);

    public static byte[] Write(JsonNode? node) => JsonFormat.ToUtf8(writer =>
    {
        if (node is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            node.WriteTo(writer);
        }
    });

    public byte[] Document() => Write(Parse(Value(4)));

    /// <summary>A few things changed, moved, added and taken away.</summary>
    public byte[] Near(byte[] document)
    {
        JsonNode? root = JsonNode.Parse(document);
        for (int i = random.Next(4); i >= 0; i--)
        {
            root = Change(root);
        }

        return Write(root);
    }

    private JsonNode? Change(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } parent when random.Next(4) > 0:
                KeyValuePair<string, JsonNode?> member = parent.ElementAt(random.Next(parent.Count));
                parent.Remove(member.Key);
                switch (random.Next(4))
                {
                    case 0:
                        break;
                    case 1:
                        parent.Insert(random.Next(parent.Count + 1), member.Key, member.Value);
                        break;
                    default:
                        parent.Insert(parent.Count, member.Key, Change(member.Value));
                        break;
                }

                return parent;
            case JsonArray { Count: > 0 } list when random.Next(4) > 0:
                int index = random.Next(list.Count);
                JsonNode? item = list[index];
                list.RemoveAt(index);
                switch (random.Next(4))
                {
                    case 0:
                        break;
                    case 1:
                        list.Insert(random.Next(list.Count + 1), item);
                        break;
                    case 2:
                        list.Insert(index, item);
                        list.Insert(random.Next(list.Count + 1), Parse(Value(2)));
                        break;
                    default:
                        list.Insert(index, Change(item));
                        break;
                }

                return list;
            default:
                return Parse(Value(2));
        }
    }

    private string Value(int depth) => random.Next(depth > 0 ? 9 : 5) switch
    {
        0 => "null",
        1 => random.Next(2) == 0 ? "true" : "false",
        2 => Numbers[random.Next(Numbers.Length)],
        3 or 4 => Text(),
        5 or 6 => "{" + string.Join(",", Names.Where(_ => random.Next(3) == 0).OrderBy(_ => random.Next()).Select(name => Quoted(name) + ":" + Value(depth - 1))) + "}",
        7 => "[" + string.Join(",", Enumerable.Range(0, random.Next(5)).Select(_ => Value(depth - 1))) + "]",
        _ => "[" + string.Join(",", Enumerable.Range(0, 12).Where(_ => random.Next(2) == 0).OrderBy(_ => random.Next()).Select(i => $$"""{"id":"R-{{i}}","v":{{Value(depth - 1)}}}""")) + "]",
    };

    private string Text() => Quoted(Texts[random.Next(Texts.Length)]);

    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString();

    private static JsonNode? Parse(string json) => JsonNode.Parse(Encoding.UTF8.GetBytes(json));
}
