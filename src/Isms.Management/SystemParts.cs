using Isms.Audit.Records;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk.Context;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Management;

/// <summary>
/// The parts of a management system as far as they could be read. A draft is made of them when none that must be there is missing; the rules are asked either way,
/// so that one unreadable part does not hide what is wrong with the others.
/// </summary>
internal sealed record SystemParts
{
    public LocalDate? EvaluationDate { get; init; }

    public Organization? Organization { get; init; }

    public required OrganizationContext Context { get; init; }

    public RiskCriteria? Criteria { get; init; }

    public required RiskRegister Register { get; init; }

    public required ControlRecords Controls { get; init; }

    public required AuditRecords Audit { get; init; }

    public required ValueList<ExternalRecord> ExternalRecords { get; init; }

    public ValueList<SupplierId> Suppliers => SuppliersOf(Controls, ExternalRecords);

    /// <summary>The suppliers: those of the document, and those of which it has only id and name.</summary>
    public static ValueList<SupplierId> SuppliersOf(ControlRecords controls, ValueList<ExternalRecord> external) =>
        controls.Suppliers.Select(supplier => supplier.Id)
            .Concat(external.Where(record => record.Kind == ExternalRecordKind.Supplier).Select(record => SupplierId.Parse(record.Id.Value)))
            .ToValueList();

    public static SystemParts Of(ManagementSystemDraft draft) => new()
    {
        EvaluationDate = draft.EvaluationDate,
        Organization = draft.Organization,
        Context = draft.Context,
        Criteria = draft.Criteria,
        Register = draft.Register,
        Controls = draft.Controls,
        Audit = draft.Audit,
        ExternalRecords = draft.ExternalRecords,
    };

    public ManagementSystemDraft? ToDraft() => EvaluationDate is { } date && Organization is not null && Criteria is not null
        ? new ManagementSystemDraft
        {
            EvaluationDate = date,
            Organization = Organization,
            Context = Context,
            Criteria = Criteria,
            Register = Register,
            Controls = Controls,
            Audit = Audit,
            ExternalRecords = ExternalRecords,
        }
        : null;
}
