namespace Isms.Core;

/// <summary>Makes a <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>A list of the items, copied.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items, any number.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>A list of the items, copied.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items, any number.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        Guard.NotNull(items);
        return items as ValueList<T> ?? Owning(items.ToArray());
    }

    /// <summary>A list of an array that nobody else has.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items; not copied, and never written again.</param>
    /// <returns>The list.</returns>
    internal static ValueList<T> Owning<T>(T[] items) => items.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(items);
}
