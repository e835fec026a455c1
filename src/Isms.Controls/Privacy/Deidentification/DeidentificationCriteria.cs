using Isms.Core;

namespace Isms.Controls.Privacy.Deidentification;

/// <summary>What a release has to fulfil (concept 106). Immutable.</summary>
public sealed record DeidentificationCriteria : DocumentElement
{
    /// <summary>The least k of the k-anonymity of a release; 1 or more, or null where none is set.</summary>
    public int? KMinimum { get; init; }

    /// <summary>Whether a release is tested before it goes out.</summary>
    public bool TestsBeforeRelease { get; init; }

    /// <summary>Whether the table that links pseudonyms with persons is kept apart from the data.</summary>
    public bool StoresTableSeparately { get; init; }

    /// <summary>The columns by which persons could be recognised, as the header of a release writes them.</summary>
    public ValueList<string> QuasiIdentifiers { get; init; } = [];
}
