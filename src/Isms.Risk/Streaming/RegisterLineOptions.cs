namespace Isms.Risk.Streaming;

/// <summary>How a register is read line by line. Immutable.</summary>
public sealed record RegisterLineOptions
{
    private readonly int maximumLineBytes = 1024 * 1024;
    private readonly int maximumRememberedIds;

    /// <summary>1 MiB a line, ids not remembered, unknown members kept.</summary>
    public static RegisterLineOptions Default { get; } = new();

    /// <summary>The most bytes a line may have, its end not counted, from 1 to 256 MiB; 1 MiB unless said otherwise. It bounds the memory of a reading.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the range.</exception>
    public int MaximumLineBytes
    {
        get => maximumLineBytes;
        init => maximumLineBytes = Guard.InRange(value, 1, 256 * 1024 * 1024);
    }

    /// <summary>
    /// How many ids are remembered to find those that stand twice, from 0 (none, ids are not compared; so unless said otherwise) to 100 million; one takes some hundred bytes.
    /// Once so many are remembered, a notice says that no more are.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the range.</exception>
    public int MaximumRememberedIds
    {
        get => maximumRememberedIds;
        init => maximumRememberedIds = Guard.InRange(value, 0, 100_000_000);
    }

    /// <summary>Whether an unknown member is an error; else it is a notice and kept.</summary>
    public bool IsStrict { get; init; }
}
