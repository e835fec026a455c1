using System.Text.Json;

namespace Isms.Core.Json;

/// <summary>Writes a JSON Schema (2020-12) in which every object type stands once, under <c>$defs</c>. Used by one thread.</summary>
public sealed class JsonSchemaWriter
{
    private readonly SortedDictionary<string, Action<JsonSchemaWriter>> definitions = new(StringComparer.Ordinal);

    /// <summary>Begins a schema.</summary>
    /// <param name="writer">Where it goes.</param>
    public JsonSchemaWriter(Utf8JsonWriter writer) => Writer = Guard.NotNull(writer);

    /// <summary>The JSON writer underneath.</summary>
    public Utf8JsonWriter Writer { get; }

    /// <summary>Writes an object with one or more plain members.</summary>
    /// <param name="members">Name and value.</param>
    public void WriteObject(params (string Name, string Value)[] members)
    {
        Writer.WriteStartObject();
        foreach ((string name, string value) in Guard.NotNull(members))
        {
            Writer.WriteString(name, value);
        }

        Writer.WriteEndObject();
    }

    /// <summary>Writes a reference to a definition and remembers to write the definition itself.</summary>
    /// <param name="name">The name of the definition.</param>
    /// <param name="definition">Writes the definition.</param>
    public void WriteReference(string name, Action<JsonSchemaWriter> definition)
    {
        definitions[name] = definition;
        WriteObject(("$ref", "#/$defs/" + name));
    }

    /// <summary>Writes a whole schema document.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="root">Writes the members of the root object, into an object already begun.</param>
    public void WriteDocument(string title, Action<JsonSchemaWriter> root)
    {
        Writer.WriteStartObject();
        Writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        Writer.WriteString("title", title);
        Guard.NotNull(root)(this);
        Writer.WriteStartObject("$defs");
        HashSet<string> written = new(StringComparer.Ordinal);
        while (definitions.Keys.FirstOrDefault(name => !written.Contains(name)) is { } next)
        {
            written.Add(next);
            Writer.WritePropertyName(next);
            definitions[next](this);
        }

        Writer.WriteEndObject();
        Writer.WriteEndObject();
        Writer.Flush();
    }
}
