using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Controls.Applicability.Positions;

/// <summary>
/// How far a control is: what the statement claims, and what the evidence supports on a day (ISO/IEC 27001:2013 6.1.3 d, 9.1). Immutable.
/// </summary>
/// <remarks>
/// The claim is where it begins, and nothing raises it. A claim that something is done (partly in place, in place, met by an alternative) needs evidence that counts; without, it is
/// taken one step down: in place to partly in place, partly in place to planned. Adverse evidence that stands holds the position at most at partly in place, a major one at planned.
/// So evidence added never lowers a position, evidence removed never raises one, adverse evidence never raises one.
/// </remarks>
public sealed record ApplicabilityPosition
{
    private ApplicabilityPosition(ApplicabilityStatus? claimed, ApplicabilityStatus? supported, ValueList<PositionReason> reasons)
    {
        Claimed = claimed;
        Supported = supported;
        Reasons = reasons;
    }

    /// <summary>What the row says; not applicable of an exclusion, null where it says nothing.</summary>
    public ApplicabilityStatus? Claimed { get; }

    /// <summary>What the evidence supports, never more than is claimed; null where nothing is claimed (not assessed).</summary>
    public ApplicabilityStatus? Supported { get; }

    /// <summary>Why, never empty.</summary>
    public ValueList<PositionReason> Reasons { get; }

    /// <summary>Whether everything that is claimed is supported.</summary>
    public bool IsSupported => Claimed == Supported;

    /// <summary>Judges a row.</summary>
    /// <param name="row">The row with its evidence.</param>
    /// <param name="asOf">The day of the judgement. Evidence of a later day does not count yet; evidence whose last day has passed does not count any more.</param>
    /// <param name="adverse">What speaks against the control; null is nothing.</param>
    /// <param name="maximumAgeInDays">How old evidence may be, from 0; evidence without a date does not count then. Null is without limit.</param>
    /// <returns>The position.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumAgeInDays"/> is negative.</exception>
    public static ApplicabilityPosition Of(ApplicabilityRow row, LocalDate asOf, IEnumerable<AdverseEvidence>? adverse = null, int? maximumAgeInDays = null)
    {
        Guard.NotNull(row);
        Guard.InRange(maximumAgeInDays ?? 0, 0, int.MaxValue, nameof(maximumAgeInDays));
        if (!row.IsApplicable)
        {
            return new(ApplicabilityStatus.NotApplicable, ApplicabilityStatus.NotApplicable, [Say(PositionReasonKind.Excluded, [], "適用除外です。", "It is excluded.")]);
        }

        if (row.Status?.Progress is not { } progress)
        {
            return new(row.Status, null, [Say(PositionReasonKind.NotStated, [], "実施状況の記載がありません。", "The row does not say how far it is.")]);
        }

        List<PositionReason> reasons = [];
        int supported = progress;
        if (progress < 2)
        {
            reasons.Add(Say(PositionReasonKind.NothingToShow, [], "実施済みとの主張がないため、証拠は不要です。", "Nothing is claimed to be done that evidence would have to show."));
        }
        else if (!HasEvidence(row, asOf, maximumAgeInDays, reasons))
        {
            supported = progress - 1;
            reasons.Insert(0, Say(
                PositionReasonKind.NoEvidence, [], $"「{row.Status.Name.Japanese}」を示す有効な証拠がないため、一段階下とみなします。", $"No evidence that counts shows \"{row.Status.Name.English}\"; it is taken one step down."));
        }

        foreach (AdverseEvidence against in (adverse ?? []).Where(one => one.StandsOn(asOf)))
        {
            supported = Math.Min(supported, against.IsMajor ? 1 : 2);
            string found = IsoDate.Format(against.FoundOn);
            reasons.Add(Say(
                PositionReasonKind.Adverse,
                [against.Reference],
                $"{against.Reference}({found}、{(against.IsMajor ? "重大" : "軽微")})が未解決です。",
                $"{against.Reference} of {found} ({(against.IsMajor ? "major" : "minor")}) stands against it."));
        }

        return new(row.Status, supported == progress ? row.Status : Steps[supported], reasons.ToValueList());
    }

    private static ApplicabilityStatus[] Steps { get; } = [ApplicabilityStatus.NotStarted, ApplicabilityStatus.Planned, ApplicabilityStatus.Partial];

    // Says of each kind of evidence whether it counts; true where one does.
    private static bool HasEvidence(ApplicabilityRow row, LocalDate asOf, int? maximumAgeInDays, List<PositionReason> reasons)
    {
        List<ElementId> counting = [];
        List<ElementId> outdated = [];
        List<ElementId> later = [];
        foreach (ApplicabilityEvidence evidence in row.EvidenceRecords)
        {
            bool isOutdated = evidence.ValidUntil < asOf || (maximumAgeInDays is { } days && Period.DaysBetween(evidence.Date, asOf) > days);
            (evidence.Date > asOf ? later : isOutdated ? outdated : counting).Add(evidence.Reference);
        }

        ElementId[] undated = [.. row.Evidence.Select(ElementId.Of)];
        if (maximumAgeInDays is null)
        {
            counting.AddRange(undated);
        }

        Add(reasons, PositionReasonKind.Supported, counting, "有効な証拠", "evidence that counts");
        Add(reasons, PositionReasonKind.Outdated, outdated, "期限を過ぎた証拠", "evidence that is out of date");
        Add(reasons, PositionReasonKind.NotYet, later, "基準日より後の証拠", "evidence of a later day");
        Add(reasons, PositionReasonKind.Undated, undated, "日付のない証拠", "evidence without a date");
        return counting.Count > 0;
    }

    private static void Add(List<PositionReason> reasons, PositionReasonKind kind, IReadOnlyCollection<ElementId> references, string japanese, string english)
    {
        if (references.Count > 0)
        {
            string all = string.Join(", ", references.Distinct());
            reasons.Add(Say(kind, references.Distinct().ToValueList(), $"{japanese}: {all}", $"{english}: {all}"));
        }
    }

    private static PositionReason Say(PositionReasonKind kind, ValueList<ElementId> references, string japanese, string english) => new(kind, references, LocalizedText.Create(japanese, english));
}
