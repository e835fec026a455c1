using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Isms.Core.Json.Reading;
using Isms.Core.Json.Walking;

namespace Isms.Core.Json;

/// <summary>
/// A list as a JSON array. An item that cannot be read is reported; the others are read. It is left out, or, of a list that counts only as a whole,
/// makes the list unreadable.
/// </summary>
internal sealed class ListCodec<TItem>(JsonCodec<TItem> item, bool isWhole = false) : JsonCodec<ValueList<TItem>>
{
    internal override JsonValueKind Container => JsonValueKind.Array;

    public override bool TryRead(JsonElement element, JsonReadContext context, [MaybeNullWhen(false)] out ValueList<TItem> value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Array)
        {
            context.Report(JsonIssues.WrongType, "array", JsonCodecs.NameOf(element.ValueKind));
            return false;
        }

        TItem[] items = new TItem[element.GetArrayLength()];
        int kept = 0;
        int index = 0;
        foreach (JsonElement child in element.EnumerateArray())
        {
            context.EnterItem(index);
            bool isRead = false;
            if (child.ValueKind == JsonValueKind.Null)
            {
                context.Report(JsonIssues.WrongType, "value", "null");
            }
            else if (item.TryRead(child, context, out TItem? read))
            {
                items[kept++] = read;
                isRead = true;
            }

            context.Leave();
            if (!isRead)
            {
                context.Gaps.AddItem(context.Path, index, kept);
            }

            index++;
        }

        if (isWhole && kept < index)
        {
            return false;
        }

        Array.Resize(ref items, kept);
        value = ValueList.Owning(items);
        return true;
    }

    internal override IEnumerable<string> Kinds() => item.Kinds();

    internal override bool IsReference => item.IsReference;

    internal override bool LeadsToElements => item.LeadsToElements;

    internal override void Visit(ValueList<TItem> value, ElementWalk walk)
    {
        for (int i = 0; i < value.Count; i++)
        {
            if (IsReference)
            {
                // References stand in the list as such: their order says nothing.
                item.Visit(value[i], walk);
                continue;
            }

            walk.EnterItem(i);
            item.Visit(value[i], walk);
            walk.Leave();
        }
    }

    public override void Write(Utf8JsonWriter writer, ValueList<TItem> value)
    {
        writer.WriteStartArray();
        foreach (TItem child in value)
        {
            item.Write(writer, child);
        }

        writer.WriteEndArray();
    }

    public override void WriteSchema(JsonSchemaWriter writer)
    {
        writer.Writer.WriteStartObject();
        writer.Writer.WriteString("type", "array");
        writer.Writer.WritePropertyName("items");
        item.WriteSchema(writer);
        writer.Writer.WriteEndObject();
    }
}
