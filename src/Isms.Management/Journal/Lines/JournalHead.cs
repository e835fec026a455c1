namespace Isms.Management.Journal.Lines;

/// <summary>
/// How far a journal has come: the number of its lines and the hash of the last. Kept elsewhere, it shows later that nothing of the journal up to there was altered, left out or cut off.
/// Immutable, with value equality.
/// </summary>
public sealed record JournalHead
{
    private JournalHead(long count, string hash)
    {
        Count = count;
        Hash = hash;
    }

    /// <summary>The head of a journal without lines; its hash is that of the name of the format.</summary>
    public static JournalHead Empty { get; } = new(0, JournalHash.Beginning);

    /// <summary>The number of lines, from 0.</summary>
    public long Count { get; }

    /// <summary>The hash of the last line: 64 hexadecimal digits, letters small.</summary>
    public string Hash { get; }

    /// <summary>Makes a head.</summary>
    /// <param name="count">The number of lines, from 0.</param>
    /// <param name="hash">The hash of the last line: 64 hexadecimal digits, letters small.</param>
    /// <returns>The head.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="hash"/> is no hash.</exception>
    public static JournalHead Create(long count, string hash)
    {
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "A number of lines from 0 was expected.");
        }

        return JournalHash.IsHash(hash) ? new JournalHead(count, hash) : throw new ArgumentException("A SHA-256 was expected: 64 hexadecimal digits, letters small.", nameof(hash));
    }

    /// <summary>The number and the hash.</summary>
    /// <returns>Both with a space between.</returns>
    public override string ToString() => FormattableString.Invariant($"{Count} {Hash}");
}
