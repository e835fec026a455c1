using Isms.Core.Time;

namespace Isms.Controls.Privacy.Deidentification;

/// <summary>Figures of releases that measures are made of. Static and thread-safe.</summary>
public static class ReleaseFigures
{
    /// <summary>How many of the releases of a period name a test that is known and passed.</summary>
    /// <param name="records">The releases and tests.</param>
    /// <param name="period">The fiscal period; a release belongs to the one that it names.</param>
    /// <returns>A percentage from 0 to 100; 0 where the period has no release.</returns>
    public static decimal ReleasesTestedPercent(DeidentificationRecords records, FiscalPeriodId period)
    {
        Guard.NotNull(records);
        Guard.NotNull(period);
        DataRelease[] releases = records.Releases.Where(release => release.Quarter == period).ToArray();
        return releases.Length == 0 ? 0 : releases.Count(release => records.TestOf(release) is { IsPassed: true }) * 100m / releases.Length;
    }
}
