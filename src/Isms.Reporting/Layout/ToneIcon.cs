using Isms.Core;
using Isms.Reporting.Html;
using Isms.Reporting.Words;

namespace Isms.Reporting.Layout;

/// <summary>The shapes of the lights: a disc with a tick, a triangle, a square; never colour alone.</summary>
internal static class ToneIcon
{
    public static string Class(ReportTone tone) => tone switch
    {
        ReportTone.Good => "good",
        ReportTone.Caution => "caution",
        ReportTone.Bad => "bad",
        _ => "neutral",
    };

    public static LocalizedText Word(ReportTone tone) => tone switch
    {
        ReportTone.Good => ReportWords.ToneGood,
        ReportTone.Caution => ReportWords.ToneCaution,
        ReportTone.Bad => ReportWords.ToneBad,
        _ => ReportWords.ToneNeutral,
    };

    public static void Write(HtmlWriter html, ReportTone tone)
    {
        using (html.Element("svg", ("class", "icon"), ("viewBox", "0 0 16 16"), ("width", "16"), ("height", "16"), ("aria-hidden", "true")))
        {
            switch (tone)
            {
                case ReportTone.Good:
                    html.Leaf("circle", ("class", "shape"), ("cx", "8"), ("cy", "8"), ("r", "7"));
                    html.Leaf("path", ("class", "sign"), ("d", "M4.8 8.3l2.3 2.3 4.2-4.9"));
                    break;
                case ReportTone.Caution:
                    html.Leaf("path", ("class", "shape"), ("d", "M8 1.2l7.4 13.2H.6z"));
                    html.Leaf("path", ("class", "sign"), ("d", "M8 6v4M8 12.2v.2"));
                    break;
                case ReportTone.Bad:
                    html.Leaf("rect", ("class", "shape"), ("x", "1"), ("y", "1"), ("width", "14"), ("height", "14"), ("rx", "3"));
                    html.Leaf("path", ("class", "sign"), ("d", "M8 4.2v4.6M8 11.6v.2"));
                    break;
                default:
                    html.Leaf("circle", ("class", "ring"), ("cx", "8"), ("cy", "8"), ("r", "5"));
                    break;
            }
        }
    }
}
