using Isms.Controls.Privacy.Consents;
using Isms.Core;
using Isms.Risk;

namespace Isms.Controls.Privacy.Handling;

/// <summary>An entry of the register of personal information: which assets hold what was acquired for a purpose, and how (JIS Q 15001). Immutable.</summary>
public sealed record PersonalInformationHandling : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required HandlingId Id { get; init; }

    /// <summary>The purpose of use.</summary>
    public required PurposeId Purpose { get; init; }

    /// <summary>The assets that hold it.</summary>
    public ValueList<AssetId> Assets { get; init; } = [];

    /// <summary>How it was acquired, or null where that is not recorded.</summary>
    public AcquisitionMethod? Acquisition { get; init; }

    /// <summary>Whether special care-required personal information is among it.</summary>
    public bool HasSpecialCare { get; init; }
}
