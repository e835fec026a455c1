using Isms.Core;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Signatures;

namespace Isms.Management.Journal.Verification;

/// <summary>What a journal is verified against. Immutable.</summary>
public sealed record JournalVerifyOptions
{
    private readonly int maximumThreads = Math.Min(Environment.ProcessorCount, 8);

    /// <summary>The chain alone: without a head or a key, only accident and casual change are found.</summary>
    public static JournalVerifyOptions Default { get; } = new();

    /// <summary>Heads that were kept elsewhere; the journal may have grown since. None unless said otherwise.</summary>
    public ValueList<JournalHead> Heads { get; init; } = [];

    /// <summary>The key that each line must be signed with; null, the default, to leave signatures alone.</summary>
    public IJournalVerifier? Key { get; init; }

    /// <summary>Whether a signed head must lie beside the journal, as its writer with the key leaves one; it takes a <see cref="Key"/>. False unless said otherwise.</summary>
    public bool ExpectsSignedHead { get; init; }

    /// <summary>The content of the signed head that lies beside the journal; empty, the default, where there is none.</summary>
    public ReadOnlyMemory<byte> SignedHead { get; init; }

    /// <summary>How many threads hash, from 1 to 64; as many as there are processors, at most 8, unless said otherwise. The result does not depend on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the range.</exception>
    public int MaximumThreads
    {
        get => maximumThreads;
        init => maximumThreads = Guard.InRange(value, 1, 64);
    }
}
