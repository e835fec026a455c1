using Isms.Core;
using Isms.Risk.Assets;
using Isms.Risk.Matrix;
using NodaTime;

namespace Isms.Risk.Criteria;

/// <summary>The terms of reference against which the significance of a risk is evaluated (ISO 31000; ISO/IEC 27001:2013 6.1.2 a). Immutable, with value equality.</summary>
public sealed record RiskCriteria : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required CriteriaId Id { get; init; }

    /// <summary>The version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The matrices: one for threats, at most one for opportunities.</summary>
    public required ValueList<RiskMatrixDefinition> Matrices { get; init; }

    /// <summary>Which threats may stay as they are, where no appetite is about them.</summary>
    public required RiskAcceptance Acceptance { get; init; }

    /// <summary>From where an opportunity is worth pursuing, where no appetite is about it; null where there are no opportunities.</summary>
    public RiskThreshold? PursueFrom { get; init; }

    /// <summary>The minimum-guideline rule, or null.</summary>
    public MinimumGuidelineRule? MinimumGuideline { get; init; }

    /// <summary>The scale of maturity, or null.</summary>
    public MaturityScale? Maturity { get; init; }

    /// <summary>Which redundancy follows from a tolerable downtime, or null.</summary>
    public RedundancyScale? Redundancy { get; init; }

    /// <summary>How far a reading may lie from the value recomputed from the records; null is 0.</summary>
    public decimal? DerivedReadingTolerance { get; init; }

    /// <summary>The cycle of assessment the ratings belong to, or null.</summary>
    public AssessmentCycle? AssessmentCycle { get; init; }

    /// <summary>From which day on they hold, or null where that is not recorded.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The categories of consequence that are rated apart and how they become one; null where the consequence is rated as a whole.</summary>
    public CategoryCriteria? ConsequenceCategories { get; init; }

    /// <summary>Appetites and tolerances of categories and units; what none of them is about falls under <see cref="Acceptance"/> and <see cref="PursueFrom"/>.</summary>
    public ValueList<RiskAppetite> Appetites { get; init; } = [];

    /// <summary>Within how many days a review of documented information that is due is a notice; null is 0: on the day itself.</summary>
    public int? DocumentReviewNoticeDays { get; init; }

    /// <summary>How many days after the end of an assignment an account may stay active; null is 0.</summary>
    public int? AccountGraceDays { get; init; }

    /// <summary>How many days may lie between two supervisions of an entrustee, 1 or more; null where no limit is set.</summary>
    public int? SupervisionMaxDays { get; init; }

    /// <summary>The matrix that rates a direction.</summary>
    /// <param name="direction">Threat or opportunity.</param>
    /// <returns>The matrix; null where there is none, or it is faulty (the checks say why).</returns>
    public RiskMatrix? MatrixFor(RiskDirection direction) =>
        Matrices.FirstOrDefault(matrix => matrix.Direction == direction) is { } definition ? CompiledMatrices.Get(definition) : null;
}
