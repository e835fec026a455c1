using Isms.Core;

namespace Isms.Catalogs.Glossary;

/// <summary>A glossary, the notes on an edition, a list to begin with, or corrections of the source material. Immutable and thread-safe.</summary>
public sealed record ReferenceList
{
    internal ReferenceList(string id, ReferenceListKind kind, LocalizedText title, string? note, ValueList<ReferenceListEntry> entries)
    {
        Id = id;
        Kind = kind;
        Title = title;
        Note = note;
        Entries = entries;
    }

    /// <summary>The identifier: <c>interested-parties</c>.</summary>
    public string Id { get; }

    /// <summary>What it is for.</summary>
    public ReferenceListKind Kind { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>What must be known about it, or null.</summary>
    public string? Note { get; }

    /// <summary>The entries, in the order of the source.</summary>
    public ValueList<ReferenceListEntry> Entries { get; }

    /// <summary>An entry by identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The entry, or null where there is none.</returns>
    public ReferenceListEntry? Find(string? id) => Entries.FirstOrDefault(entry => string.Equals(entry.Id, id, StringComparison.Ordinal));
}
