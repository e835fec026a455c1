using Isms.Core;

namespace Isms.Catalogs.Crosswalks;

/// <summary>Values by the item they belong to, those of one item in their order; values without an item are left out.</summary>
internal static class ItemIndex
{
    public static Dictionary<string, ValueList<T>> By<T>(IEnumerable<T> values, Func<T, string?> item) => values
        .Where(value => item(value) is not null)
        .GroupBy(value => item(value)!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToValueList(), StringComparer.Ordinal);

    public static ValueList<T> Of<T>(Dictionary<string, ValueList<T>> index, string item) =>
        index.TryGetValue(Guard.NotNull(item), out ValueList<T>? values) ? values : ValueList<T>.Empty;
}
