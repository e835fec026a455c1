using Isms.Core;

namespace Isms.Controls.Applicability.Versions;

/// <summary>One member of a row, or of the head of a statement, that says something else than before. Immutable.</summary>
/// <param name="Member">The member as documents spell it: <c>status</c>; <c>other</c> for what has no words of its own.</param>
/// <param name="Before">The values before; empty where there was none.</param>
/// <param name="After">The values after; empty where there is none.</param>
/// <param name="Explanation">The change in words.</param>
public sealed record MemberChange(string Member, ValueList<LocalizedText> Before, ValueList<LocalizedText> After, LocalizedText Explanation);
