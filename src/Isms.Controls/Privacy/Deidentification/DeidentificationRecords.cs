using Isms.Core;

namespace Isms.Controls.Privacy.Deidentification;

/// <summary>Studies, releases of pseudonymised data, their re-identification tests and the evidence of them. Immutable, with value equality.</summary>
public sealed record DeidentificationRecords : DocumentElement
{
    /// <summary>What a release has to fulfil, or null where nothing is set.</summary>
    public DeidentificationCriteria? Criteria { get; init; }

    /// <summary>The studies.</summary>
    public ValueList<ReleaseStudy> Studies { get; init; } = [];

    /// <summary>The releases.</summary>
    public ValueList<DataRelease> Releases { get; init; } = [];

    /// <summary>The tests.</summary>
    public ValueList<ReidentificationTest> Tests { get; init; } = [];

    /// <summary>The files of releases, as far as they are referred to.</summary>
    public ValueList<ReleaseEvidence> Evidence { get; init; } = [];

    /// <summary>A release by identifier.</summary>
    /// <param name="id">The identifier; null is none.</param>
    /// <returns>The release, or null where there is none.</returns>
    public DataRelease? FindRelease(ReleaseId? id) => id is null ? null : Releases.FirstOrDefault(release => release.Id == id);

    /// <summary>The test that a release names.</summary>
    /// <param name="release">The release.</param>
    /// <returns>The test, or null where it names none that is known.</returns>
    public ReidentificationTest? TestOf(DataRelease release) => Guard.NotNull(release).Test is { } id ? Tests.FirstOrDefault(test => test.Id == id) : null;
}
