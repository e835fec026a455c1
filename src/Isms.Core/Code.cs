namespace Isms.Core;

/// <summary>
/// A word of a list: one that the library knows, or one read from a newer or faulty file, which is kept as it was written.
/// Compared by its text. Immutable and safe to share between threads.
/// </summary>
/// <typeparam name="TSelf">The code type itself.</typeparam>
public abstract class Code<TSelf> : ICode, IEquatable<TSelf>
    where TSelf : Code<TSelf>
{
    /// <summary>A known word.</summary>
    /// <param name="value">The word in camelCase, as documents spell it.</param>
    /// <param name="name">Its name in both languages.</param>
    protected Code(string value, LocalizedText name)
    {
        Value = Guard.NotBlank(value);
        Name = Guard.NotNull(name);
        IsKnown = true;
    }

    /// <summary>A word the library does not know.</summary>
    /// <param name="value">The word as read.</param>
    protected Code(string value)
    {
        Value = Guard.NotBlank(value);
        Name = LocalizedText.Create(value, value);
    }

    /// <inheritdoc/>
    public string Value { get; }

    /// <inheritdoc/>
    public LocalizedText Name { get; }

    /// <inheritdoc/>
    public bool IsKnown { get; }

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The word as documents spell it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>Whether two codes are the same word.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when equal or both null.</returns>
    public static bool operator ==(Code<TSelf>? left, Code<TSelf>? right) => Equals(left, right);

    /// <summary>Whether two codes are different words.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(Code<TSelf>? left, Code<TSelf>? right) => !Equals(left, right);
}
