using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Isms.Core.Json.Reading;
using Isms.Core.Json.Walking;

namespace Isms.Core.Json;

/// <summary>A value that stands in JSON as one text.</summary>
internal sealed class StringCodec<T>(string expectation, StringCodec<T>.Reader read, Func<T, string> write, Action<Utf8JsonWriter>? describe = null, bool isReference = false) : JsonCodec<T>
{
    /// <summary>Reads the text; false where it is not what was expected.</summary>
    internal delegate bool Reader(string text, JsonReadContext context, [MaybeNullWhen(false)] out T value);

    public override bool TryRead(JsonElement element, JsonReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.String)
        {
            context.Report(JsonIssues.WrongType, expectation, JsonCodecs.NameOf(element.ValueKind));
            return false;
        }

        string text = element.GetString()!;
        if (read(text, context, out value))
        {
            return true;
        }

        context.Report(JsonIssues.Malformed, expectation, text);
        return false;
    }

    internal override bool IsReference => isReference;

    internal override void Visit(T value, ElementWalk walk)
    {
        if (isReference)
        {
            walk.Refer(write(value));
        }
    }

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(write(value));

    public override void WriteSchema(JsonSchemaWriter writer)
    {
        writer.Writer.WriteStartObject();
        writer.Writer.WriteString("type", "string");
        describe?.Invoke(writer.Writer);
        writer.Writer.WriteEndObject();
    }
}
