using Isms.Core;
using Isms.Reporting.Html;
using Isms.Reporting.Layout;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>The management summary: one screen, the first thing a director sees.</summary>
internal static class SummaryPart
{
    public static void Write(PageWriter page, SummaryView view)
    {
        HtmlWriter html = page.Html;
        using (html.Element("section", ("id", PageSection.Summary.Id), ("class", "summary"), ("aria-labelledby", "summary-h")))
        {
            html.TextElement("h2", page.Word(ReportWords.Summary), ("id", "summary-h"), ("class", "hidden"));
            Verdict(page, view.Tone, view.Verdict);
            Figures(page, view.Figures);
            using (html.Element("div", ("class", "pair")))
            {
                Standing(page, view.Standing);
                Decisions(page, view.Decisions);
            }
        }
    }

    /// <summary>How the whole stands.</summary>
    public static void Verdict(PageWriter page, ReportTone tone, string text)
    {
        using (page.Html.Element("p", ("class", "verdict " + ToneIcon.Class(tone))))
        {
            ToneIcon.Write(page.Html, tone);
            page.Html.TextElement("span", page.Word(ToneIcon.Word(tone)), ("class", "hidden"));
            page.Html.TextElement("span", text);
        }
    }

    /// <summary>The key figures as tiles.</summary>
    public static void Figures(PageWriter page, ValueList<KeyFigure> figures)
    {
        page.Html.TextElement("h3", page.Word(ReportWords.KeyFigures), ("class", "hidden"));
        using (page.Html.Element("ul", ("class", "tiles")))
        {
            foreach (KeyFigure figure in figures)
            {
                Tile(page, figure);
            }
        }
    }

    private static void Tile(PageWriter page, KeyFigure figure)
    {
        using (page.Html.Element("li", ("class", "tile " + ToneIcon.Class(figure.Tone))))
        {
            using (page.Html.Element("p", ("class", "label")))
            {
                if (figure.Tone != ReportTone.Neutral)
                {
                    ToneIcon.Write(page.Html, figure.Tone);
                    page.Html.TextElement("span", page.Word(ToneIcon.Word(figure.Tone)), ("class", "hidden"));
                }

                page.Html.TextElement("span", figure.Label);
            }

            using (page.Html.Element("p", ("class", "value")))
            {
                page.Html.TextElement("strong", figure.Value);
                if (figure.Unit is { } unit)
                {
                    page.Html.TextElement("span", unit, ("class", "unit"));
                }
            }

            if (figure.Note is { } note)
            {
                page.Paragraph(note, "note");
            }
        }
    }

    private static void Standing(PageWriter page, ValueList<StandingLine> lines)
    {
        using (page.Html.Element("div", ("class", "panel")))
        {
            page.Html.TextElement("h3", page.Word(ReportWords.Standing));
            using (page.Html.Element("ul", ("class", "standing")))
            {
                foreach (StandingLine line in lines)
                {
                    using (page.Html.Element("li", ("class", ToneIcon.Class(line.Tone))))
                    {
                        ToneIcon.Write(page.Html, line.Tone);
                        using (page.Html.Element("span"))
                        {
                            page.Html.TextElement("span", page.Word(ToneIcon.Word(line.Tone)) + ": ", ("class", "hidden"));
                            page.Link(line.Text, line.Target);
                        }
                    }
                }
            }
        }
    }

    private static void Decisions(PageWriter page, ValueList<DecisionRow> decisions)
    {
        using (page.Html.Element("div", ("class", "panel")))
        {
            page.Html.TextElement("h3", page.Word(ReportWords.DecisionsAsked));
            if (decisions.Count == 0)
            {
                page.Paragraph(page.Word(ReportWords.NoDecisions), "none");
                return;
            }

            using (page.Html.Element("ol", ("class", "decisions")))
            {
                foreach (DecisionRow decision in decisions)
                {
                    using (page.Html.Element("li"))
                    {
                        page.Link(decision.Text, decision.Target);
                        string? due = PageWriter.Iso(decision.Due) is { } date ? page.Word(ReportWords.Due) + " " + date : null;
                        page.Soft(string.Join(" · ", new[] { decision.Id, decision.Owner, due }.Where(part => !string.IsNullOrEmpty(part))));
                    }
                }
            }
        }
    }
}
