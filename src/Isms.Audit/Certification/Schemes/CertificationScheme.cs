using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Audit.Certification.Schemes;

/// <summary>A scheme of certification: who certifies what, for whom, under which conditions, and for how long (M1). Immutable.</summary>
public sealed record CertificationScheme : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required CertificationSchemeId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The body that certifies, or null where it is not recorded.</summary>
    public CertificationBody? Body { get; init; }

    /// <summary>Which guideline applies to which target.</summary>
    public ValueList<TargetGuideline> Guidelines { get; init; } = [];

    /// <summary>Which kinds of organisations belong to which target; a kind that does not stand here has none.</summary>
    public ValueList<OrganizationKindTarget> KindTargets { get; init; } = [];

    /// <summary>How many different seminars the condition <see cref="CertificationCondition.SeminarCountReached"/> asks for; null where the scheme has no number.</summary>
    public int? SeminarCount { get; init; }

    /// <summary>For how many months a certificate is valid, 1 or more; null where the scheme states no validity: a certificate then states a fact as of one date and never expires (M14).</summary>
    public int? ValidityMonths { get; init; }

    /// <summary>The categories.</summary>
    public ValueList<CategoryDefinition> Categories { get; init; } = [];

    /// <summary>The review cases.</summary>
    public ValueList<ReviewCase> Cases { get; init; } = [];

    /// <summary>The viewpoints of a review.</summary>
    public ValueList<ReviewViewpoint> Viewpoints { get; init; } = [];

    /// <summary>A category of the scheme.</summary>
    /// <param name="category">The category.</param>
    /// <returns>What the scheme says of it, or null where it has no such category.</returns>
    public CategoryDefinition? FindCategory(CertificationCategory category) => Categories.FirstOrDefault(definition => definition.Category == category);

    /// <summary>A review case of the scheme.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>The case, or null where the scheme has none of the number.</returns>
    public ReviewCase? FindCase(int number) => Cases.FirstOrDefault(reviewCase => reviewCase.Number == number);

    /// <summary>The guideline for a target.</summary>
    /// <param name="target">The target; null has none.</param>
    /// <returns>The id of its catalog, or null where the scheme names none.</returns>
    public string? GuidelineFor(CertificationTarget? target) => target is null ? null : Guidelines.FirstOrDefault(guideline => guideline.Target == target)?.Guideline;

    /// <summary>The target that organisations of a kind belong to.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The target, or null where the scheme has none for the kind.</returns>
    public CertificationTarget? TargetOf(OrganizationKind kind) => KindTargets.FirstOrDefault(entry => entry.Kind == kind)?.Target;
}
