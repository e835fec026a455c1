using Isms.Core;

namespace Isms.Controls.Applicability;

/// <summary>One point in which what was decided about a control differs from what follows from the records. A difference is no fault: the decision is a person's. Immutable.</summary>
/// <param name="Kind">How they differ.</param>
/// <param name="Explanation">What was decided and what follows, in words.</param>
public sealed record ApplicabilityDifference(ApplicabilityDifferenceKind Kind, LocalizedText Explanation);
