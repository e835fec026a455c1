using Isms.Controls.Applicability;
using Isms.Controls.Checklists;
using Isms.Controls.Implementation;
using Isms.Controls.Incidents;
using Isms.Controls.Linkage;
using Isms.Controls.Maintenance;
using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Controls.Obligations;
using Isms.Controls.Privacy.Deidentification;
using Isms.Controls.Privacy.Handling;
using Isms.Controls.Suppliers;
using Isms.Core;

namespace Isms.Controls.Records;

/// <summary>What the organisation decided to do and whether it works: controls, statements of applicability, objectives, measures, suppliers, incidents. Immutable, with value equality.</summary>
public sealed record ControlRecords
{
    /// <summary>The controls in place or planned.</summary>
    public ValueList<SecurityControl> Controls { get; init; } = [];

    /// <summary>The statements of applicability, one for each edition.</summary>
    public ValueList<StatementOfApplicability> Statements { get; init; } = [];

    /// <summary>The information security objectives.</summary>
    public ValueList<InformationSecurityObjective> Objectives { get; init; } = [];

    /// <summary>The measures with their readings.</summary>
    public ValueList<EffectivenessMeasure> Measures { get; init; } = [];

    /// <summary>What supports the management system: documented information, accounts, training.</summary>
    public SupportRecords Support { get; init; } = new();

    /// <summary>The suppliers and entrustees (A.15).</summary>
    public ValueList<Supplier> Suppliers { get; init; } = [];

    /// <summary>The information security incidents (A.16).</summary>
    public ValueList<InformationSecurityIncident> Incidents { get; init; } = [];

    /// <summary>How many incidents past years had.</summary>
    public ValueList<IncidentTotal> IncidentTotals { get; init; } = [];

    /// <summary>The regional linkage with its roles and information flows, or null where that is not recorded.</summary>
    public RegionalLinkage? Linkage { get; init; }

    /// <summary>What binds the organisation: laws, guidelines, contracts.</summary>
    public ValueList<Obligation> Obligations { get; init; } = [];

    /// <summary>The management of personal information (JIS Q 15001); null where it is kept elsewhere.</summary>
    public PrivacyManagement? Privacy { get; init; }

    /// <summary>Releases of pseudonymised data and their tests; null where they are kept elsewhere.</summary>
    public DeidentificationRecords? Deidentification { get; init; }

    /// <summary>Maintenance, dumps, media and requests to connect; null where they are kept elsewhere.</summary>
    public MaintenanceRecords? Maintenance { get; init; }

    /// <summary>The answers to the cyber-security checklist; null where they are kept elsewhere.</summary>
    public CyberSecurityChecklist? Checklist { get; init; }

    /// <summary>The statement of the edition in force.</summary>
    /// <returns>The first that says so; null where none does.</returns>
    public StatementOfApplicability? StatementInForce() => Statements.FirstOrDefault(statement => statement.InForce);
}
