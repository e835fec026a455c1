using Isms.Core;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Findings;

namespace Isms.Reporting.Svg.HeatMaps;

/// <summary>Draws a reviewed matrix: the cells that bear witness against it are marked, and remarks beneath say what for. Thread-safe.</summary>
public static class MatrixReviewSvg
{
    /// <summary>Draws a reviewed matrix as a file of its own. The same review gives the same text.</summary>
    /// <param name="review">The review.</param>
    /// <param name="title">The title.</param>
    /// <param name="language">The language of the drawing.</param>
    /// <param name="theme">For which ground.</param>
    /// <returns>An SVG document.</returns>
    public static string Render(MatrixReview review, string title, IsmsLanguage language = IsmsLanguage.English, SvgTheme theme = SvgTheme.Reader) =>
        HeatMapSvg.Render(Map(review, title, language), language, theme);

    /// <summary>The heat map that is drawn.</summary>
    /// <param name="review">The review.</param>
    /// <param name="title">The title.</param>
    /// <param name="language">The language of the drawing.</param>
    /// <returns>The map of the matrix, with a remark for each question that has witnesses, and a mark on each of them.</returns>
    public static HeatMap Map(MatrixReview review, string title, IsmsLanguage language)
    {
        Guard.NotNull(review);
        List<HeatMapMark> marks = [];
        List<string> remarks = [];
        Add("より低いセルを下回る(単調でない)", "Lower than a cell that is no higher on either scale (not monotone)", review.MonotoneViolations.SelectMany(Both));
        Add("弱い整合性に反する: 最低レベルのリスクが最高レベルのリスクを上回りうる", "Weak consistency fails: a risk of the lowest level can exceed one of the highest", review.WeakConsistencyWitness is { } pair ? Both(pair) : []);
        Add("中間性に反する: 最低レベルから一段で最高レベルになる", "Betweenness fails: one step leads from the lowest to the highest level", review.BetweennessViolations.SelectMany(Both));
        Add("最低レベルと最高レベルが接している", "A lowest cell touches a highest", review.LowestTouchingHighest.SelectMany(Both));
        Add("最高レベルであるべきセル", "By its risks this cell must have the highest level", Breaking(ColouringClause.MustBeHighest));
        Add("最低レベルであるべきセル", "By its risks this cell must have the lowest level", Breaking(ColouringClause.MustBeLowest));
        Add("中間レベルであってはならないセル", "By its risks this cell may not have a level between", Breaking(ColouringClause.MayNotBeBetween));
        if (remarks.Count == 0)
        {
            remarks.Add(language == IsmsLanguage.Japanese ? "指摘のあるセルはありません。" : "No cell bears witness against the matrix.");
        }

        return HeatMap.Of(review.Matrix, title, language) with { Marks = marks.ToValueList(), Remarks = remarks.ToValueList() };

        void Add(string japanese, string english, IEnumerable<CellPosition> cells)
        {
            CellPosition[] places = cells.Distinct().ToArray();
            if (places.Length > 0)
            {
                remarks.Add(language == IsmsLanguage.Japanese ? japanese : english);
                marks.AddRange(places.Select(place => new HeatMapMark(place.Likelihood, place.Consequence, remarks.Count)));
            }
        }

        IEnumerable<CellPosition> Breaking(ColouringClause clause) => review.ColouringViolations.Where(violation => violation.Clause == clause).Select(violation => violation.Cell);
    }

    private static CellPosition[] Both(CellPair pair) => [pair.First, pair.Second];
}
