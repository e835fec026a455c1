using Isms.Core;
using Isms.Core.Time;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Risk.Monitoring;

/// <summary>
/// Whether the acceptance of a risk holds as of a day. It was given for a rating, under a matrix and criteria, up to a day; where one of them has moved, down as well
/// as up, it is stale and somebody must accept again. Immutable.
/// </summary>
public sealed class AcceptanceStatus
{
    private AcceptanceStatus(AcceptanceRecord? record, ValueList<StaleReason> reasons, bool? needsTopManagement)
    {
        Record = record;
        Reasons = reasons;
        NeedsTopManagement = needsTopManagement;
        Standing = record is null ? AcceptanceStanding.NotAccepted : reasons.Count == 0 ? AcceptanceStanding.Current : AcceptanceStanding.Stale;
    }

    /// <summary>The record; null where there is none, or it is dated after the day of the judgement.</summary>
    public AcceptanceRecord? Record { get; }

    /// <summary>Whether it holds.</summary>
    public AcceptanceStanding Standing { get; }

    /// <summary>Why it does not hold; empty where it does or there is none.</summary>
    public ValueList<StaleReason> Reasons { get; }

    /// <summary>
    /// Whether only top management may accept the risk as it is judged now: above the acceptance level, or retained by the minimum-guideline rule. Within the level a
    /// named approver is enough. Null where the rating or the criteria do not tell.
    /// </summary>
    public bool? NeedsTopManagement { get; }

    /// <summary>Judges the acceptance of a risk.</summary>
    /// <param name="risk">The risk.</param>
    /// <param name="criteria">The criteria in force.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AcceptanceStatus Of(IdentifiedRisk risk, RiskCriteria criteria, LocalDate asOf)
    {
        Guard.NotNull(risk);
        RiskMatrix? matrix = Guard.NotNull(criteria).MatrixFor(risk.Direction);
        AcceptanceRecord? record = risk.Acceptance is { } given && given.On <= asOf ? given : null;
        return new AcceptanceStatus(record, record is null ? [] : ReasonsOf(record, risk, matrix, criteria.Version, asOf).ToValueList(), Needs(risk, matrix, criteria.Acceptance));
    }

    private static IEnumerable<StaleReason> ReasonsOf(AcceptanceRecord record, IdentifiedRisk risk, RiskMatrix? matrix, int criteriaVersion, LocalDate asOf)
    {
        Rating? now = risk.JudgedRating;
        if (now?.Likelihood != record.Likelihood || now.Consequence != record.Consequence)
        {
            string accepted = Steps(record.Likelihood, record.Consequence);
            yield return new StaleReason(
                StaleCause.RatingMoved,
                $"受容したのは {accepted}、現在は {(now is null ? "未評価" : Steps(now.Likelihood, now.Consequence))}。",
                $"{accepted} was accepted; it is {(now is null ? "not assessed" : Steps(now.Likelihood, now.Consequence))} now.");
        }

        if (matrix is not null && ((record.Matrix is { } id && id != matrix.Id) || (record.MatrixVersion is { } version && version != matrix.Version)))
        {
            string then = Named(record.Matrix ?? matrix.Id, record.MatrixVersion ?? matrix.Version);
            string current = Named(matrix.Id, matrix.Version);
            yield return new StaleReason(StaleCause.MatrixChanged, $"受容時のマトリックスは {then}、現在は {current}。", $"It was accepted under matrix {then}; it is {current} now.");
        }

        if (record.CriteriaVersion is { } criteriaThen && criteriaThen != criteriaVersion)
        {
            yield return new StaleReason(
                StaleCause.CriteriaChanged,
                FormattableString.Invariant($"受容時のリスク基準は第{criteriaThen}版、現在は第{criteriaVersion}版。"),
                FormattableString.Invariant($"It was accepted under version {criteriaThen} of the criteria; it is version {criteriaVersion} now."));
        }

        if (record.Until is { } until && until < asOf)
        {
            string last = IsoDate.Format(until);
            yield return new StaleReason(StaleCause.Expired, $"受容の期限 {last} を過ぎている。", $"It held until {last}.");
        }
    }

    private static bool? Needs(IdentifiedRisk risk, RiskMatrix? matrix, RiskAcceptance acceptance) =>
        risk.Decision == TreatmentDecision.AcceptedByMinimumGuideline ? true
        : risk.Direction != RiskDirection.Threat ? false
        : risk.JudgedRating is { } rating && matrix is not null && matrix.IsOnScale(rating) && acceptance.AcceptUpTo.IsDecidableOn(matrix)
            ? !acceptance.AcceptUpTo.Covers(matrix.Cell(rating), matrix)
            : null;

    private static string Steps(int likelihood, int consequence) => FormattableString.Invariant($"{likelihood} × {consequence}");

    private static string Named(MatrixId id, int version) => FormattableString.Invariant($"{id} {version}");
}
