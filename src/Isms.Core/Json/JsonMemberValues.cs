using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Isms.Core.Json.Reading;

namespace Isms.Core.Json;

/// <summary>The values of the members of one object, from which the typed value is made.</summary>
public sealed class JsonMemberValues
{
    private readonly object?[] values;

    internal JsonMemberValues(object?[] values) => this.values = values;

    /// <summary>The value of a member.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="member">The member, made by the same shape.</param>
    /// <returns>The value; of an optional member that is not there, null or the empty list.</returns>
    public TValue Get<TValue>(JsonMember<TValue> member) => (TValue)values[Guard.NotNull(member).Index]!;

    /// <summary>The value of a member that may not have been read, see <see cref="JsonShape{T}.TryRead(JsonElement, JsonReadContext, out T, out JsonMemberValues)"/>.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="member">The member, made by the same shape.</param>
    /// <param name="value">The value, where there is one.</param>
    /// <returns>True where there is one.</returns>
    public bool TryGet<TValue>(JsonMember<TValue> member, [MaybeNullWhen(false)] out TValue value)
    {
        bool isThere = values[Guard.NotNull(member).Index] is not null;
        value = isThere ? Get(member) : default;
        return isThere;
    }
}
