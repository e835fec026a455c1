namespace Isms.Controls.Applicability.Migration;

/// <summary>Something that the old statement said of a control and that no provenance of a draft leads to. Immutable.</summary>
/// <param name="Control">The control, as the old statement writes it.</param>
/// <param name="Member">What was said: <c>applicable</c>, <c>status</c>, <c>basis</c>, <c>controls</c>, <c>risks</c>, <c>evidence</c>, <c>reason/ja</c>, or an unknown member.</param>
/// <param name="Value">The value, as documents spell it.</param>
public sealed record LostStatement(string Control, string Member, string Value);
