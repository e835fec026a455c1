using Isms.Core;

namespace Isms.Controls.Applicability.Migration;

/// <summary>One reason for which a row of a draft needs a person's decision. Immutable.</summary>
/// <param name="Kind">What kind of reason.</param>
/// <param name="Why">The reason with the controls it is about, in both languages.</param>
public sealed record OpenQuestion(QuestionKind Kind, LocalizedText Why);
