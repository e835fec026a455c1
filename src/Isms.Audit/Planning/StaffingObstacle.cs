using Isms.Core;
using Isms.Core.Time;

namespace Isms.Audit.Planning;

/// <summary>
/// Why not every place can be filled: places that cannot all be filled at once, and the limits of those who could fill them, which together allow one place less.
/// It is minimal: without any one of its places the others can all be filled. Immutable, with value equality.
/// </summary>
/// <param name="Places">The places, by audit; the lead first.</param>
/// <param name="Limits">The limits, by person and day; empty where nobody may fill the one place.</param>
public sealed record StaffingObstacle(ValueList<ObstaclePlaces> Places, ValueList<ObstacleLimit> Limits)
{
    /// <summary>How many places there are.</summary>
    public int Count => Places.Sum(place => place.Count);

    /// <summary>The obstacle in words, in both languages.</summary>
    public LocalizedText Why
    {
        get
        {
            string number = FormattableString.Invariant($"{Count}"), fillable = FormattableString.Invariant($"{Count - 1}");
            string japanese = string.Join("、", Places.Select(place => place.IsLead ? $"{place.Audit}の監査責任者" : FormattableString.Invariant($"{place.Audit}の監査員{place.Count}名")));
            string english = string.Join(", ", Places.Select(place => place.IsLead ? $"the lead of {place.Audit}" : FormattableString.Invariant($"{place.Count} member(s) of {place.Audit}")));
            return Limits.Count == 0
                ? LocalizedText.Create($"{japanese}: 担当できる監査員がいません。", $"Nobody may be {english}.")
                : LocalizedText.Create(
                    $"{number}席({japanese})に対し、担当できるのは{fillable}席までです({string.Join("、", Limits.Select(Japanese))})。",
                    $"Of {number} places ({english}) only {fillable} can be filled: {string.Join(", ", Limits.Select(English))}.");
        }
    }

    private static string Japanese(ObstacleLimit limit) =>
        limit.Day is { } day ? $"{limit.Person}は{IsoDate.Format(day)}に1件" : FormattableString.Invariant($"{limit.Person}は{limit.Count}件まで");

    private static string English(ObstacleLimit limit) =>
        limit.Day is { } day ? $"{limit.Person} once on {IsoDate.Format(day)}" : FormattableString.Invariant($"{limit.Person} at most {limit.Count} time(s)");
}
