using Isms.Core;

namespace Isms.Controls.Privacy.Deidentification;

/// <summary>A file with rows about patients: where the document stands for it, it holds its name, its hash and its size, and nothing of its rows. Immutable.</summary>
public sealed record DataFile : DocumentElement
{
    /// <summary>The name without folder.</summary>
    public required string Name { get; init; }

    /// <summary>The SHA-256 of its bytes as 64 hexadecimal digits in lower case, or null where it was not at hand.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The number of its rows without the header, or null where it was not at hand.</summary>
    public int? Rows { get; init; }
}
