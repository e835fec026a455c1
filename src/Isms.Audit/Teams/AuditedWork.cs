using Isms.Audit.Findings;
using Isms.Audit.Programme;
using Isms.Controls.Implementation;
using Isms.Controls.Support.Documents;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Register;

namespace Isms.Audit.Teams;

/// <summary>
/// Whose work it is that an audit looks at: flows and their steps and assets, the risks of these, the controls of its scope and its findings, the documents that are its criteria.
/// Immutable and thread-safe.
/// </summary>
public sealed class AuditedWork
{
    private readonly InternalAudit audit;
    private readonly ILookup<UnitId, OwnWork> byUnit;
    private readonly ILookup<PersonId, OwnWork> byPerson;

    private AuditedWork(InternalAudit audit, IEnumerable<(UnitId Unit, OwnWork Work)> ofUnits, IEnumerable<(PersonId Person, OwnWork Work)> ofPersons)
    {
        this.audit = audit;
        byUnit = ofUnits.ToLookup(pair => pair.Unit, pair => pair.Work);
        byPerson = ofPersons.ToLookup(pair => pair.Person, pair => pair.Work);
    }

    /// <summary>Collects the work.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="context">Where it is written whose it is.</param>
    /// <returns>The work by owner.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static AuditedWork Of(InternalAudit audit, TeamContext context)
    {
        Guard.NotNull(audit);
        Guard.NotNull(context);
        BusinessFlow[] flows = [.. context.Register.Flows.Where(flow => audit.Flows.Contains(flow.Id))];
        HashSet<FlowStepId> steps = [.. flows.SelectMany(flow => flow.Steps).Select(step => step.Id)];
        Asset[] assets = steps.Count == 0 ? [] : [.. context.Register.Assets.Where(asset => asset.Occurrences().Any(use => steps.Contains(use.Step)))];
        HashSet<ControlId> controls = [.. audit.Controls, .. audit.Findings.Select(context.Records.FindFinding).OfType<AuditFinding>().Select(finding => finding.Control).OfType<ControlId>()];
        HashSet<AssetId> ofUnits = [.. context.Register.Assets.Where(asset => audit.Units.Contains(asset.Owner)).Select(asset => asset.Id)];
        IdentifiedRisk[] risks = [.. context.Register.Risks.Where(risk => risk.Steps.Any(steps.Contains) || risk.Assets.Any(ofUnits.Contains))];
        return new AuditedWork(
            audit,
            flows.Where(flow => flow.Owner is not null).Select(flow => (flow.Owner!, Work(OwnWorkKind.FlowOwner, flow.Id)))
                .Concat(flows.SelectMany(flow => flow.Steps).Where(step => step.Unit is not null).Select(step => (step.Unit!, Work(OwnWorkKind.FlowStep, step.Id))))
                .Concat(assets.Select(asset => (asset.Owner, Work(OwnWorkKind.AssetOwner, asset.Id))))
                .Concat(context.Controls.Where(control => control.Owner is not null && controls.Contains(control.Id)).Select(control => (control.Owner!, Work(OwnWorkKind.ControlOwner, control.Id)))),
            risks.Where(risk => risk.Owner is not null).Select(risk => (risk.Owner!, Work(OwnWorkKind.RiskOwner, risk.Id)))
                .Concat(risks.SelectMany(risk => risk.Treatments).Where(treatment => treatment.Owner is not null).Select(treatment => (treatment.Owner!, Work(OwnWorkKind.TreatmentOwner, treatment.Id))))
                .Concat(Approvers(audit, context.Documents)));
    }

    /// <summary>What of it is a person's own, by the units of the audit's day. What belongs to an audited unit is left out: the rule on the own department speaks of that.</summary>
    /// <param name="person">The person.</param>
    /// <returns>Each piece of work once.</returns>
    /// <exception cref="ArgumentNullException">The person is null.</exception>
    public ValueList<OwnWork> Of(Person person) => Guard.NotNull(person).UnitsAt(audit.Date)
        .Where(unit => !audit.Units.Contains(unit))
        .SelectMany(unit => byUnit[unit])
        .Concat(byPerson[person.Id])
        .Distinct()
        .ToValueList();

    private static IEnumerable<(PersonId Person, OwnWork Work)> Approvers(InternalAudit audit, ValueList<DocumentedInformation> documents)
    {
        foreach (DocumentedInformation document in documents.Where(document => audit.Criteria.Contains(document.Id)))
        {
            OwnWork work = Work(OwnWorkKind.DocumentApprover, document.Id);
            if (document.ApprovedBy is { } approver && !(document.ApprovedOn > audit.Date))
            {
                yield return (approver, work);
            }

            foreach (DocumentVersion version in document.History)
            {
                if (version.ApprovedBy is { } earlier && !(version.ApprovedOn > audit.Date))
                {
                    yield return (earlier, work);
                }
            }
        }
    }

    private static OwnWork Work(OwnWorkKind kind, IIdentifier subject) => new(kind, ElementId.Of(subject));
}
