using Isms.Core;
using Isms.Core.Time;
using Isms.Reporting.Html;
using Isms.Reporting.Words;
using NodaTime;

namespace Isms.Reporting.Layout;

/// <summary>What all parts of the page share: the writer, the language, and the small pieces.</summary>
internal sealed class PageWriter(HtmlWriter html, IsmsLanguage language)
{
    public HtmlWriter Html { get; } = html;

    public IsmsLanguage Language { get; } = language;

    /// <summary>Between the items of a list in running text.</summary>
    public string Separator => Language == IsmsLanguage.Japanese ? "、" : ", ";

    public string Word(LocalizedText word) => word.In(Language);

    public static string? Iso(LocalDate? date) => date is { } day ? IsoDate.Format(day) : null;

    /// <summary>A date in running text: <c>2026年3月31日</c>, <c>31 March 2026</c> by the library's own rule, not the culture's.</summary>
    public string LongDate(LocalDate date)
    {
        string[] months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
        return Language == IsmsLanguage.Japanese
            ? PlainText.Number(date.Year) + "年" + PlainText.Number(date.Month) + "月" + PlainText.Number(date.Day) + "日"
            : PlainText.Number(date.Day) + " " + months[date.Month - 1] + " " + PlainText.Number(date.Year);
    }

    /// <summary>Opens a section with its heading.</summary>
    public HtmlWriter.Scope Section(PageSection section, string? count = null)
    {
        HtmlWriter.Scope scope = Html.Element("section", ("id", section.Id), ("class", "part"), ("aria-labelledby", section.Id + "-h"));
        using (Html.Element("h2", ("id", section.Id + "-h")))
        {
            Html.Text(Word(section.Title));
            if (count is not null)
            {
                Html.Text(" ");
                Html.TextElement("span", count, ("class", "count"));
            }
        }

        return scope;
    }

    public void Heading(LocalizedText word, int? count = null)
    {
        using (Html.Element("h3"))
        {
            Html.Text(Word(word));
            if (count is { } n)
            {
                Html.Text(" ");
                Html.TextElement("span", ReportWords.Rows.Format(Language, n), ("class", "count"));
            }
        }
    }

    public void Paragraph(string text, string? cssClass = null) => Html.TextElement("p", text, ("class", cssClass));

    public void Soft(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Html.TextElement("span", text, ("class", "soft"));
        }
    }

    public void Link(string text, string? target)
    {
        if (target is null)
        {
            Html.Text(text);
        }
        else
        {
            Html.TextElement("a", text, ("href", "#" + target));
        }
    }

    /// <summary>A light: a shape, and words in its colour.</summary>
    public void Light(ReportTone tone, string text)
    {
        using (Html.Element("span", ("class", "light " + ToneIcon.Class(tone))))
        {
            ToneIcon.Write(Html, tone);
            Html.TextElement("span", text);
        }
    }

    /// <summary>A definition list; empty entries are left out.</summary>
    public void Facts(string cssClass, params ReadOnlySpan<(LocalizedText Name, string? Value)> facts)
    {
        using (Html.Element("dl", ("class", cssClass)))
        {
            foreach ((LocalizedText name, string? value) in facts)
            {
                if (!string.IsNullOrEmpty(value))
                {
                    using (Html.Element("div"))
                    {
                        Html.TextElement("dt", Word(name));
                        Html.TextElement("dd", value);
                    }
                }
            }
        }
    }

    public void List(ValueList<string> items, string cssClass = "plain")
    {
        using (Html.Element("ul", ("class", cssClass)))
        {
            foreach (string item in items)
            {
                Html.TextElement("li", item);
            }
        }
    }

    public void Nothing() => Paragraph(Word(ReportWords.Nothing), "none");
}
