using FsCheck;
using FsCheck.Fluent;
using Isms.Reporting.Html;

namespace Isms.Reporting.Tests.Html;

public class HtmlWriterTests
{
    [Fact]
    public void Text_and_values_are_escaped()
    {
        var writer = new HtmlWriter();
        writer.TextElement("p", "<script>alert(\"x\")</script> & more", ("title", "\"><img onerror='x'>"), ("class", null));
        Assert.Equal("<p title=\"&quot;&gt;&lt;img onerror='x'&gt;\">&lt;script&gt;alert(\"x\")&lt;/script&gt; &amp; more</p>\n", writer.ToString());
    }

    [Fact]
    public void Void_elements_close_themselves_and_others_never_do()
    {
        var writer = new HtmlWriter();
        using (writer.Element("span"))
        {
            writer.Leaf("br");
            using (writer.Element("b"))
            {
            }
        }

        Assert.Equal("<span><br/><b></b></span>\n", writer.ToString());
        Assert.Throws<ArgumentException>(() => writer.Element("br").Dispose());
        Assert.Throws<ArgumentException>(() => writer.Leaf("div"));
    }

    [Fact]
    public void Blocks_begin_lines_with_line_feeds_only()
    {
        var writer = new HtmlWriter();
        writer.Doctype();
        using (writer.Element("div"))
        {
            writer.TextElement("p", "a\r\nb");
        }

        Assert.Equal("<!DOCTYPE html>\n<div>\n<p>a\nb</p></div>\n", writer.ToString());
    }

    [Theory]
    [InlineData("onclick", "x()")]
    [InlineData("ONLOAD", "x()")]
    [InlineData("src", "a.png")]
    [InlineData("href", "https://example.org")]
    [InlineData("href", "javascript:x()")]
    [InlineData("xmlns", "urn:other")]
    [InlineData("a b", "x")]
    [InlineData("", "x")]
    public void Nothing_that_runs_or_leads_outside_is_written(string name, string value) =>
        Assert.Throws<ArgumentException>(() => new HtmlWriter().TextElement("a", "x", (name, value)));

    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    [InlineData("a><b")]
    [InlineData("")]
    public void Names_of_elements_are_checked(string name) => Assert.Throws<ArgumentException>(() => new HtmlWriter().TextElement(name, "x"));

    [Theory]
    [InlineData("a{}</style>")]
    [InlineData("a{content:'&'}")]
    [InlineData("a{background:URL(x)}")]
    [InlineData("@import 'x'")]
    public void Style_sheets_are_plain(string css) => Assert.Throws<ArgumentException>(() => new HtmlWriter().Style(css));

    [Fact]
    public void An_open_element_is_a_mistake()
    {
        var writer = new HtmlWriter();
        HtmlWriter.Scope outer = writer.Element("div");
        HtmlWriter.Scope inner = writer.Element("p");
        Assert.Throws<InvalidOperationException>(() => writer.ToString());
        Assert.Throws<InvalidOperationException>(() => outer.Dispose());
        inner.Dispose();
        outer.Dispose();
        Assert.Equal("<div>\n<p></p></div>\n", writer.ToString());
    }

    [Fact]
    public void Any_text_comes_back_from_a_parser() =>
        Prop.ForAll<string>(text =>
        {
            var writer = new HtmlWriter();
            writer.TextElement("p", text ?? string.Empty, ("title", text));
            System.Xml.Linq.XElement p = Markup.Parse(writer.ToString()).Root!;
            string clean = PlainText.Clean(text ?? string.Empty);
            return p.Value == clean && ((string?)p.Attribute("title") ?? string.Empty) == clean.Replace('\n', ' ').Replace('\t', ' ');
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Bytes_are_utf8_without_mark()
    {
        var writer = new HtmlWriter();
        writer.TextElement("p", "病");
        Assert.Equal([.. "<p>"u8, 0xE7, 0x97, 0x85, .. "</p>\n"u8], writer.ToUtf8());
    }
}
