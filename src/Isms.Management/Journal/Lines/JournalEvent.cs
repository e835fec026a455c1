namespace Isms.Management.Journal.Lines;

/// <summary>One line of a journal: what was recorded, its number, and what binds it to the line before. Immutable, with value equality.</summary>
public sealed record JournalEvent
{
    internal JournalEvent(long sequence, JournalEntry entry, string previous, string? signature, string hash)
    {
        Sequence = sequence;
        Entry = entry;
        Previous = previous;
        Signature = signature;
        Hash = hash;
    }

    /// <summary>The number, from 1 on without a gap.</summary>
    public long Sequence { get; }

    /// <summary>What was recorded.</summary>
    public JournalEntry Entry { get; }

    /// <summary>The hash of the line before; that of <see cref="JournalHead.Empty"/> in the first line.</summary>
    public string Previous { get; }

    /// <summary>The scheme, a colon, and the signature in hexadecimal digits; null where the line is not signed.</summary>
    public string? Signature { get; }

    /// <summary>The SHA-256 of the line up to the hash: 64 hexadecimal digits, letters small.</summary>
    public string Hash { get; }

    /// <summary>The head of the journal once this line is its last.</summary>
    public JournalHead Head => JournalHead.Create(Sequence, Hash);
}
