using Isms.Core;

namespace Isms.Catalogs.Overlays;

/// <summary>What an overlay says about a control: a control of the catalog it lies over, or one that it adds. Immutable.</summary>
public sealed record ControlOverlayEntry : DocumentElement
{
    /// <summary>The number: that of a control of the catalog, spelled as the catalog does, or a new one for a control that is added.</summary>
    public required string Id { get; init; }

    /// <summary>How strongly the control is asked for.</summary>
    public required RequirementStrength Strength { get; init; }

    /// <summary>The short title of a control that is added; null for a control of the catalog.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>What the sector adds, in one's own words; or null.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Where it comes from, for example the clause of the sector standard.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the overlay adds the control.</summary>
    public bool IsAdded => Title is not null;
}
