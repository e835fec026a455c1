using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk;
using Isms.Risk.Context;
using NodaTime;

namespace Isms.Controls.Objectives;

/// <summary>An information security objective with its plan (ISO/IEC 27001:2013 6.2). Immutable.</summary>
public sealed record InformationSecurityObjective : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ObjectiveId Id { get; init; }

    /// <summary>What is to be achieved.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The policy it is consistent with (6.2 a), or null.</summary>
    public DocumentId? Policy { get; init; }

    /// <summary>Where it is set, or null.</summary>
    public ObjectiveLevel? Level { get; init; }

    /// <summary>The number it aims at, or null where it is not measurable.</summary>
    public MeasurableTarget? Measurable { get; init; }

    /// <summary>The risks and opportunities it answers (6.2 c).</summary>
    public ValueList<RiskId> Risks { get; init; } = [];

    /// <summary>The plan.</summary>
    public required ObjectivePlan Plan { get; init; }

    /// <summary>What came of it, or null.</summary>
    public ObjectiveResult? Result { get; init; }

    /// <summary>The unit that sets it, for an objective of a department; or null.</summary>
    public UnitId? Department { get; init; }

    /// <summary>The requirements of interested parties that it takes into account (6.2 c).</summary>
    public ValueList<RequirementId> Requirements { get; init; } = [];

    /// <summary>The controls that it is to be achieved with.</summary>
    public ValueList<ControlId> Controls { get; init; } = [];

    /// <summary>To whom it was made known (6.2 d).</summary>
    public ValueList<ObjectiveCommunication> Communications { get; init; } = [];

    /// <summary>When it was last updated (6.2 e), or null.</summary>
    public LocalDate? UpdatedOn { get; init; }
}
