using Isms.Audit.Preparation;
using Isms.Audit.Records;
using Isms.Controls.Figures;
using Isms.Controls.Implementation;
using Isms.Controls.Measurement;
using Isms.Controls.Support.Documents;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Audit.Checks;

/// <summary>What the checks of audit and improvement look at. A part that is not known is null, and the rules that need it are left out. Immutable.</summary>
public sealed record AuditCheckInput
{
    /// <summary>The organisation with its people, roles, units and fiscal year; null where it is not known.</summary>
    public required Organization? Organization { get; init; }

    /// <summary>The business flows that the audits are to cover.</summary>
    public ValueList<BusinessFlow> Flows { get; init; } = [];

    /// <summary>The measures; those derived from records are recomputed.</summary>
    public ValueList<EffectivenessMeasure> Measures { get; init; } = [];

    /// <summary>By how much a derived reading may differ from what the records give, 0 or more, in the unit of the measure; null where it is not known. Default 0.</summary>
    public decimal? DerivedReadingTolerance { get; init; } = 0m;

    /// <summary>What can be recomputed from other records than those of this library; default nothing.</summary>
    public FigureTable Figures { get; init; } = FigureTable.Empty;

    /// <summary>The training courses with their attendees.</summary>
    public ValueList<TrainingCourse> Courses { get; init; } = [];

    /// <summary>The documented information; a certified regulation is one of its documents.</summary>
    public ValueList<DocumentedInformation> Documents { get; init; } = [];

    /// <summary>The suppliers; each of them may apply for certification as a vendor.</summary>
    public ValueList<SupplierId> Suppliers { get; init; } = [];

    /// <summary>The records of audit and improvement.</summary>
    public required AuditRecords Records { get; init; }

    /// <summary>The day that counts as today; null where it is not known.</summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>Flows, assets and risks with their owners: own work of auditors, and how often is to be audited.</summary>
    public RiskRegister Register { get; init; } = new();

    /// <summary>The risk criteria with the matrix; null where they are not known, and then no risk makes an audit due earlier.</summary>
    public RiskCriteria? Criteria { get; init; }

    /// <summary>The controls with their owners.</summary>
    public ValueList<SecurityControl> Controls { get; init; } = [];

    /// <summary>What the reviews on record could have considered; null where it is not known.</summary>
    public ManagementReviewSource? ReviewSource { get; init; }
}
