using Isms.Core;

namespace Isms.Risk.Assets;

/// <summary>What is done so that something is not down for longer than it may be: duplicated processors and disks, a second power supply (concept 107). Immutable.</summary>
public sealed record RedundancyClass : DocumentElement
{
    /// <summary>The name of the class.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Up to how long something in the class may be down, in hours, 0 or more, itself included; null for the class of all that may be down for longer.</summary>
    public decimal? UpToHours { get; init; }

    /// <summary>What the class asks for, or null.</summary>
    public LocalizedText? Measures { get; init; }
}
