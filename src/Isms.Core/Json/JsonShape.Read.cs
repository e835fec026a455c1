using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Isms.Core.Issues;
using Isms.Core.Json.Reading;

namespace Isms.Core.Json;

/// <content>Reading: members matched, faults collected, and the typed value made where nothing required is missing.</content>
public sealed partial class JsonShape<T>
{
    private const int MostOnStack = 64;

    /// <inheritdoc/>
    public override bool TryRead(JsonElement element, JsonReadContext context, [MaybeNullWhen(false)] out T value) => TryRead(element, context, out value, out _);

    /// <summary>Reads a value, and gives what could be read of its members also where a required one could not, so that the rest can be judged all the same.</summary>
    /// <param name="element">The JSON value, not null in the JSON sense.</param>
    /// <param name="context">Where issues go and where we are.</param>
    /// <param name="value">The value, when it could be read.</param>
    /// <param name="members">The members; null where the JSON value is no object.</param>
    /// <returns>True when there is a value, even if issues were found inside it.</returns>
    public bool TryRead(JsonElement element, JsonReadContext context, [MaybeNullWhen(false)] out T value, out JsonMemberValues? members)
    {
        Guard.NotNull(context);
        value = null;
        members = null;
        if (element.ValueKind != JsonValueKind.Object)
        {
            context.Report(JsonIssues.WrongType, "object", JsonCodecs.NameOf(element.ValueKind));
            return false;
        }

        string? id = null;
        if (identityKind is not null && element.TryGetProperty("id", out JsonElement idElement) && idElement.ValueKind == JsonValueKind.String)
        {
            id = idElement.GetString();
            context.Define(id!, identityKind);
        }

        string around = context.Subject;
        context.Subject = id ?? around;
        bool complete = TryReadMembers(element, context, out object?[] values, out List<KeyValuePair<string, string>>? unknown);
        members = new JsonMemberValues(values);
        if (complete)
        {
            value = create!(members);
            if (value is null)
            {
                // Where a member could not be read, that is what is wrong.
                if (!context.Gaps.Touch(context.Path))
                {
                    context.Report(JsonIssues.Malformed, expectation, Shorten(element.GetRawText()));
                }
            }
            else
            {
                if (unknown is not null)
                {
                    value.Keep(new UnknownMembers(unknown.ToValueList()));
                }

                check?.Invoke(value, context);
            }
        }

        context.Subject = around;
        return value is not null;
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text.Substring(0, 57) + "...";

    private bool TryReadMembers(JsonElement element, JsonReadContext context, out object?[] values, out List<KeyValuePair<string, string>>? unknown)
    {
        values = (object?[])absent.Clone();
        Span<bool> seen = slots.Count <= MostOnStack ? stackalloc bool[MostOnStack] : new bool[slots.Count];
        unknown = null;
        HashSet<string>? unknownNames = null;
        bool complete = true;
        int expected = 0;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            Slot? slot = Find(property, ref expected);
            context.EnterMember(slot?.Name ?? property.Name);
            if (slot is null)
            {
                if ((unknownNames ??= new(StringComparer.Ordinal)).Add(property.Name))
                {
                    context.Report(context.IsStrict ? JsonIssues.UnknownMemberStrict : JsonIssues.UnknownMember, property.Name);
                    (unknown ??= []).Add(new(property.Name, JsonFormat.Compact(property.Value)));
                }
                else
                {
                    context.Report(JsonIssues.DuplicateMember, property.Name);
                }
            }
            else if (seen[slot.Index])
            {
                // Which of the two is meant nobody knows, and the second is not looked into.
                context.Report(JsonIssues.DuplicateMember, property.Name);
                context.Gaps.Add(context.Path);
                context.Lose(slot.Kinds());
            }
            else
            {
                seen[slot.Index] = true;
                if (property.Value.ValueKind == JsonValueKind.Null)
                {
                    seen[slot.Index] = !slot.IsRequired;
                }
                else if (slot.TryRead(property.Value, context, out object? value))
                {
                    values[slot.Index] = value;
                }
                else
                {
                    complete &= !slot.IsRequired;
                    context.Gaps.Add(context.Path);
                    if (property.Value.ValueKind != slot.Container)
                    {
                        context.Lose(slot.Kinds());
                    }
                }
            }

            context.Leave();
        }

        foreach (Slot slot in slots)
        {
            if (slot.IsRequired && !seen[slot.Index])
            {
                context.Report(JsonIssues.MissingMember, slot.Name);
                context.Gaps.Add(JsonPointer.Member(context.Path, slot.Name));
                context.Lose(slot.Kinds());
                complete = false;
            }
        }

        return complete;
    }

    // Members mostly stand in the order in which they are written, so the next ones of the shape are tried before a name is made and looked up.
    private Slot? Find(JsonProperty property, ref int expected)
    {
        for (int i = expected; i < slots.Count; i++)
        {
            if (property.NameEquals(slots[i].Utf8Name))
            {
                expected = i + 1;
                return slots[i];
            }
        }

        return byName.TryGetValue(property.Name, out Slot? slot) ? slot : null;
    }
}
