using Isms.Management.Journal.Signatures;

namespace Isms.Management.Journal.Files;

/// <summary>How a journal is written. Immutable.</summary>
public sealed record JournalWriterOptions
{
    /// <summary>Lines are not signed.</summary>
    public static JournalWriterOptions Default { get; } = new();

    /// <summary>The key that lines are signed with; null, the default, for none. A journal is signed from its first line on or not at all.</summary>
    public IJournalSigner? Key { get; init; }

    /// <summary>Where the signed head lies, so that a tail that was cut off is found (<see cref="JournalHeadFile"/>); null, the default, for none. It takes a <see cref="Key"/>.</summary>
    public string? HeadPath { get; init; }
}
