using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;

namespace Isms.Controls.Measurement;

/// <summary>What is measured to judge effectiveness, how, when and by whom (ISO/IEC 27001:2013 9.1; ISO/IEC 27004). Immutable.</summary>
public sealed record EffectivenessMeasure : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required MeasureId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it says something about.</summary>
    public required MeasureSubject Subject { get; init; }

    /// <summary>The controls whose effectiveness it shows.</summary>
    public ValueList<ControlId> Controls { get; init; } = [];

    /// <summary>The unit of target and readings, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Which side of the target counts as met.</summary>
    public required TargetComparison Comparison { get; init; }

    /// <summary>The target.</summary>
    public required decimal Target { get; init; }

    /// <summary>How the readings are compared with it.</summary>
    public required ReadingAggregation Aggregation { get; init; }

    /// <summary>What is measured (9.1 a), or null.</summary>
    public string? What { get; init; }

    /// <summary>By which method (9.1 b), or null.</summary>
    public string? Method { get; init; }

    /// <summary>When it is measured (9.1 c), or null.</summary>
    public string? WhenMonitored { get; init; }

    /// <summary>Who measures it (9.1 d), or null.</summary>
    public RoleId? WhoMonitors { get; init; }

    /// <summary>When the results are analysed (9.1 e), or null.</summary>
    public string? WhenAnalysed { get; init; }

    /// <summary>Who analyses them (9.1 f), or null.</summary>
    public RoleId? WhoAnalyses { get; init; }

    /// <summary>The readings, in the order of the periods.</summary>
    public ValueList<MeasureReading> Readings { get; init; } = [];

    /// <summary>Whether it is reported as met; a claim that is checked. Null where nothing is said.</summary>
    public bool? IsMet { get; init; }

    /// <summary>The periods reported as missed.</summary>
    public ValueList<FiscalPeriodId> Missed { get; init; } = [];

    /// <summary>The assets it measures.</summary>
    public ValueList<AssetId> Assets { get; init; } = [];

    /// <summary>Whose availability it is, or null.</summary>
    public AvailabilitySubject? AvailabilityOf { get; init; }

    /// <summary>The records the readings come from, or null.</summary>
    public string? DerivedFrom { get; init; }

    /// <summary>How they are recomputed, or null.</summary>
    public MeasureDerivation? Derivation { get; init; }

    /// <summary>How far on the wrong side of the target a value may lie and still count as met, 0 or more; null for 0.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>How often it is read; null for once in each fiscal period.</summary>
    public MeasureFrequency? Frequency { get; init; }

    /// <summary>Within how many days after the end of its period a reading is due, 0 or more; null for <see cref="DefaultDueDays"/>.</summary>
    public int? DueDays { get; init; }

    /// <summary>For how many of the denominator a rate is told (1000 for "per 1,000 patient days"), above 0; null for 100 where the unit is percent, else for 1.</summary>
    public decimal? RatePer { get; init; }

    /// <summary>The days after the end of its period within which a reading is due where the measure does not say: 30.</summary>
    public static int DefaultDueDays => 30;

    /// <summary>Whether a value fits the target, the tolerance granted.</summary>
    /// <param name="value">The value, in the unit of the measure.</param>
    /// <returns>True or false; null where the comparison is a word the library does not know.</returns>
    public bool? IsMetBy(decimal value) => Comparison.IsMet(value, Bound);

    /// <summary>The value of a reading: as recorded, else the rate of its numerator and denominator.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>The value in the unit of the measure; null where there is none.</returns>
    public decimal? ValueOf(MeasureReading reading) =>
        Guard.NotNull(reading).Value ?? (reading is { Numerator: { } numerator, Denominator: { } denominator } ? RateOf(numerator, denominator) : null);

    // The farthest value that still counts. No decimal lies beyond the largest one.
    internal decimal Bound
    {
        get
        {
            if (Tolerance is not { } tolerance || tolerance <= 0)
            {
                return Target;
            }

            return Comparison == TargetComparison.AtLeast
                ? (Target < decimal.MinValue + tolerance ? decimal.MinValue : Target - tolerance)
                : (Target > decimal.MaxValue - tolerance ? decimal.MaxValue : Target + tolerance);
        }
    }

    // For how many a rate is told.
    internal decimal Per => RatePer ?? (MeasureUnit.IsPercent(Unit) ? 100 : 1);

    internal decimal? RateOf(decimal numerator, decimal denominator)
    {
        if (denominator <= 0)
        {
            return null;
        }

        try
        {
            return numerator * Per / denominator;
        }
        catch (OverflowException)
        {
            // Beyond what a decimal holds there is no value to compare.
            return null;
        }
    }
}
