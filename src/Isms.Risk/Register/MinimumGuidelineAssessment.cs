using Isms.Core;

namespace Isms.Risk.Register;

/// <summary>
/// Which minimum items of a guideline bear on a risk and whether they are met. By the guideline rule management may accept a risk that remains
/// where all of them are met. Immutable.
/// </summary>
public sealed record MinimumGuidelineAssessment : DocumentElement
{
    /// <summary>The items.</summary>
    public ValueList<StandardReference> Items { get; init; } = [];

    /// <summary>Whether all of them were met at the assessment; null where that was not judged.</summary>
    public bool? Met { get; init; }

    /// <summary>Whether all of them are met after the treatment; null where that was not judged.</summary>
    public bool? MetAfter { get; init; }
}
