using Isms.Core;
using Isms.Risk;
using NodaTime;

namespace Isms.Controls.Applicability.Approval;

/// <summary>A move of a risk, later than the approval of a statement of applicability whose rows are bound to it. Immutable.</summary>
/// <param name="Risk">The risk.</param>
/// <param name="Kind">What moved.</param>
/// <param name="Treatment">The treatment, where it is one that was approved; else null.</param>
/// <param name="On">When.</param>
/// <param name="Controls">The rows bound to the risk, by the controls they are about, in the order of the statement.</param>
/// <param name="Explanation">The move in words.</param>
public sealed record RiskMovement(RiskId Risk, RiskMovementKind Kind, TreatmentId? Treatment, LocalDate On, ValueList<string> Controls, LocalizedText Explanation);
