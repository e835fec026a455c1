using Isms.Audit.Programme;
using Isms.Audit.Teams;

namespace Isms.Audit.Planning;

/// <summary>An audit of a plan. Immutable, with value equality.</summary>
/// <param name="Audit">The audit.</param>
/// <param name="Verdict">The verdict on the team it has; null where one is proposed, or the audit is no internal one.</param>
/// <param name="Proposed">The team proposed; null where the audit has one, is past, or is no internal one.</param>
public sealed record AuditPlanRow(InternalAudit Audit, TeamVerdict? Verdict, PlannedTeam? Proposed);
