using System.Text.Json;
using Isms.Core;

namespace Isms.Catalogs.Glossary;

/// <summary>
/// The glossary, edition notes and starter lists that come with the library, read when first asked for. Static and thread-safe.
/// </summary>
public static class ReferenceLists
{
    private static readonly Lazy<ValueList<ReferenceList>> Known = new(() => EmbeddedData.Read(
        "reference-lists", root => EmbeddedData.Elements(root, "lists").Select(Read).ToValueList()));

    /// <summary>Every list.</summary>
    public static ValueList<ReferenceList> All => Known.Value;

    /// <summary>A list by identifier.</summary>
    /// <param name="id">For example <c>interested-parties</c>, <c>edition-notes-2013</c>, <c>corrections</c>.</param>
    /// <returns>The list, or null where none has the identifier.</returns>
    public static ReferenceList? Find(string? id) => All.FirstOrDefault(list => string.Equals(list.Id, id, StringComparison.Ordinal));

    /// <summary>The entries that come from a concept of the source material.</summary>
    /// <param name="number">The number of the concept, 1 to 155.</param>
    /// <returns>Them, in the order of the lists; none where no entry comes from it.</returns>
    public static IEnumerable<ReferenceListEntry> OfConcept(int number) =>
        All.SelectMany(list => list.Entries).Where(entry => entry.Concepts.Contains(number));

    /// <summary>The entries whose title or text contains a text, whatever case and width.</summary>
    /// <param name="text">The text, in either language.</param>
    /// <returns>Them, in the order of the lists; none for a blank text.</returns>
    public static IEnumerable<ReferenceListEntry> Search(string text)
    {
        string wanted = TextFolding.Fold(Guard.NotNull(text)).Trim();
        return wanted.Length == 0 ? [] : All.SelectMany(list => list.Entries).Where(entry => Contains(entry.Title, wanted) || Contains(entry.Text, wanted));
    }

    private static bool Contains(LocalizedText? text, string wanted) =>
        text is not null && new[] { text.Japanese, text.English }.OfType<string>().Any(one => TextFolding.Fold(one).Contains(wanted));

    private static ReferenceList Read(JsonElement list) => new(
        EmbeddedData.Text(list, "id"),
        ReferenceListKind.List.Get(EmbeddedData.Text(list, "kind")),
        EmbeddedData.Title(list),
        EmbeddedData.OptionalText(list, "note"),
        EmbeddedData.Elements(list, "entries").Select(Entry).ToValueList());

    private static ReferenceListEntry Entry(JsonElement entry) =>
        new(EmbeddedData.Text(entry, "id"), EmbeddedData.Title(entry), EmbeddedData.Text(entry, "source"), EmbeddedData.ConfidenceOf(entry))
        {
            Text = entry.TryGetProperty("text", out JsonElement text) ? EmbeddedData.Title(text) : null,
            Group = EmbeddedData.OptionalText(entry, "group"),
            Concepts = EmbeddedData.Elements(entry, "concepts").Select(concept => concept.GetInt32()).ToValueList(),
            References = EmbeddedData.Elements(entry, "references").Select(reference => StandardReference.Parse(reference.GetString()!)).ToValueList(),
        };
}
