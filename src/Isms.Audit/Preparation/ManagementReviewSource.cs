using Isms.Audit.Records;
using Isms.Controls.Records;
using Isms.Core.Organizations;
using Isms.Risk.Context;
using Isms.Risk.Criteria;
using Isms.Risk.Register;

namespace Isms.Audit.Preparation;

/// <summary>The parts of a management system that the inputs of a management review are assembled from. Immutable, with value equality.</summary>
public sealed record ManagementReviewSource
{
    /// <summary>The organisation with its fiscal year; null where it is not known: then all readings of measures count, and risks are not evaluated.</summary>
    public Organization? Organization { get; init; }

    /// <summary>The context: issues and interested parties.</summary>
    public OrganizationContext Context { get; init; } = new();

    /// <summary>The risk criteria; null where they are not known, then risks are not evaluated.</summary>
    public RiskCriteria? Criteria { get; init; }

    /// <summary>The register of risks.</summary>
    public RiskRegister Register { get; init; } = new();

    /// <summary>Controls, objectives and measures.</summary>
    public ControlRecords Controls { get; init; } = new();

    /// <summary>Audits, nonconformities, improvements and reviews.</summary>
    public required AuditRecords Records { get; init; }
}
