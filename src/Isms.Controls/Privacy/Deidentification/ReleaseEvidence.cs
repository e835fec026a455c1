using Isms.Core;

namespace Isms.Controls.Privacy.Deidentification;

/// <summary>The files that a release was made of and what they come to: evidence of its test. Figures are null where the files they need were not at hand. Immutable.</summary>
public sealed record ReleaseEvidence : DocumentElement
{
    /// <summary>The release.</summary>
    public required ReleaseId Release { get; init; }

    /// <summary>The data before, with the codes of the patients; or null.</summary>
    public DataFile? Raw { get; init; }

    /// <summary>The data that went out, with pseudonyms.</summary>
    public required DataFile Released { get; init; }

    /// <summary>The table that leads from codes to pseudonyms; or null.</summary>
    public DataFile? LinkageTable { get; init; }

    /// <summary>The size of the smallest group of rows of the released data that agree in every quasi-identifier.</summary>
    public int? K { get; init; }

    /// <summary>How many pseudonyms of the table belong to more than one code.</summary>
    public int? SharedPseudonyms { get; init; }

    /// <summary>How many codes are in the table or the raw data and not in both.</summary>
    public int? UnmatchedCodes { get; init; }

    /// <summary>How many pseudonyms are in the table or the released data and not in both.</summary>
    public int? UnmatchedPseudonyms { get; init; }
}
