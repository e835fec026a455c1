namespace Isms.Risk.Differences;

/// <summary>An element that is not the same in two lists; null on the side that does not have it.</summary>
internal sealed record KeyedPair<T>((string Name, int Nth) Key, T? Older, T? Newer)
    where T : class;
