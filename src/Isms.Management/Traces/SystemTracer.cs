using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Management.Graph;
using NodaTime;

namespace Isms.Management.Traces;

/// <summary>
/// Traces the elements of one management system as of a date, along the chain of <see cref="TraceStage"/>: the graph and the chain are made once, a trace is then one pass over them.
/// Immutable and thread-safe.
/// </summary>
/// <remarks>
/// A step is a link between elements of two stages, whichever of the two it stands in; stages may be skipped. Beside the links as they stand: what an object without an id names
/// in one member belongs with what it names in another; a finding about a control follows from the measures that watch it; a reading leads to what looks at its measure and names
/// its period; what a finding names leads to its audit, which is an end there.
/// </remarks>
public sealed class SystemTracer
{
    private readonly Chain chain;
    private readonly ChainGaps gaps;
    private readonly Dictionary<string, int> readings;

    private SystemTracer(SystemGraph graph, Chain chain, MeasurementCalendar calendar)
    {
        Graph = graph;
        AsOf = calendar.AsOf;
        this.chain = chain;
        gaps = new ChainGaps(chain, calendar);
        readings = new(StringComparer.Ordinal);
        for (int node = 0; node < chain.Nodes.Length; node++)
        {
            if (chain.Nodes[node].Stage == TraceStage.Reading)
            {
                readings[chain.Nodes[node].Element.Id] = node;
            }
        }
    }

    /// <summary>All elements and links of the system.</summary>
    public SystemGraph Graph { get; }

    /// <summary>The date as of which it traces.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Prepares to trace a management system.</summary>
    /// <param name="system">The system, right or wrong.</param>
    /// <param name="asOf">The date as of which the chain is judged.</param>
    /// <returns>The tracer.</returns>
    public static SystemTracer Of(ManagementSystemDraft system, LocalDate asOf)
    {
        SystemGraph graph = SystemGraph.Of(Guard.NotNull(system));
        return new SystemTracer(graph, ChainBuilder.Build(graph, asOf), MeasurementCalendar.Of(system.Organization.FiscalYear, asOf));
    }

    /// <summary>What an element rests on and what follows from it.</summary>
    /// <param name="id">The id of an element, or of a reading as <c>M-01/FY2025-Q3</c>.</param>
    /// <returns>The trace; null where there is no such element, see <see cref="Nearest"/>.</returns>
    public SystemTrace? Trace(string id)
    {
        int index = Graph.IndexOf(Guard.NotBlank(id));
        if (index < 0)
        {
            return readings.TryGetValue(id, out int reading) ? Trace(chain.Nodes[reading].Element, [reading], isBeside: false) : null;
        }

        int node = chain.NodeOf(index);
        if (node >= 0)
        {
            return Trace(Graph.Elements[index], [node], isBeside: false);
        }

        SystemElement element = Graph.Elements[index];
        return TraceStage.OfKind(element.Kind) is { } stage && !element.IsNamedByPlace
            ? new SystemTrace(element, AsOf) { Stage = stage, IsLater = true, Links = Graph.LinksOf(id).ToValueList() }
            : Trace(element, Neighbours(index), isBeside: true);
    }

    /// <summary>Every place in the system where a chain breaks off.</summary>
    /// <returns>The gaps, in the order of the chain.</returns>
    public ValueList<TraceGap> Gaps() => Enumerable.Range(0, chain.Nodes.Length).SelectMany(gaps.Of).ToValueList();

    /// <summary>The ids that are most like a text, for somebody who mistyped one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="count">How many at most.</param>
    /// <returns>Ids, the nearest first.</returns>
    public ValueList<string> Nearest(string text, int count = 3) => EditDistance.Nearest(
        Guard.NotNull(text),
        Graph.Elements.Where(element => !element.IsNamedByPlace).Select(element => element.Id).Concat(readings.Keys),
        count);

    private int[] Neighbours(int index)
    {
        SortedSet<int> found = [];
        for (int i = 0; i < Graph.Links.Count; i++)
        {
            (int from, int to) = Graph.EndsOf(i);
            int other = from == index ? to : to == index ? from : -1;
            if (other < 0)
            {
                continue;
            }

            if (chain.NodeOf(other) is >= 0 and int node)
            {
                found.Add(node);
            }
            else if (from == other && Graph.Elements[other].IsNamedByPlace)
            {
                found.UnionWith(NamedBeside(other, Graph.Links[i].Member));
            }
        }

        return [.. found];
    }

    // What an object without an id names in another member than this one.
    private IEnumerable<int> NamedBeside(int place, string member)
    {
        for (int i = 0; i < Graph.Links.Count; i++)
        {
            if (Graph.EndsOf(i).From == place && !string.Equals(Graph.Links[i].Member, member, StringComparison.Ordinal) && chain.NodeOf(Graph.EndsOf(i).To) is >= 0 and int node)
            {
                yield return node;
            }
        }
    }

    private SystemTrace Trace(SystemElement start, int[] starts, bool isBeside)
    {
        (bool[] walked, bool[] forward) = chain.Forward(starts);
        bool[] back = chain.Back(starts);
        HashSet<int> own = [.. starts];
        List<TracedElement> before = [];
        List<TracedElement> after = [];
        List<TracedElement> touching = [];
        List<TraceGap> found = [];
        List<TraceStep> steps = [];
        for (int node = 0; node < forward.Length; node++)
        {
            if (!forward[node] && !back[node])
            {
                continue;
            }

            TracedElement traced = new(chain.Nodes[node].Element, chain.Nodes[node].Stage, gaps.Of(node));
            found.AddRange(traced.Gaps);
            if (own.Contains(node))
            {
                touching.Add(traced);
            }

            if (back[node] && !own.Contains(node))
            {
                before.Add(traced);
            }

            if (forward[node] && !own.Contains(node))
            {
                after.Add(traced);
            }

            foreach (ChainEdge edge in chain.Steps.From(node))
            {
                if ((walked[edge.From] && walked[edge.To]) || (back[edge.From] && back[edge.To]))
                {
                    steps.Add(Step(edge));
                }
            }

            foreach (ChainEdge edge in chain.ToAudits.From(node))
            {
                if (walked[edge.From] || (back[edge.From] && own.Contains(edge.To)))
                {
                    steps.Add(Step(edge));
                }
            }
        }

        return new SystemTrace(start, AsOf)
        {
            Stage = isBeside ? null : chain.Nodes[starts[0]].Stage,
            Touching = isBeside ? touching.ToValueList() : [],
            Back = before.ToValueList(),
            Forward = after.ToValueList(),
            Steps = steps.ToValueList(),
            Gaps = found.ToValueList(),
            Links = Graph.LinksOf(start.Id).ToValueList(),
        };
    }

    private TraceStep Step(ChainEdge edge) => new(chain.Nodes[edge.From].Element.Id, chain.Nodes[edge.To].Element.Id, edge.Source, edge.Member);
}
