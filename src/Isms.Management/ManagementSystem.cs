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
/// One information security management system as one value: no id that resolves to nothing, no rating off the scale, no arithmetic that contradicts itself.
/// It is made only by reading a document or checking a draft, see <c>Isms.Management.Document.ManagementSystemDocument</c>; to change it,
/// take its <see cref="Content"/>, say <c>with</c>, and have it checked again. Immutable, with value equality, safe to share between threads.
/// </summary>
public sealed class ManagementSystem : IEquatable<ManagementSystem>
{
    internal ManagementSystem(ManagementSystemDraft content) => Content = content;

    /// <summary>Everything in it, as a draft for the next change.</summary>
    public ManagementSystemDraft Content { get; }

    /// <summary>"Today" for judgements where no other date is given.</summary>
    public LocalDate EvaluationDate => Content.EvaluationDate;

    /// <summary>The organisation.</summary>
    public Organization Organization => Content.Organization;

    /// <summary>The context of the organisation (ISO/IEC 27001:2013 clause 4).</summary>
    public OrganizationContext Context => Content.Context;

    /// <summary>The risk criteria (6.1.2 a).</summary>
    public RiskCriteria Criteria => Content.Criteria;

    /// <summary>Assets, flows, risks and opportunities with their treatments (6.1, 8.2, 8.3).</summary>
    public RiskRegister Register => Content.Register;

    /// <summary>Controls, statements of applicability, objectives, measures, suppliers and incidents (6.1.3, 6.2, 8.1, 9.1).</summary>
    public ControlRecords Controls => Content.Controls;

    /// <summary>Audits, nonconformities, corrective actions, improvements and management reviews (9.2, 9.3, 10).</summary>
    public AuditRecords Audit => Content.Audit;

    /// <summary>Records that are kept elsewhere and referred to.</summary>
    public ValueList<ExternalRecord> ExternalRecords => Content.ExternalRecords;

    /// <inheritdoc/>
    public bool Equals(ManagementSystem? other) => other is not null && Content.Equals(other.Content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ManagementSystem);

    /// <inheritdoc/>
    public override int GetHashCode() => Content.GetHashCode();
}
