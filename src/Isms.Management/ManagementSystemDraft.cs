using Isms.Audit.Records;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Context;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Management;

/// <summary>
/// A management system as somebody wrote it down, before anyone has looked whether it fits together.
/// A <see cref="ManagementSystem"/> is made of it when no error is found. Immutable, with value equality.
/// </summary>
public sealed record ManagementSystemDraft : DocumentElement
{
    /// <summary>"Today" for judgements where no other date is given.</summary>
    public required LocalDate EvaluationDate { get; init; }

    /// <summary>The organisation.</summary>
    public required Organization Organization { get; init; }

    /// <summary>The context of the organisation (ISO/IEC 27001:2013 clause 4).</summary>
    public OrganizationContext Context { get; init; } = new();

    /// <summary>The risk criteria (6.1.2 a).</summary>
    public required RiskCriteria Criteria { get; init; }

    /// <summary>Assets, flows, risks and opportunities with their treatments (6.1, 8.2, 8.3).</summary>
    public RiskRegister Register { get; init; } = new();

    /// <summary>Controls, statements of applicability, objectives, measures, suppliers and incidents (6.1.3, 6.2, 8.1, 9.1).</summary>
    public ControlRecords Controls { get; init; } = new();

    /// <summary>Audits, nonconformities, corrective actions, improvements and management reviews (9.2, 9.3, 10).</summary>
    public AuditRecords Audit { get; init; } = new();

    /// <summary>Records that are kept elsewhere and referred to.</summary>
    public ValueList<ExternalRecord> ExternalRecords { get; init; } = [];
}
