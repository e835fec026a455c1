namespace Isms.Core;

/// <summary>The members of an object in a document that this version does not know: name and JSON text of the value, in the order read. Immutable.</summary>
public sealed record UnknownMembers
{
    internal UnknownMembers(ValueList<KeyValuePair<string, string>> members) => Members = members;

    /// <summary>No unknown members.</summary>
    public static UnknownMembers None { get; } = new([]);

    /// <summary>Name and JSON text of each, in the order read.</summary>
    public ValueList<KeyValuePair<string, string>> Members { get; }
}
