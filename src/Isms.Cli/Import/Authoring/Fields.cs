using System.Globalization;
using System.Text.Json.Nodes;
using Isms.Core.Issues;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Isms.Cli.Import.Authoring;

/// <summary>The fields of one YAML mapping. It remembers which were taken, so that the others can be listed.</summary>
internal sealed class Fields(YamlMappingNode node, string file, IssueCollector issues)
{
    private readonly HashSet<YamlNode> taken = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<YamlNode, List<Fields>> entered = new(ReferenceEqualityComparer.Instance);

    public string File { get; } = file;

    public IssueCollector Issues { get; } = issues;

    public Mark Start => node.Start;

    public IEnumerable<string> Names => node.Children.Keys.Select(key => ((YamlScalarNode)key).Value ?? string.Empty);

    /// <summary>Whether a field is there, null included.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>Whether a field is a list that begins with a mapping.</summary>
    public bool HasMappings(string name) => Find(name) is YamlSequenceNode { Children: [YamlMappingNode, ..] };

    /// <summary>A field as a JSON value, taken; null where it is missing or null.</summary>
    public JsonNode? Take(string name) => TakeNode(name) is { } value ? ToJson(value) : null;

    /// <summary>A field as text, taken; null where it is missing, null or no scalar.</summary>
    public string? TakeText(string name) => TakeNode(name) is YamlScalarNode scalar && !IsNull(scalar) ? scalar.Value : null;

    /// <summary>Marks a field as taken that only repeats what another says.</summary>
    public void Pass(string name) => TakeNode(name);

    /// <summary>Marks a field as taken where it is a text.</summary>
    public void PassWhere(string name, string text)
    {
        if (Find(name) is YamlScalarNode { Value: { } value } && value == text)
        {
            TakeNode(name);
        }
    }

    /// <summary>A mapping inside, entered; null where it is missing or null.</summary>
    public Fields? Enter(string name)
    {
        if (Find(name) is not { } value || IsNull(value))
        {
            TakeNode(name);
            return null;
        }

        if (value is not YamlMappingNode mapping)
        {
            Issues.Add(ImportIssues.WrongNode, File, AuthoringFile.Place(File, value.Start), File, name, "a mapping / マッピング");
            TakeNode(name);
            return null;
        }

        Fields inside = new(mapping, File, Issues);
        entered[value] = [inside];
        return inside;
    }

    /// <summary>The mappings of a list inside, entered; none where it is missing or null.</summary>
    public IReadOnlyList<Fields> EnterEach(string name)
    {
        if (Find(name) is not { } value || IsNull(value))
        {
            TakeNode(name);
            return [];
        }

        if (value is not YamlSequenceNode sequence || sequence.Children.Any(child => child is not YamlMappingNode))
        {
            Issues.Add(ImportIssues.WrongNode, File, AuthoringFile.Place(File, value.Start), File, name, "a list of mappings / マッピングの一覧");
            TakeNode(name);
            return [];
        }

        List<Fields> inside = sequence.Children.Select(child => new Fields((YamlMappingNode)child, File, Issues)).ToList();
        entered[value] = inside;
        return inside;
    }

    /// <summary>Everything not taken, list positions left out.</summary>
    public IEnumerable<string> Rest(string prefix = "")
    {
        foreach ((YamlNode key, YamlNode value) in node.Children)
        {
            string name = prefix + ((YamlScalarNode)key).Value;
            if (entered.TryGetValue(value, out List<Fields>? inside))
            {
                string next = value is YamlSequenceNode ? name + "[]." : name + ".";
                foreach (string field in inside.SelectMany(fields => fields.Rest(next)))
                {
                    yield return field;
                }
            }
            else if (!taken.Contains(value))
            {
                foreach (string field in Leaves(value, name))
                {
                    yield return field;
                }
            }
        }
    }

    public static JsonNode? ToJson(YamlNode value) => value switch
    {
        YamlScalarNode scalar => Scalar(scalar),
        YamlSequenceNode sequence => new JsonArray(sequence.Children.Select(ToJson).ToArray()),
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value ?? string.Empty, ToJson(child.Value)))),
        _ => null,
    };

    private static IEnumerable<string> Leaves(YamlNode value, string name) => value switch
    {
        YamlMappingNode { Children.Count: > 0 } mapping => mapping.Children.SelectMany(child => Leaves(child.Value, name + "." + ((YamlScalarNode)child.Key).Value)),
        YamlSequenceNode { Children.Count: > 0 } sequence => sequence.Children.SelectMany(child => Leaves(child, name + "[]")),
        _ => [name],
    };

    // The core schema of YAML 1.2 for plain scalars; anything quoted is text.
    private static JsonValue? Scalar(YamlScalarNode scalar)
    {
        string text = scalar.Value ?? string.Empty;
        if (scalar.Style != ScalarStyle.Plain)
        {
            // An empty text says as little as null does: a date or an id that nobody filled in is missing, not malformed.
            return text.Length == 0 ? null : JsonValue.Create(text);
        }

        if (IsNull(scalar))
        {
            return null;
        }

        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            return JsonValue.Create(text[0] is 't' or 'T');
        }

        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out decimal number)
            ? JsonValue.Create(number)
            : JsonValue.Create(text);
    }

    private static bool IsNull(YamlNode value) => value is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" or "Null" or "NULL" };

    private YamlNode? Find(string name) => node.Children.TryGetValue(new YamlScalarNode(name), out YamlNode? value) ? value : null;

    private YamlNode? TakeNode(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        taken.Add(value);
        return value;
    }
}
