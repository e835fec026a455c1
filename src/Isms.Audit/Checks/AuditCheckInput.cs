using Isms.Audit.Preparation;
using Isms.Audit.Records;
using Isms.Controls.Measurement;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Assets;
using NodaTime;

namespace Isms.Audit.Checks;

/// <summary>What the checks of audit and improvement look at. A part that is not known is null, and the rules that need it are left out. Immutable.</summary>
public sealed record AuditCheckInput
{
    /// <summary>The organisation with its people, roles, units and fiscal year; null where it is not known.</summary>
    public required Organization? Organization { get; init; }

    /// <summary>The business flows that the audits are to cover.</summary>
    public ValueList<BusinessFlow> Flows { get; init; } = [];

    /// <summary>The measures; those derived from these records are recomputed.</summary>
    public ValueList<EffectivenessMeasure> Measures { get; init; } = [];

    /// <summary>By how much a derived reading may differ from what the records give, 0 or more, in the unit of the measure; null where it is not known. Default 0.</summary>
    public decimal? DerivedReadingTolerance { get; init; } = 0m;

    /// <summary>The training courses with their attendees.</summary>
    public ValueList<TrainingCourse> Courses { get; init; } = [];

    /// <summary>The records of audit and improvement.</summary>
    public required AuditRecords Records { get; init; }

    /// <summary>The day that counts as today; null where it is not known.</summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>What the reviews on record could have considered; null where it is not known.</summary>
    public ManagementReviewSource? ReviewSource { get; init; }
}
