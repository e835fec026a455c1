using System.Globalization;
using System.Text.Json;
using Isms.Core.Json.Reading;

namespace Isms.Core.Json;

/// <summary>A whole number in a range.</summary>
internal sealed class IntegerCodec(int low, int high) : JsonCodec<int>
{
    public override bool TryRead(JsonElement element, JsonReadContext context, out int value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.Number)
        {
            context.Report(JsonIssues.WrongType, "whole number", JsonCodecs.NameOf(element.ValueKind));
            return false;
        }

        if (!element.TryGetInt32(out value) || value < low || value > high)
        {
            context.Report(JsonIssues.OutOfRange, element.GetRawText(), low.ToString(CultureInfo.InvariantCulture), high.ToString(CultureInfo.InvariantCulture));
            return false;
        }

        return true;
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override void WriteSchema(JsonSchemaWriter writer)
    {
        writer.Writer.WriteStartObject();
        writer.Writer.WriteString("type", "integer");
        writer.Writer.WriteNumber("minimum", low);
        writer.Writer.WriteNumber("maximum", high);
        writer.Writer.WriteEndObject();
    }
}
