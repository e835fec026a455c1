using Isms.Core;

namespace Isms.Risk.Matrix.Colours;

/// <summary>Can the colours of the levels be told apart, and can text on them be read?</summary>
internal static class LevelColours
{
    private static readonly ColourVision[] Visions = [ColourVision.Normal, ColourVision.Protan, ColourVision.Deutan, ColourVision.Tritan];

    /// <summary>Every pair of levels and kind of vision whose difference is below <see cref="ColourConfusion.Threshold"/>: by the lower level, the higher, the vision.</summary>
    /// <param name="colours">The colour of each level, lowest first, as <c>#rrggbb</c>; null where it has none.</param>
    public static ValueList<ColourConfusion> Confusions(IReadOnlyList<string?> colours)
    {
        LabColour[]?[] seen = colours.Select(colour => colour is null ? null : SeenBy(SrgbColour.Parse(colour))).ToArray();
        List<ColourConfusion>? found = null;
        for (int lower = 0; lower < seen.Length; lower++)
        {
            for (int upper = lower + 1; upper < seen.Length; upper++)
            {
                if (seen[lower] is not { } one || seen[upper] is not { } other)
                {
                    continue;
                }

                for (int i = 0; i < Visions.Length; i++)
                {
                    double difference = Ciede2000.Between(one[i], other[i]);
                    if (difference < ColourConfusion.Threshold)
                    {
                        (found ??= []).Add(new ColourConfusion(lower + 1, upper + 1, Visions[i], difference));
                    }
                }
            }
        }

        return found?.ToValueList() ?? [];
    }

    /// <summary>The contrast of text on each level that has a colour.</summary>
    /// <param name="colours">The colour of each level, lowest first, as <c>#rrggbb</c>; null where it has none.</param>
    public static ValueList<TextContrast> Contrasts(IReadOnlyList<string?> colours)
    {
        List<TextContrast> contrasts = new(colours.Count);
        for (int i = 0; i < colours.Count; i++)
        {
            if (colours[i] is { } text)
            {
                SrgbColour colour = SrgbColour.Parse(text);
                contrasts.Add(new TextContrast(i + 1, colour.ContrastTo(0), colour.ContrastTo(1)));
            }
        }

        return contrasts.ToValueList();
    }

    private static LabColour[] SeenBy(SrgbColour colour) => Array.ConvertAll(Visions, vision => LabColour.Of(VisionSimulation.See(colour, vision)));
}
