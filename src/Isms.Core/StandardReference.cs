using System.Diagnostics.CodeAnalysis;

namespace Isms.Core;

/// <summary>
/// The name of an item of a standard or guideline: <c>iso27001:2022/A.8.2</c>, <c>mhlw-6.0/management/9</c>.
/// Only a name: whether the item exists is known to Isms.Catalogs. Compared by ordinal. Immutable and thread-safe.
/// </summary>
public sealed record StandardReference
{
    private StandardReference(string catalog, string item)
    {
        Catalog = catalog;
        Item = item;
    }

    /// <summary>The catalog, the part before the first slash: <c>iso27001:2022</c>.</summary>
    public string Catalog { get; }

    /// <summary>The item in the catalog, the part behind the first slash: <c>A.8.2</c>.</summary>
    public string Item { get; }

    /// <summary>Makes a reference of its two parts.</summary>
    /// <param name="catalog">The catalog, without slash or white space.</param>
    /// <param name="item">The item, without white space.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="FormatException">One of the parts is blank or has characters that it must not have.</exception>
    public static StandardReference Create(string catalog, string item) => Parse(catalog + "/" + item);

    /// <summary>Reads a reference.</summary>
    /// <param name="text">Catalog, slash, item.</param>
    /// <param name="reference">The reference, or null when the text is none.</param>
    /// <returns>True when the text is a reference.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out StandardReference? reference)
    {
        int slash = text is null || text.Length > 200 ? -1 : text.IndexOf('/');
        bool valid = slash > 0 && slash < text!.Length - 1 && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
        reference = valid ? new StandardReference(text!.Substring(0, slash), text.Substring(slash + 1)) : null;
        return valid;
    }

    /// <summary>Reads a reference.</summary>
    /// <param name="text">Catalog, slash, item.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="FormatException">The text is no reference.</exception>
    public static StandardReference Parse(string text) => TryParse(text, out StandardReference? reference)
        ? reference
        : throw new FormatException("A reference to a standard was expected, such as iso27001:2022/A.8.2: catalog, slash, item, without white space.");

    /// <summary>Catalog, slash, item.</summary>
    /// <returns>For example <c>iso27001:2022/A.8.2</c>.</returns>
    public override string ToString() => Catalog + "/" + Item;
}
