using Isms.Catalogs;
using Isms.Catalogs.Overlays;
using Isms.Core;

namespace Isms.Controls.Applicability;

/// <summary>One control that a statement of applicability must speak of. Immutable.</summary>
public sealed record ControlSetItem
{
    internal ControlSetItem(string id, StandardReference reference, LocalizedText title)
    {
        Id = id;
        Reference = reference;
        Title = title;
    }

    /// <summary>How rows name it: by its number where it is of the first catalog (<c>A.5.1</c>), else with the catalog or overlay (<c>mhlw-6.0/control/18</c>).</summary>
    public string Id { get; }

    /// <summary>Catalog or overlay, and number.</summary>
    public StandardReference Reference { get; }

    /// <summary>The short title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The item of the catalog; null where an overlay adds the control.</summary>
    public CatalogItem? Item { get; internal init; }

    /// <summary>How strongly it is asked for: the strongest word of the overlays, else recommended.</summary>
    public RequirementStrength Strength { get; internal init; } = RequirementStrength.Should;

    /// <summary>The overlays that speak of it, by their identifiers, in the order given.</summary>
    public ValueList<string> Overlays { get; internal init; } = [];
}
