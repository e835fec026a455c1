using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Isms.Core.Json.Reading;
using Isms.Core.Json.Walking;

namespace Isms.Core.Json;

/// <summary>
/// How values of a type stand in JSON: read with every fault collected, written always the same way, described by JSON Schema.
/// Immutable and thread-safe.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
public abstract class JsonCodec<T>
{
    /// <summary>Reads a value. What is wrong goes into the context, not into an exception.</summary>
    /// <param name="element">The JSON value, not null in the JSON sense.</param>
    /// <param name="context">Where issues go and where we are.</param>
    /// <param name="value">The value, when it could be read.</param>
    /// <returns>True when there is a value, even if issues were found inside it.</returns>
    public abstract bool TryRead(JsonElement element, JsonReadContext context, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer, at the place of a value.</param>
    /// <param name="value">The value.</param>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>The kind of JSON value whose inside is read even where the value as a whole cannot be; undefined for a value without inside.</summary>
    internal virtual JsonValueKind Container => JsonValueKind.Undefined;

    /// <summary>The kinds of elements with an id that may stand in a value.</summary>
    /// <returns>Names of kinds, possibly repeated.</returns>
    internal virtual IEnumerable<string> Kinds() => [];

    /// <summary>Whether a value is a reference to an element, or a list of such.</summary>
    internal virtual bool IsReference => false;

    /// <summary>Whether a value may be, hold or refer to elements, so that it is worth walking through.</summary>
    internal virtual bool LeadsToElements => IsReference;

    /// <summary>Tells of the elements in a value and of the references.</summary>
    /// <param name="value">The value.</param>
    /// <param name="walk">Where we are, and whom to tell.</param>
    internal virtual void Visit(T value, ElementWalk walk)
    {
    }

    /// <summary>Writes the JSON Schema of the values.</summary>
    /// <param name="writer">Where the schema goes.</param>
    public abstract void WriteSchema(JsonSchemaWriter writer);
}
