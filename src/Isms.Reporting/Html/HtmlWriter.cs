using System.Text;

namespace Isms.Reporting.Html;

/// <summary>
/// Writes HTML that is well-formed XML too. Text and attribute values are always escaped; there is no way to write raw markup, a script,
/// an event handler, or an address outside the page. Not safe for use by several threads at once.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder output = new();
    private readonly Stack<string> open = new();

    /// <summary>Writes the document type; the page begins with it.</summary>
    public void Doctype() => output.Append("<!DOCTYPE html>\n");

    /// <summary>Opens an element; disposing of the result closes it.</summary>
    /// <param name="name">The name, one that has content (not <c>br</c>).</param>
    /// <param name="attributes">Names and values; one with a null value is left out.</param>
    public Scope Element(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (HtmlNames.IsVoid(name) || name is "script" or "style")
        {
            throw new ArgumentException("An element with content was expected: not " + name + ".", nameof(name));
        }

        Start(name, attributes);
        output.Append('>');
        open.Push(name);
        return new Scope(this, open.Count);
    }

    /// <summary>Writes an element that holds only text.</summary>
    public void TextElement(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Element(name, attributes))
        {
            Text(text);
        }
    }

    /// <summary>Writes an element without content: a void element of HTML or a shape of SVG.</summary>
    public void Leaf(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (!HtmlNames.IsVoid(name) && !HtmlNames.IsShape(name))
        {
            throw new ArgumentException("An element without content was expected: not " + name + ".", nameof(name));
        }

        Start(name, attributes);
        output.Append("/>");
    }

    /// <summary>Writes text.</summary>
    public void Text(string text) => Escape(PlainText.Clean(text), quoted: false);

    /// <summary>Writes a style sheet of our own; it must need no escape in XML.</summary>
    public void Style(string css)
    {
        if (css.AsSpan().IndexOfAny('<', '&') >= 0 || css.Contains("]]>", StringComparison.Ordinal) || css.Contains("url(", StringComparison.OrdinalIgnoreCase)
            || css.Contains("@import", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException("A style sheet without <, &, url() and @import was expected.", nameof(css));
        }

        Start("style", []);
        output.Append(">\n").Append(css.ReplaceLineEndings("\n")).Append("</style>");
    }

    /// <summary>The text so far, all elements closed.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public override string ToString() => open.Count == 0
        ? output.ToString() + "\n"
        : throw new InvalidOperationException("The element " + open.Peek() + " is still open.");

    /// <summary>The bytes of the text in UTF-8, without byte order mark.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(ToString());

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (HtmlNames.BeginsLine(name) && output.Length > 0 && output[^1] != '\n')
        {
            output.Append('\n');
        }

        output.Append('<').Append(HtmlNames.Checked(name));
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            HtmlNames.CheckAttribute(attribute, value);
            output.Append(' ').Append(attribute).Append("=\"");
            Escape(PlainText.Clean(value).Replace('\n', ' ').Replace('\t', ' '), quoted: true);
            output.Append('"');
        }
    }

    private void Escape(string text, bool quoted)
    {
        foreach (char c in text)
        {
            switch (c)
            {
                case '&': output.Append("&amp;"); break;
                case '<': output.Append("&lt;"); break;
                case '>': output.Append("&gt;"); break;
                case '"' when quoted: output.Append("&quot;"); break;
                default: output.Append(c); break;
            }
        }
    }

    private void Close(int depth)
    {
        if (open.Count != depth)
        {
            throw new InvalidOperationException("Elements are closed in the order in which they nest.");
        }

        output.Append("</").Append(open.Pop()).Append('>');
    }

    /// <summary>An open element.</summary>
    internal readonly struct Scope(HtmlWriter writer, int depth) : IDisposable
    {
        /// <summary>Closes it.</summary>
        public void Dispose() => writer.Close(depth);
    }
}
