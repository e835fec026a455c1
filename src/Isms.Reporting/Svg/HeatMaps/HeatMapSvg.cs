using Isms.Core;
using Isms.Reporting.Html;

namespace Isms.Reporting.Svg.HeatMaps;

/// <summary>Draws a risk heat map as SVG: likelihood upwards, consequence to the right, the ids or the number of the risks in the cells, the not assessed and the remarks beneath. Thread-safe.</summary>
public static class HeatMapSvg
{
    /// <summary>Draws a heat map as a file of its own. No script and no reference to anything outside; the same map gives the same text.</summary>
    /// <param name="map">What to show.</param>
    /// <param name="language">The language of axes and legend.</param>
    /// <param name="theme">For which ground.</param>
    /// <returns>An SVG document.</returns>
    /// <exception cref="ArgumentException">There are no steps or levels, the cells are not as many as the steps make, or a cell or a risk lies outside.</exception>
    public static string Render(HeatMap map, IsmsLanguage language = IsmsLanguage.English, SvgTheme theme = SvgTheme.Reader)
    {
        var writer = new HtmlWriter();
        Write(writer, map, language, SvgPlace.File("heatmap", theme));
        return writer.ToString();
    }

    internal static void Write(HtmlWriter writer, HeatMap map, IsmsLanguage language, SvgPlace place)
    {
        Check(map);
        new HeatMapDrawing(writer, map, language, place).Draw();
    }

    private static void Check(HeatMap map)
    {
        Guard.NotNull(map);
        int rows = map.LikelihoodSteps.Count;
        int columns = map.ConsequenceSteps.Count;
        if (rows == 0 || columns == 0 || map.Levels.Count == 0 || map.Cells.Count != rows || map.Cells.Any(row => row.Count != columns))
        {
            throw new ArgumentException("A matrix with one row of cells for each likelihood step and one cell for each consequence step was expected.", nameof(map));
        }

        if (map.Cells.Any(row => row.Any(level => level < 0 || level >= map.Levels.Count)))
        {
            throw new ArgumentException("Cells with the index of a level were expected.", nameof(map));
        }

        if ((map.Counts is { } counts && !counts.Fits(rows, columns)) || (map.Counts is not null && map.Risks.Count > 0))
        {
            throw new ArgumentException("Either risks or the counts of this matrix were expected.", nameof(map));
        }

        if (map.Marks.FirstOrDefault(mark => mark.Likelihood < 1 || mark.Likelihood > rows || mark.Consequence < 1 || mark.Consequence > columns || mark.Remark < 1 || mark.Remark > map.Remarks.Count) is { } stray)
        {
            throw new ArgumentException($"The mark {stray} lies outside of the matrix or has no remark.", nameof(map));
        }

        if (map.Risks.FirstOrDefault(risk => risk.Likelihood < 0 || risk.Likelihood > rows || risk.Consequence < 0 || risk.Consequence > columns) is { } outside)
        {
            throw new ArgumentException("The risk " + outside.Id + " lies outside of the matrix.", nameof(map));
        }
    }
}
