using Isms.Core;

namespace Isms.Audit.Summaries;

/// <summary>Which audits covered a thing. Immutable, with value equality.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Subject">The unit, flow, clause or control.</param>
/// <param name="Audits">The audits that covered it, in document order.</param>
/// <param name="Partly">The audits that covered only a part of it: of a clause one below it (<c>7.5.3</c> of <c>7.5</c>).</param>
public sealed record CoverageItem(AuditSubjectKind Kind, string Subject, ValueList<AuditId> Audits, ValueList<AuditId> Partly)
{
    /// <summary>Whether an audit covered it as a whole.</summary>
    public bool IsCovered => Audits.Count > 0;
}
