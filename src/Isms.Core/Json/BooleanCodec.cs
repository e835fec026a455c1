using System.Text.Json;
using Isms.Core.Json.Reading;

namespace Isms.Core.Json;

/// <summary>A truth value.</summary>
internal sealed class BooleanCodec : JsonCodec<bool>
{
    public override bool TryRead(JsonElement element, JsonReadContext context, out bool value)
    {
        value = element.ValueKind == JsonValueKind.True;
        if (value || element.ValueKind == JsonValueKind.False)
        {
            return true;
        }

        context.Report(JsonIssues.WrongType, "true or false", JsonCodecs.NameOf(element.ValueKind));
        return false;
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override void WriteSchema(JsonSchemaWriter writer) => writer.WriteObject(("type", "boolean"));
}
