using Isms.Core;
using Isms.Core.Identifiers;
using NodaTime;

namespace Isms.Controls.Suppliers;

/// <summary>A supplier or entrustee, with what was done about it and when (ISO/IEC 27001:2013 A.15). Immutable, with value equality.</summary>
public sealed record Supplier : DocumentElement
{
    /// <summary>Its identifier.</summary>
    public required SupplierId Id { get; init; }

    /// <summary>Its name, or null.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>What it is to the organisation.</summary>
    public required SupplierKind Kind { get; init; }

    /// <summary>Whether it handles personal data for the organisation; false unless said otherwise.</summary>
    public bool HandlesPersonalData { get; init; }

    /// <summary>At which stages it works for the organisation.</summary>
    public ValueList<SupplierStage> Stages { get; init; } = [];

    /// <summary>When it was selected, or null where there is no record of it.</summary>
    public LocalDate? SelectedOn { get; init; }

    /// <summary>When the contract was made, or null where there is none.</summary>
    public LocalDate? ContractedOn { get; init; }

    /// <summary>Whether the level of service is agreed (SLA); null where that is not said.</summary>
    public bool? HasServiceLevelAgreement { get; init; }

    /// <summary>When it was last supervised, or null where it never was.</summary>
    public LocalDate? LastSupervisedOn { get; init; }

    /// <summary>When its disclosure statement (MDS/SDS) was received, or null.</summary>
    public LocalDate? DisclosureStatementOn { get; init; }

    /// <summary>What it is certified for by a third party, such as <c>JIS Q 27001</c>.</summary>
    public ValueList<string> Certifications { get; init; } = [];

    /// <summary>Whether it entrusts others, or null where that is not said.</summary>
    public SubEntrustment? SubEntrustment { get; init; }

    /// <summary>The country or region whose law it is under, as a code such as <c>JP</c>; null where it is that of the organisation.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>When the transfer to its jurisdiction was assessed (ISO 22857), or null.</summary>
    public LocalDate? CrossBorderAssessedOn { get; init; }

    /// <summary>How its service looks beside a cloud service and that of an application service provider (concept 150), or null.</summary>
    public ServiceComparison? Service { get; init; }
}
