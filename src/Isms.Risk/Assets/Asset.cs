using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;

namespace Isms.Risk.Assets;

/// <summary>An information asset in the register of assets (ISO/IEC 27001:2013 A.8.1.1). Immutable.</summary>
public sealed record Asset : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required AssetId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it is.</summary>
    public required AssetKind Kind { get; init; }

    /// <summary>The unit that answers for it (A.8.1.2).</summary>
    public required UnitId Owner { get; init; }

    /// <summary>Where it is kept.</summary>
    public required StorageKind Storage { get; init; }

    /// <summary>Which personal information it holds.</summary>
    public required PersonalInformationKind Personal { get; init; }

    /// <summary>What a loss of confidentiality would cost, 1 (least) to 5.</summary>
    public required int Confidentiality { get; init; }

    /// <summary>What a loss of integrity would cost, 1 (least) to 5.</summary>
    public required int Integrity { get; init; }

    /// <summary>What a loss of availability would cost, 1 (least) to 5.</summary>
    public required int Availability { get; init; }

    /// <summary>How long it may be down, in hours, or null where that is not decided or means nothing.</summary>
    public decimal? TolerableDowntimeHours { get; init; }

    /// <summary>The flow steps that create it.</summary>
    public ValueList<FlowStepId> CreatedIn { get; init; } = [];

    /// <summary>The flow steps that use it.</summary>
    public ValueList<FlowStepId> UsedIn { get; init; } = [];

    /// <summary>Who supplies or runs it, or null.</summary>
    public SupplierId? Supplier { get; init; }

    /// <summary>Whether it is new in this assessment cycle; a new asset asks for a risk assessment.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether a table kept in the organisation leads from it back to a person.</summary>
    public bool IsLinkable { get; init; }

    /// <summary>The characteristics of a cloud service, or null.</summary>
    public CloudCharacteristics? CloudCharacteristics { get; init; }

    /// <summary>The flow steps that keep it.</summary>
    public ValueList<FlowStepId> StoredIn { get; init; } = [];

    /// <summary>The flow steps that send it somewhere.</summary>
    public ValueList<FlowStepId> SentIn { get; init; } = [];

    /// <summary>The flow steps that dispose of it.</summary>
    public ValueList<FlowStepId> DisposedIn { get; init; } = [];

    /// <summary>The tier of the information system it stands at, or null.</summary>
    public AssetTier? Tier { get; init; }

    /// <summary>Whether it is about somebody's health; null where that is not said, and <see cref="HoldsPersonalHealthInformation"/> goes by <see cref="Personal"/>.</summary>
    public bool? HealthInformation { get; init; }

    /// <summary>
    /// Whether it holds personal health information (ISO 27799): as <see cref="HealthInformation"/> says, and where that is silent whether the information is
    /// special care-required, which in a medical institution is the medical history.
    /// </summary>
    public bool HoldsPersonalHealthInformation => HealthInformation ?? Personal == PersonalInformationKind.SpecialCare;

    /// <summary>Whether what it holds about persons is pseudonymised.</summary>
    public bool IsPseudonymised => Personal == PersonalInformationKind.Pseudonymised;

    /// <summary>Every flow step in which it occurs, by use: created, used, stored, sent, disposed of; a step with several uses is there as often.</summary>
    /// <returns>The uses with their steps.</returns>
    public IEnumerable<(AssetUse Use, FlowStepId Step)> Occurrences() =>
        Of(AssetUse.Created, CreatedIn).Concat(Of(AssetUse.Used, UsedIn)).Concat(Of(AssetUse.Stored, StoredIn)).Concat(Of(AssetUse.Sent, SentIn)).Concat(Of(AssetUse.Disposed, DisposedIn));

    /// <summary>Whether it occurs in a flow step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>True when the step creates, uses, stores, sends or disposes of it.</returns>
    public bool OccursIn(FlowStepId step) =>
        CreatedIn.Contains(step) || UsedIn.Contains(step) || StoredIn.Contains(step) || SentIn.Contains(step) || DisposedIn.Contains(step);

    private static IEnumerable<(AssetUse Use, FlowStepId Step)> Of(AssetUse use, ValueList<FlowStepId> steps) => steps.Select(step => (use, step));
}
