namespace Isms.Core.Json;

/// <summary>A member of an object type, as a handle to its value while an object is made. Immutable.</summary>
/// <typeparam name="TValue">The type of its value.</typeparam>
public sealed class JsonMember<TValue>
{
    internal JsonMember(int index, string name)
    {
        Index = index;
        Name = name;
    }

    /// <summary>The name in documents.</summary>
    public string Name { get; }

    internal int Index { get; }
}
