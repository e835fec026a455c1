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

    /// <summary>Whether a flow step creates or uses it.</summary>
    /// <param name="step">The step.</param>
    /// <returns>True when the step stands in <see cref="CreatedIn"/> or <see cref="UsedIn"/>.</returns>
    public bool OccursIn(FlowStepId step) => CreatedIn.Contains(step) || UsedIn.Contains(step);
}
