using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Audit.Planning;

/// <summary>Which audits need teams and who is there for them. Immutable and thread-safe; made by <see cref="Create"/>.</summary>
public sealed class StaffingProblem
{
    private StaffingProblem(ValueList<StaffingAudit> audits, ValueList<StaffingAuditor> auditors)
    {
        Audits = audits;
        Auditors = auditors;
    }

    /// <summary>The audits, by identifier.</summary>
    public ValueList<StaffingAudit> Audits { get; }

    /// <summary>The auditors, by identifier.</summary>
    public ValueList<StaffingAuditor> Auditors { get; }

    /// <summary>Makes a problem. The order of what comes in does not matter. A candidate who is not among the auditors has no time at all.</summary>
    /// <param name="audits">The audits, each id once.</param>
    /// <param name="auditors">The auditors, each person once.</param>
    /// <returns>The problem.</returns>
    /// <exception cref="ArgumentException">An id is there twice, or a number is below 0.</exception>
    public static StaffingProblem Create(IEnumerable<StaffingAudit> audits, IEnumerable<StaffingAuditor> auditors)
    {
        ValueList<StaffingAudit> ordered = Guard.NotNull(audits).OrderBy(audit => audit.Id).ToValueList();
        ValueList<StaffingAuditor> people = Guard.NotNull(auditors).OrderBy(auditor => auditor.Person).ToValueList();
        if (ordered.Select(audit => audit.Id).Distinct().Count() != ordered.Count || ordered.Any(audit => audit.Members < 0))
        {
            throw new ArgumentException("An audit is there twice, or needs less than no member.", nameof(audits));
        }

        if (people.Select(auditor => auditor.Person).Distinct().Count() != people.Count || people.Any(auditor => auditor.Capacity < 0))
        {
            throw new ArgumentException("An auditor is there twice, or can do less than no audit.", nameof(auditors));
        }

        return new StaffingProblem(ordered, people);
    }
}
