using Isms.Audit.Records;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Management;
using Isms.Reporting.Layout;

namespace Isms.Reporting.Sources;

/// <summary>The place on the page where an element stands, by its id.</summary>
internal sealed class PageTargets
{
    private readonly Dictionary<string, string> targets = new(StringComparer.Ordinal);

    public PageTargets(ManagementSystem system)
    {
        Add(system.Register.Risks.Select(risk => risk.Id), PageAnchor.Risk);
        Add(system.Register.Risks.SelectMany(risk => risk.Treatments).Select(treatment => treatment.Id), PageAnchor.Treatment);
        Add(system.Controls.Objectives.Select(objective => objective.Id), PageAnchor.Objective);
        Add(system.Controls.Measures.Select(measure => measure.Id), PageAnchor.Measure);
        AuditRecords audit = system.Audit;
        Add(audit.Audits.Select(one => one.Id), PageAnchor.Audit);
        Add(audit.Findings.Select(finding => finding.Id), PageAnchor.Finding);
        Add(audit.Nonconformities.Select(nonconformity => nonconformity.Id), PageAnchor.Nonconformity);
        Add(audit.CorrectiveActions.Select(action => action.Id), PageAnchor.CorrectiveAction);
        Add(audit.Improvements.Select(improvement => improvement.Id), PageAnchor.Improvement);
        Add(audit.Reviews.Select(review => review.Id), PageAnchor.Review);
        ControlRecords controls = system.Controls;
        Add(controls.Suppliers.Select(supplier => supplier.Id), PageAnchor.Element);
        Add(controls.Incidents.Select(incident => incident.Id), PageAnchor.Element);
        Add(controls.Support.Courses.Select(course => course.Id), PageAnchor.Element);
        Add(controls.Maintenance?.Sessions.Select(session => session.Id) ?? [], PageAnchor.Element);
        Add(controls.Deidentification?.Releases.Select(release => release.Id) ?? [], PageAnchor.Element);
        Add(controls.Privacy?.Consents.Select(consent => consent.Id) ?? [], PageAnchor.Element);
    }

    /// <summary>The anchor of an element; null where the page does not show it.</summary>
    public string? Of(string id) => targets.GetValueOrDefault(id);

    private void Add(IEnumerable<IIdentifier> ids, Func<string, string> anchor)
    {
        foreach (IIdentifier id in ids)
        {
            targets.TryAdd(id.Value, anchor(id.Value));
        }
    }
}
