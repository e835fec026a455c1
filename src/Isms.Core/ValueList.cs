using System.Collections;
using System.Runtime.CompilerServices;

namespace Isms.Core;

/// <summary>
/// An immutable list whose equality is that of its content: same items in the same order.
/// Safe to share between threads. Written as a collection expression: <c>ValueList&lt;int&gt; x = [1, 2];</c>
/// </summary>
/// <typeparam name="T">The type of an item.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <summary>The items as a span, for loops that must not allocate.</summary>
    /// <returns>A read-only view of the items.</returns>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Whether the item is in the list, by the default equality of its type.</summary>
    /// <param name="item">The item to look for.</param>
    /// <returns>True when it is there.</returns>
    public bool Contains(T item) => Array.IndexOf(items, item) >= 0;

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.items.Length != items.Length)
        {
            return false;
        }

        for (int i = 0; i < items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items[i], other.items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 17;
        foreach (T item in items)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>The items between brackets, for logs and test output.</summary>
    /// <returns>For example <c>[R-01, R-02]</c>.</returns>
    public override string ToString() => "[" + string.Join(", ", items) + "]";
}
