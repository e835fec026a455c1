namespace Isms.Catalogs;

/// <summary>What a source says otherwise than the catalog does. Nothing is thrown away: where sources disagree both are kept. Immutable.</summary>
public sealed record AlternativeReading
{
    internal AlternativeReading(string text, string source, string? reason)
    {
        Text = text;
        Source = source;
        Reason = reason;
    }

    /// <summary>The other title, or in words how the other source's values of an attribute differ.</summary>
    public string Text { get; }

    /// <summary>The source that says so; <c>recall</c> means from memory only.</summary>
    public string Source { get; }

    /// <summary>Why the catalog does not follow it, or null where that was not noted.</summary>
    public string? Reason { get; }

    /// <summary>Text and source.</summary>
    /// <returns>For example <c>Secure area [OSSIM]</c>.</returns>
    public override string ToString() => $"{Text} [{Source}]";
}
