using Isms.Core;

namespace Isms.Audit.Frequency;

/// <summary>How long may pass between two audits of something, and why not longer. Immutable, with value equality.</summary>
/// <param name="Months">The interval, 1 or more.</param>
/// <param name="Reasons">What shortens it, each with its evidence and its own interval; empty where the normal interval holds.</param>
public sealed record AuditInterval(int Months, ValueList<IntervalReason> Reasons);
