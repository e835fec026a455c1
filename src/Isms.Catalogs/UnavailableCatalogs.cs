using System.Text.Json;
using Isms.Core;

namespace Isms.Catalogs;

/// <summary>What is known to be missing, said in data. Static and thread-safe.</summary>
public static class UnavailableCatalogs
{
    private static readonly Lazy<ValueList<UnavailableCatalog>> Known = new(() => EmbeddedData.Read(
        "unavailable", root => EmbeddedData.Elements(root, "unavailable").Select(Read).ToValueList()));

    /// <summary>Everything known to be missing.</summary>
    public static ValueList<UnavailableCatalog> All => Known.Value;

    /// <summary>What is said about an identifier.</summary>
    /// <param name="id">The identifier, whatever case: <c>iso27017:2015</c>.</param>
    /// <returns>What is missing and why, or null where nothing is said.</returns>
    public static UnavailableCatalog? Find(string? id) => All.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.OrdinalIgnoreCase));

    private static UnavailableCatalog Read(JsonElement one) => new(
        EmbeddedData.Text(one, "id"),
        EmbeddedData.Title(one),
        EmbeddedData.Title(one.GetProperty("reason")));
}
