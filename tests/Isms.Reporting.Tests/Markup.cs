using System.Xml;
using System.Xml.Linq;

namespace Isms.Reporting.Tests;

/// <summary>Parses what was written as strict XML.</summary>
internal static class Markup
{
    public static XDocument Parse(string text)
    {
        const string Doctype = "<!DOCTYPE html>\n";
        string xml = text.StartsWith(Doctype, StringComparison.Ordinal) ? text[Doctype.Length..] : text;
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public static IEnumerable<XElement> Named(this XContainer from, string name) => from.Descendants().Where(element => element.Name.LocalName == name);

    public static bool HasClass(this XElement element, string name) => ((string?)element.Attribute("class") ?? string.Empty).Split(' ').Contains(name);

    /// <summary>What must hold of every drawing and page: no script, no handler, no address but the namespace of SVG, every id once.</summary>
    public static void AssertHarmless(XDocument document)
    {
        foreach (XElement element in document.Descendants())
        {
            Assert.DoesNotContain(element.Name.LocalName, new[] { "script", "iframe", "object", "embed", "link", "img", "image", "foreignObject", "base", "form" });
            foreach (XAttribute attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            {
                Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.ToString());
                Assert.True(attribute.Name.LocalName != "href" || attribute.Value.StartsWith('#'), attribute.ToString());
            }
        }

        string[] ids = document.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.DoesNotContain(' ', id));
    }
}
