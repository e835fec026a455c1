using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Evaluation;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Risk.Sheet;

/// <summary>
/// The risk assessment sheet by business flow (concepts 52 to 58): for each step, each asset in it and each risk there, what the risk is now, by what it is held, what
/// remains, whether management may retain it by the minimum guideline, and which analysis is asked for. Immutable and safe to share between threads.
/// </summary>
public sealed class AssessmentSheet
{
    internal AssessmentSheet(LocalDate asOf, RiskCriteria criteria, ValueList<AssessmentRow> rows)
    {
        AsOf = asOf;
        Cycle = criteria.AssessmentCycle;
        MinimumGuideline = criteria.MinimumGuideline;
        Rows = rows;
    }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The cycle of assessment; null where none is on record.</summary>
    public AssessmentCycle? Cycle { get; }

    /// <summary>The minimum-guideline rule of the criteria; null where they have none.</summary>
    public MinimumGuidelineRule? MinimumGuideline { get; }

    /// <summary>
    /// The rows: flows, their steps, the assets and the risks each in the order of the document; last what belongs to no step. Every step, every asset and every risk
    /// has at least one row. A risk that names assets and no step stands at every step where they occur.
    /// </summary>
    public ValueList<AssessmentRow> Rows { get; }

    /// <summary>Makes the sheet of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="criteria">The criteria.</param>
    /// <param name="organization">The organisation, whose top management retains risks.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AssessmentSheet Of(RiskRegister register, RiskCriteria criteria, Organization organization, LocalDate asOf) =>
        Of(register, criteria, organization, RegisterAssessment.Of(register, criteria, organization, asOf));

    /// <summary>Makes the sheet of a register that is assessed already.</summary>
    /// <param name="register">The register.</param>
    /// <param name="criteria">The criteria.</param>
    /// <param name="organization">The organisation, whose top management retains risks.</param>
    /// <param name="assessment">The assessment of that register by those criteria.</param>
    /// <returns>The sheet, as of the day of the assessment.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AssessmentSheet Of(RiskRegister register, RiskCriteria criteria, Organization organization, RegisterAssessment assessment) =>
        new(
            Guard.NotNull(assessment).AsOf,
            Guard.NotNull(criteria),
            new SheetRows(Guard.NotNull(register), criteria, Guard.NotNull(organization), assessment).ToRows());

    /// <summary>The rows of a flow.</summary>
    /// <param name="flow">The flow; null gives what belongs to no step.</param>
    /// <returns>The rows, in their order.</returns>
    public IEnumerable<AssessmentRow> RowsOf(FlowId? flow) => Rows.Where(row => row.Flow?.Id == flow);
}
