using System.Text;
using Isms.Core;
using Isms.Management.Graph;

namespace Isms.Management.Traces;

/// <summary>A trace as a Mermaid flowchart, from the left to the right, a group for each stage. Static and thread-safe.</summary>
public static class TraceFlowchart
{
    private const int LongestName = 48;

    /// <summary>Writes a trace.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="language">The language of names.</param>
    /// <returns>Mermaid text; lines end in a line feed. Ids and names are escaped: no text of a document is read as Mermaid.</returns>
    public static string Write(SystemTrace trace, IsmsLanguage language)
    {
        Guard.NotNull(trace);
        StringBuilder text = new("flowchart LR\n");
        Dictionary<string, string> nodes = new(StringComparer.Ordinal);
        List<string> gaps = [];
        if (trace.Stage is null || trace.IsLater)
        {
            text.Append("  ").Append(Node(trace.Start, nodes, language)).Append('\n');
        }

        IEnumerable<(SystemElement Element, TraceStage Stage, bool HasGap)> own = trace.Stage is { } at && !trace.IsLater
            ? [(trace.Start, at, trace.Gaps.Any(gap => gap.Element == trace.Start.Id))]
            : [];
        var all = trace.Back.Concat(trace.Touching).Concat(trace.Forward).Select(traced => (traced.Element, traced.Stage, HasGap: traced.Gaps.Count > 0)).Concat(own);
        foreach (var stage in all.GroupBy(item => item.Stage).OrderBy(group => group.Key.Order))
        {
            text.Append("  subgraph ").Append(stage.Key.Value).Append("[\"").Append(Escape(stage.Key.Name.In(language))).Append("\"]\n");
            foreach (var item in stage.Where(item => !nodes.ContainsKey(item.Element.Id)))
            {
                text.Append("    ").Append(Node(item.Element, nodes, language)).Append('\n');
                if (item.HasGap)
                {
                    gaps.Add(nodes[item.Element.Id]);
                }
            }

            text.Append("  end\n");
        }

        foreach (TracedElement touching in trace.Touching)
        {
            text.Append("  ").Append(nodes[trace.Start.Id]).Append(" --- ").Append(nodes[touching.Element.Id]).Append('\n');
        }

        foreach (TraceStep step in trace.Steps)
        {
            text.Append("  ").Append(nodes[step.From]).Append(" --> ").Append(nodes[step.To]).Append('\n');
        }

        text.Append("  classDef start stroke-width:4px\n  classDef gap stroke-dasharray:4 3\n");
        text.Append("  class ").Append(nodes[trace.Start.Id]).Append(" start\n");
        if (gaps.Count > 0)
        {
            text.Append("  class ").Append(string.Join(",", gaps)).Append(" gap\n");
        }

        return text.ToString();
    }

    private static string Node(SystemElement element, Dictionary<string, string> nodes, IsmsLanguage language)
    {
        string node = FormattableString.Invariant($"n{nodes.Count}");
        nodes.Add(element.Id, node);
        string name = element.Name.In(language);
        string label = string.Equals(name, element.Id, StringComparison.Ordinal) ? Escape(element.Id) : Escape(element.Id) + "<br/>" + Escape(Shorten(name));
        return $"{node}[\"{label}\"]";
    }

    private static string Shorten(string name)
    {
        if (name.Length <= LongestName)
        {
            return name;
        }

        int end = char.IsHighSurrogate(name[LongestName - 2]) ? LongestName - 2 : LongestName - 1;
        return name.Substring(0, end) + "…";
    }

    // Every character that Mermaid or HTML could read becomes a character entity in Mermaid's spelling.
    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsControl(c))
            {
                escaped.Append(' ');
            }
            else if (c < 128 && !char.IsLetterOrDigit(c) && c is not (' ' or '-' or '.' or ',' or ':' or '/' or '_'))
            {
                escaped.Append(FormattableString.Invariant($"#{(int)c};"));
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }
}
