using Isms.Audit.Findings;
using Isms.Audit.Programme;
using Isms.Audit.Records;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk.Assets;
using NodaTime;

namespace Isms.Audit.Summaries;

/// <summary>What of the units, flows, clauses and controls the audits of a period covered, and what not (concept 70; ISO/IEC 27001:2013 9.2 c). Immutable, with value equality.</summary>
/// <remarks>An audit covers what it names in its scope, and the clause and the control that one of its findings is about. A clause covers those below it.</remarks>
public sealed record ProgrammeCoverage
{
    private ProgrammeCoverage(LocalDate from, LocalDate to, ValueList<AuditId> audits, ValueList<CoverageItem> items)
    {
        From = from;
        To = to;
        Audits = audits;
        Items = items;
    }

    /// <summary>The first day of the period.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period.</summary>
    public LocalDate To { get; }

    /// <summary>The audits dated in the period, in document order.</summary>
    public ValueList<AuditId> Audits { get; }

    /// <summary>Units, flows, clauses and controls, each in the order given.</summary>
    public ValueList<CoverageItem> Items { get; }

    /// <summary>Looks what the audits of a period covered.</summary>
    /// <param name="records">The records.</param>
    /// <param name="organization">The organisation with its units.</param>
    /// <param name="flows">The business flows.</param>
    /// <param name="clauses">The clauses that are to be covered, such as <c>8.1</c>.</param>
    /// <param name="controls">The controls that are to be covered.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static ProgrammeCoverage Of(
        AuditRecords records, Organization organization, ValueList<BusinessFlow> flows, IEnumerable<string> clauses, IEnumerable<ControlId> controls, LocalDate from, LocalDate to)
    {
        Guard.NotNull(records);
        Guard.NotNull(organization);
        Guard.NotNull(flows);
        Guard.NotNull(clauses);
        Guard.NotNull(controls);
        if (to < from)
        {
            throw new ArgumentException("The last day is before the first.", nameof(to));
        }

        InternalAudit[] audits = [.. records.Audits.Where(audit => from <= audit.Date && audit.Date <= to)];
        ILookup<AuditId, AuditFinding> findings = records.Findings.ToLookup(finding => finding.Audit);
        CoverageItem Item(AuditSubjectKind kind, string subject, Func<InternalAudit, bool> covers, Func<InternalAudit, bool>? coversPart = null) => new(
            kind,
            subject,
            audits.Where(covers).Select(audit => audit.Id).ToValueList(),
            audits.Where(audit => coversPart?.Invoke(audit) == true && !covers(audit)).Select(audit => audit.Id).ToValueList());
        IEnumerable<string> ClausesOf(InternalAudit audit) => audit.Clauses.Concat(findings[audit.Id].Select(finding => finding.Clause).OfType<string>());
        return new ProgrammeCoverage(
            from,
            to,
            audits.Select(audit => audit.Id).ToValueList(),
            organization.Units.Select(unit => Item(AuditSubjectKind.Unit, unit.Id.Value, audit => audit.Units.Contains(unit.Id)))
                .Concat(flows.Select(flow => Item(AuditSubjectKind.Flow, flow.Id.Value, audit => audit.Flows.Contains(flow.Id))))
                .Concat(clauses.Distinct(StringComparer.Ordinal).Select(clause => Item(
                    AuditSubjectKind.Clause, clause, audit => ClausesOf(audit).Any(audited => IsIn(clause, audited)), audit => ClausesOf(audit).Any(audited => IsIn(audited, clause)))))
                .Concat(controls.Distinct().Select(control => Item(
                    AuditSubjectKind.Control, control.Value, audit => audit.Controls.Contains(control) || findings[audit.Id].Any(finding => finding.Control == control))))
                .ToValueList());
    }

    /// <summary>What was covered as a whole.</summary>
    /// <param name="kind">Of what kind.</param>
    /// <returns>The items.</returns>
    public IEnumerable<CoverageItem> Covered(AuditSubjectKind kind) => Items.Where(item => item.Kind == kind && item.IsCovered);

    /// <summary>What was not covered, or only in part.</summary>
    /// <param name="kind">Of what kind.</param>
    /// <returns>The items.</returns>
    public IEnumerable<CoverageItem> NotCovered(AuditSubjectKind kind) => Items.Where(item => item.Kind == kind && !item.IsCovered);

    private static bool IsIn(string clause, string whole) =>
        string.Equals(clause, whole, StringComparison.Ordinal) || clause.StartsWith(whole + ".", StringComparison.Ordinal);
}
