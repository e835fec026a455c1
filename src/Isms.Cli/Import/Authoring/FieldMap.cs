using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Isms.Cli.Import.Authoring;

/// <summary>Which fields of a YAML mapping become which members of a JSON object, said once, in a table.</summary>
internal sealed class FieldMap
{
    private readonly List<Action<Fields, JsonObject>> steps = [];

    /// <summary>A field as it is: an id, a number, a truth value, a date, a list of ids.</summary>
    public FieldMap Copy(string field, string? member = null) => Add(field, member, fields => fields.Take(field));

    /// <summary>Several fields as they are, named alike but for the spelling (<c>used_in</c>, <c>usedIn</c>).</summary>
    public FieldMap CopyAll(params string[] fields)
    {
        foreach (string field in fields)
        {
            Copy(field);
        }

        return this;
    }

    /// <summary>A pair <c>x_ja</c>, <c>x_en</c> as one text.</summary>
    public FieldMap Text(string field, string? member = null) => Add(field, member, fields => TextOf(fields, field));

    /// <summary>A pair of lists <c>x_ja</c>, <c>x_en</c> as one list of texts, paired by position; an empty one where both are missing.</summary>
    public FieldMap Texts(string field, string? member = null) => Add(field, member, fields => TextsOf(fields, field));

    /// <summary>A word, respelled in camelCase, or as the table says.</summary>
    public FieldMap Code(string field, string? member = null, params (string From, string To)[] words) =>
        Add(field, member, fields => Respell(fields.Take(field), words));

    /// <summary>A mapping inside, as an object.</summary>
    public FieldMap Object(string field, FieldMap map, string? member = null) =>
        Add(field, member, fields => fields.Enter(field) is { } inside ? map.Apply(inside) : null);

    /// <summary>A list of mappings inside, as an array of objects.</summary>
    public FieldMap Each(string field, FieldMap map, string? member = null) =>
        Add(field, member, fields => fields.Has(field) ? new JsonArray(fields.EnterEach(field).Select(inside => (JsonNode?)map.Apply(inside)).ToArray()) : null);

    /// <summary>A field that only repeats or names what another says.</summary>
    public FieldMap Pass(string field)
    {
        steps.Add((fields, _) => fields.Pass(field));
        return this;
    }

    /// <summary>A field that says what can be said only one way; where it says something else it is not taken in.</summary>
    public FieldMap PassWhere(string field, string text)
    {
        steps.Add((fields, _) => fields.PassWhere(field, text));
        return this;
    }

    /// <summary>Anything else.</summary>
    public FieldMap Also(Action<Fields, JsonObject> step)
    {
        steps.Add(step);
        return this;
    }

    public JsonObject Apply(Fields fields)
    {
        JsonObject result = [];
        foreach (Action<Fields, JsonObject> step in steps)
        {
            step(fields, result);
        }

        return result;
    }

    public JsonArray ApplyEach(IEnumerable<Fields> items) => new(items.Select(item => (JsonNode?)Apply(item)).ToArray());

    /// <summary>The pair <c>x_ja</c>, <c>x_en</c> as one text; null where both are missing.</summary>
    public static JsonObject? TextOf(Fields fields, string field)
    {
        JsonObject text = [];
        foreach (string language in new[] { "ja", "en" })
        {
            if (fields.Take(field + "_" + language) is { } value)
            {
                text[language] = value;
            }
        }

        return text.Count == 0 ? null : text;
    }

    /// <summary><c>special_care</c> and <c>remove-source</c> as <c>specialCare</c> and <c>removeSource</c>.</summary>
    public static string Camel(string word)
    {
        StringBuilder camel = new(word.Length);
        bool raise = false;
        foreach (char c in word)
        {
            if (c is '_' or '-')
            {
                raise = camel.Length > 0;
            }
            else
            {
                camel.Append(raise ? char.ToUpperInvariant(c) : c);
                raise = false;
            }
        }

        return camel.ToString();
    }

    private static JsonArray TextsOf(Fields fields, string field)
    {
        JsonArray japanese = fields.Take(field + "_ja") as JsonArray ?? [];
        JsonArray english = fields.Take(field + "_en") as JsonArray ?? [];
        if (japanese.Count != english.Count && japanese.Count > 0 && english.Count > 0)
        {
            fields.Issues.Add(
                ImportIssues.UnevenLists,
                fields.File,
                AuthoringFile.Place(fields.File, fields.Start),
                fields.File,
                field,
                japanese.Count.ToString(CultureInfo.InvariantCulture),
                english.Count.ToString(CultureInfo.InvariantCulture));
        }

        return new JsonArray(Enumerable.Range(0, Math.Max(japanese.Count, english.Count)).Select(index =>
        {
            JsonObject text = [];
            if (index < japanese.Count)
            {
                text["ja"] = japanese[index]?.DeepClone();
            }

            if (index < english.Count)
            {
                text["en"] = english[index]?.DeepClone();
            }

            return (JsonNode?)text;
        }).ToArray());
    }

    private static JsonNode? Respell(JsonNode? value, (string From, string To)[] words) => value switch
    {
        JsonArray list => new JsonArray(list.Select(item => Respell(item?.DeepClone(), words)).ToArray()),
        JsonValue single when single.TryGetValue(out string? word) => words.FirstOrDefault(pair => pair.From == word).To ?? Camel(word),
        _ => value,
    };

    private FieldMap Add(string field, string? member, Func<Fields, JsonNode?> convert)
    {
        string name = member ?? Camel(field);
        steps.Add((fields, result) =>
        {
            if (convert(fields) is { } value)
            {
                result[name] = value;
            }
        });
        return this;
    }
}
