namespace Isms.Core.Json.Reading;

/// <summary>How large and how deep a JSON text may be. Immutable.</summary>
public sealed record JsonReadLimits
{
    private readonly int maximumDepth = 64;
    private readonly long maximumBytes = 256L * 1024 * 1024;

    /// <summary>64 levels and 256 MB.</summary>
    public static JsonReadLimits Default { get; } = new();

    /// <summary>Levels of objects and arrays, from 1 to 1,000; 64 unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the range.</exception>
    public int MaximumDepth
    {
        get => maximumDepth;
        init => maximumDepth = Guard.InRange(value, 1, 1000);
    }

    /// <summary>Bytes, from 1; 256 MB (268,435,456) unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public long MaximumBytes
    {
        get => maximumBytes;
        init => maximumBytes = value < 1 ? throw new ArgumentOutOfRangeException(nameof(value), value, "At least one byte was expected.") : value;
    }
}
