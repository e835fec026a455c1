using Isms.Core;
using Isms.Risk.Matrix;

namespace Isms.Risk.Migration.Mapping;

/// <summary>
/// Proposes a plan: by bands where both scales have them in the same unit, else by equal names, else in proportion. Where several steps fit, the highest is proposed,
/// so that no risk is made to look smaller. A proposal is not reviewed, and no migration takes it until somebody has. Static and thread-safe.
/// </summary>
public static class StepMappingSuggestion
{
    /// <summary>A plan for two matrices.</summary>
    /// <param name="older">The older matrix.</param>
    /// <param name="newer">The newer matrix.</param>
    /// <returns>A plan with a mapping for each scale that changed, each step with a note on how it was found; not reviewed.</returns>
    public static MatrixMigrationDefinition Of(RiskMatrix older, RiskMatrix newer)
    {
        RiskMatrixDefinition before = Guard.NotNull(older).Definition;
        RiskMatrixDefinition after = Guard.NotNull(newer).Definition;
        return new MatrixMigrationDefinition
        {
            From = MatrixVersion.Of(older),
            To = MatrixVersion.Of(newer),
            Likelihood = OfScale(before.Likelihood, before.LikelihoodUnit, after.Likelihood, after.LikelihoodUnit),
            Consequence = OfScale(before.Consequence, before.ConsequenceUnit, after.Consequence, after.ConsequenceUnit),
        };
    }

    private static StepMappingDefinition? OfScale(ValueList<RiskMatrixStep> older, LocalizedText? olderUnit, ValueList<RiskMatrixStep> newer, LocalizedText? newerUnit)
    {
        if (older.Equals(newer) && Equals(olderUnit, newerUnit))
        {
            return null;
        }

        IEnumerable<StepImage> images = olderUnit is not null && olderUnit.Equals(newerUnit) ? ByBands(older, newer) : ByNames(older, newer) ?? InProportion(older.Count, newer.Count);
        return new StepMappingDefinition { Steps = images.ToValueList() };
    }

    private static IEnumerable<StepImage> ByBands(ValueList<RiskMatrixStep> older, ValueList<RiskMatrixStep> newer)
    {
        for (int i = 0; i < older.Count; i++)
        {
            if (older[i].Band is not { } band)
            {
                int? same = PlaceOf(older[i], newer);
                yield return Image(i + 1, same, same is null ? NoSuchName : EqualName);
                continue;
            }

            int[] touched = Enumerable.Range(1, newer.Count).Where(step => newer[step - 1].Band is { } other && Overlap(band, other)).ToArray();
            yield return touched.Length switch
            {
                0 => Image(i + 1, null, Note("重なる帯域がない", "no band overlaps")),
                1 => Image(i + 1, touched[0], Note("帯域が重なる", "the bands overlap")),
                _ => Image(i + 1, touched[touched.Length - 1], Note("複数の帯域に重なるため最も高い段階", "the band overlaps several: the highest")),
            };
        }
    }

    // Names say enough where more than half of them are found again, in the same order.
    private static IEnumerable<StepImage>? ByNames(ValueList<RiskMatrixStep> older, ValueList<RiskMatrixStep> newer)
    {
        int?[] places = older.Select(step => PlaceOf(step, newer)).ToArray();
        int[] found = places.OfType<int>().ToArray();
        bool inOrder = Enumerable.Range(1, Math.Max(0, found.Length - 1)).All(i => found[i - 1] < found[i]);
        return inOrder && 2 * found.Length > older.Count
            ? places.Select((place, index) => Image(index + 1, place, place is null ? NoSuchName : EqualName))
            : null;
    }

    // Lowest to lowest and highest to highest; halves go up.
    private static IEnumerable<StepImage> InProportion(int older, int newer) => Enumerable.Range(1, older).Select(step => Image(
        step,
        older == 1 ? newer : 1 + (((2 * (step - 1) * (newer - 1)) + (older - 1)) / (2 * (older - 1))),
        Note("段階数に比例", "in proportion to the number of steps")));

    private static int? PlaceOf(RiskMatrixStep step, ValueList<RiskMatrixStep> newer)
    {
        int[] same = Enumerable.Range(1, newer.Count).Where(place => newer[place - 1].Name.Equals(step.Name)).ToArray();
        return same.Length == 1 ? same[0] : null;
    }

    private static bool Overlap(StepBand one, StepBand other) =>
        (one.From is null || other.To is null || one.From < other.To) && (other.From is null || one.To is null || other.From < one.To);

    private static StepImage Image(int from, int? to, LocalizedText note) => new() { From = from, To = to, IsUnmapped = to is null, Note = note };

    private static LocalizedText EqualName => Note("名称が同じ", "equal names");

    private static LocalizedText NoSuchName => Note("同じ名称の段階がない", "no step has that name");

    private static LocalizedText Note(string japanese, string english) => LocalizedText.Create(japanese, english);
}
