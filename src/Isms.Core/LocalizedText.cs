namespace Isms.Core;

/// <summary>
/// A text in Japanese, in English, or in both. At least one of the two is there and is not blank.
/// Immutable and safe to share between threads.
/// </summary>
public sealed record LocalizedText : DocumentElement
{
    private LocalizedText(string? japanese, string? english)
    {
        Japanese = japanese;
        English = english;
    }

    /// <summary>The Japanese text, or null where there is none.</summary>
    public string? Japanese { get; }

    /// <summary>The English text, or null where there is none.</summary>
    public string? English { get; }

    /// <summary>Whether both languages are there.</summary>
    public bool IsComplete => Japanese is not null && English is not null;

    /// <summary>Makes a text of the languages given; a blank one counts as absent.</summary>
    /// <param name="japanese">The Japanese text, or null.</param>
    /// <param name="english">The English text, or null.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">Both are blank.</exception>
    public static LocalizedText Create(string? japanese, string? english) =>
        TryCreate(japanese, english) ?? throw new ArgumentException("A text in Japanese or in English was expected; both are blank.", nameof(english));

    /// <summary>Makes a text of the languages given, or null where both are blank.</summary>
    /// <param name="japanese">The Japanese text, or null.</param>
    /// <param name="english">The English text, or null.</param>
    /// <returns>The text, or null.</returns>
    public static LocalizedText? TryCreate(string? japanese, string? english)
    {
        string? ja = string.IsNullOrWhiteSpace(japanese) ? null : japanese;
        string? en = string.IsNullOrWhiteSpace(english) ? null : english;
        return ja is null && en is null ? null : new LocalizedText(ja, en);
    }

    /// <summary>The text in the language asked for; in the other one where that is missing.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>A text, never blank.</returns>
    public string In(IsmsLanguage language) => language == IsmsLanguage.Japanese ? Japanese ?? English! : English ?? Japanese!;

    /// <summary>The English text where there is one, else the Japanese.</summary>
    /// <returns>A text, never blank.</returns>
    public override string ToString() => In(IsmsLanguage.English);
}
