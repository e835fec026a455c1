using Isms.Core;

namespace Isms.Audit.Records;

/// <summary>
/// Elements of a list by identifier, built at the first question. It is no part of the value that holds it: all indexes are equal,
/// and one carried along by <c>with</c> builds itself anew for another list. Of two elements with one id the first is found.
/// </summary>
internal sealed class LazyIndex<TId, TElement>(Func<TElement, TId> idOf)
    where TId : Identifier<TId>
    where TElement : class
{
    private Built? built;

    public TElement? Find(ValueList<TElement> elements, TId? id)
    {
        if (id is null)
        {
            return null;
        }

        Built current = built is { } known && ReferenceEquals(known.Of, elements) ? known : built = new Built(elements, idOf);
        return current.ById.TryGetValue(id, out TElement? element) ? element : null;
    }

    public override bool Equals(object? obj) => obj is LazyIndex<TId, TElement>;

    public override int GetHashCode() => 0;

    private sealed class Built
    {
        public Built(ValueList<TElement> elements, Func<TElement, TId> idOf)
        {
            Of = elements;
            foreach (TElement element in elements.Reverse())
            {
                ById[idOf(element)] = element;
            }
        }

        public ValueList<TElement> Of { get; }

        public Dictionary<TId, TElement> ById { get; } = [];
    }
}
