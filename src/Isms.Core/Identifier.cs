namespace Isms.Core;

/// <summary>
/// The identifier of one thing in a management system: 1 to 100 characters, no white space at either end, no control characters.
/// Compared by ordinal, case-sensitive. Immutable and safe to share between threads.
/// </summary>
/// <typeparam name="TSelf">The identifier type itself.</typeparam>
public abstract class Identifier<TSelf> : IIdentifier, IEquatable<TSelf>, IComparable<TSelf>
    where TSelf : Identifier<TSelf>
{
    /// <summary>Takes a value already checked by <see cref="IdentifierKind{TId}"/>.</summary>
    /// <param name="value">The text of the identifier.</param>
    protected Identifier(string value) => Value = value;

    /// <inheritdoc/>
    public string Value { get; }

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Orders by ordinal comparison of the text.</summary>
    /// <param name="other">The identifier to compare with; null comes first.</param>
    /// <returns>Below, at or above zero.</returns>
    public int CompareTo(TSelf? other) => other is null ? 1 : string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the identifier.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>Whether two identifiers have the same text.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when equal or both null.</returns>
    public static bool operator ==(Identifier<TSelf>? left, Identifier<TSelf>? right) => Equals(left, right);

    /// <summary>Whether two identifiers differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(Identifier<TSelf>? left, Identifier<TSelf>? right) => !Equals(left, right);
}
