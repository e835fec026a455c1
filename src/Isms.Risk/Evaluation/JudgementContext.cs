using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using NodaTime;

namespace Isms.Risk.Evaluation;

/// <summary>What the risks of a register are judged by, shared by their assessments so that an explanation can be made when it is asked for. Immutable.</summary>
/// <param name="Criteria">The criteria.</param>
/// <param name="Organization">The organisation, whose top management approves.</param>
/// <param name="AsOf">The day of the judgement.</param>
internal sealed record JudgementContext(RiskCriteria Criteria, Organization Organization, LocalDate AsOf);
