using Isms.Core;

namespace Isms.Risk.Assets;

/// <summary>
/// Which redundancy follows from how long something may be down (concept 107). The source gives no figures, so the scale is the organisation's own. Immutable.
/// </summary>
public sealed record RedundancyScale : DocumentElement
{
    /// <summary>The classes, by rising <see cref="RedundancyClass.UpToHours"/>, the strictest first; only the last may be without a limit.</summary>
    public required ValueList<RedundancyClass> Classes { get; init; }

    /// <summary>Whether the limits rise from class to class, none below 0, and only the last class has none.</summary>
    public bool IsOrdered => Classes.Count > 0
        && Classes.Take(Classes.Count - 1).All(one => one.UpToHours is not null)
        && Classes.All(one => one.UpToHours is null or >= 0)
        && Classes.Zip(Classes.Skip(1), (lower, upper) => upper.UpToHours is null || lower.UpToHours < upper.UpToHours).All(rises => rises);

    /// <summary>The class of an asset by its tolerable downtime.</summary>
    /// <param name="asset">The asset.</param>
    /// <returns>The first class whose limit the downtime does not exceed; null where the downtime is not decided, or lies above every limit.</returns>
    /// <exception cref="ArgumentNullException">The asset is null.</exception>
    public RedundancyClass? ClassOf(Asset asset) =>
        Guard.NotNull(asset).TolerableDowntimeHours is { } hours ? Classes.FirstOrDefault(one => one.UpToHours is null || hours <= one.UpToHours) : null;
}
