using Isms.Core;
using Isms.Core.Organizations;
using Isms.Management.Journal.Changes;
using NodaTime;

namespace Isms.Management.Journal.Lines;

/// <summary>What is to be recorded: when, by whom, why, and the change. Immutable, with value equality.</summary>
public sealed record JournalEntry
{
    private readonly string why = string.Empty;

    /// <summary>When it is recorded; never before the entry that was recorded last.</summary>
    public required Instant At { get; init; }

    /// <summary>Who made the change.</summary>
    public required PersonId Who { get; init; }

    /// <summary>Why, in a person's words.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public required string Why
    {
        get => why;
        init => why = Guard.NotBlank(value);
    }

    /// <summary>The change (<see cref="JournalChange"/>); empty where only something is said.</summary>
    public required ValueList<JournalOperation> Change { get; init; }
}
