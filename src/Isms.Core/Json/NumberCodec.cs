using System.Globalization;
using System.Text.Json;
using Isms.Core.Json.Reading;

namespace Isms.Core.Json;

/// <summary>A decimal number in a range.</summary>
internal sealed class NumberCodec(decimal low, decimal high) : JsonCodec<decimal>
{
    public override bool TryRead(JsonElement element, JsonReadContext context, out decimal value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.Number)
        {
            context.Report(JsonIssues.WrongType, "number", JsonCodecs.NameOf(element.ValueKind));
            return false;
        }

        if (!element.TryGetDecimal(out value) || value < low || value > high)
        {
            context.Report(JsonIssues.OutOfRange, element.GetRawText(), low.ToString(CultureInfo.InvariantCulture), high.ToString(CultureInfo.InvariantCulture));
            return false;
        }

        return true;
    }

    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    public override void WriteSchema(JsonSchemaWriter writer) => writer.WriteObject(("type", "number"));
}
