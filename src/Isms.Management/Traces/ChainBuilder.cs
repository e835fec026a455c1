using System.Globalization;
using Isms.Audit.Findings;
using Isms.Audit.Improvement;
using Isms.Audit.Programme;
using Isms.Audit.Review;
using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management.Graph;
using NodaTime;

namespace Isms.Management.Traces;

/// <summary>
/// Takes the chain out of the graph: its elements as far as they are of the day or earlier, the steps between them, and, apart, the steps to audits through what a finding of
/// the audit names. An audit stands for its findings only where it is traced itself: from a control one comes to the findings about it, not to all others of the same audit.
/// </summary>
internal sealed class ChainBuilder
{
    private readonly SystemGraph graph;
    private readonly LocalDate asOf;
    private readonly List<ChainNode> nodes = [];
    private readonly int[] nodeOf;
    private readonly List<ChainEdge> edges = [];
    private readonly List<ChainEdge> toAudits = [];
    private readonly HashSet<int> answered = [];
    private readonly Dictionary<int, HashSet<int>> periods = [];

    private ChainBuilder(SystemGraph graph, LocalDate asOf)
    {
        this.graph = graph;
        this.asOf = asOf;
        nodeOf = new int[graph.Elements.Count];
        AddNodes();
        AddLinks();
        AddSharedControls();
        AddReadings();
        AddAudits();
    }

    public static Chain Build(SystemGraph graph, LocalDate asOf)
    {
        ChainBuilder builder = new(graph, asOf);
        return new Chain(
            [.. builder.nodes],
            builder.nodeOf,
            new ChainEdges(builder.nodes.Count, builder.edges),
            new ChainEdges(builder.nodes.Count, builder.toAudits),
            builder.answered);
    }

    private void AddNodes()
    {
        List<ChainNode>[] byStage = TraceStage.List.Known.Select(_ => new List<ChainNode>()).ToArray();
        Dictionary<int, LocalDate> reviewOf = DatesOfOutputs();
        for (int i = 0; i < graph.Elements.Count; i++)
        {
            SystemElement element = graph.Elements[i];
            nodeOf[i] = -1;
            if (element.IsNamedByPlace || TraceStage.OfKind(element.Kind) is not { } stage || IsLater(i, reviewOf))
            {
                continue;
            }

            byStage[stage.Order].Add(new ChainNode(element, stage, graph.ValueAt(i), i));
            if (graph.ValueAt(i) is EffectivenessMeasure measure)
            {
                byStage[TraceStage.Reading.Order].AddRange(ReadingsOf(measure, i));
            }
        }

        // By stage, so that every step leads to a higher number.
        foreach (ChainNode node in byStage.SelectMany(stage => stage))
        {
            if (node.Stage != TraceStage.Reading)
            {
                nodeOf[node.GraphIndex] = nodes.Count;
            }

            nodes.Add(node);
        }
    }

    private Dictionary<int, LocalDate> DatesOfOutputs()
    {
        Dictionary<int, LocalDate> dates = [];
        for (int i = 0; i < graph.Links.Count; i++)
        {
            if (graph.Links[i].IsPart && graph.ValueAt(graph.EndsOf(i).From) is ManagementReview review)
            {
                dates[graph.EndsOf(i).To] = review.Date;
            }
        }

        return dates;
    }

    private bool IsLater(int index, Dictionary<int, LocalDate> outputs) => graph.ValueAt(index) switch
    {
        InternalAudit audit => audit.Date > asOf,
        ManagementReview review => review.Date > asOf,
        Nonconformity nonconformity => nonconformity.DetectedOn > asOf,
        AuditFinding finding => Of<InternalAudit>(finding.Audit)?.Date > asOf,
        CorrectiveAction action => Of<Nonconformity>(action.Nonconformity)?.DetectedOn > asOf,
        ReviewOutput => outputs.TryGetValue(index, out LocalDate date) && date > asOf,
        _ => false,
    };

    private T? Of<T>(IIdentifier id)
        where T : DocumentElement => graph.IndexOf(id.Value) is >= 0 and int index ? graph.ValueAt(index) as T : null;

    // One for each period that is over and has a value; of a reading that was corrected, the correction.
    private IEnumerable<ChainNode> ReadingsOf(EffectivenessMeasure measure, int index)
    {
        HashSet<FiscalPeriodId> seen = [];
        foreach (MeasureReading reading in MeasureStatus.ReadingsOf(measure, null))
        {
            if (measure.ValueOf(reading) is not { } value || graph.IndexOf(reading.Period.Value) is not (>= 0 and int period) || graph.ValueAt(period) is not FiscalPeriod fiscal
                || fiscal.End > asOf || !seen.Add(reading.Period))
            {
                continue;
            }

            string text = $"{reading.Period}: {value.ToString("0.####", CultureInfo.InvariantCulture)} {measure.Unit}".TrimEnd();
            SystemElement element = new($"{measure.Id}/{reading.Period}", TraceStage.Reading.Value, LocalizedText.Create(text, text), isNamedByPlace: true);
            yield return new ChainNode(element, TraceStage.Reading, reading, index, period);
        }
    }

    private void AddLinks()
    {
        Dictionary<int, List<int>> byPlace = [];
        for (int i = 0; i < graph.Links.Count; i++)
        {
            SystemLink link = graph.Links[i];
            (int from, int to) = graph.EndsOf(i);
            if (graph.Elements[from].IsNamedByPlace)
            {
                if (!byPlace.TryGetValue(from, out List<int>? named))
                {
                    byPlace.Add(from, named = []);
                }

                named.Add(i);
                continue;
            }

            Add(nodeOf[from], nodeOf[to], link);
            if (!link.IsPart && nodeOf[to] >= 0)
            {
                answered.Add(nodeOf[to]);
            }

            if (nodeOf[from] >= 0 && graph.ValueAt(to) is FiscalPeriod)
            {
                PeriodsOf(nodeOf[from]).Add(to);
            }
        }

        foreach (List<int> named in byPlace.Values)
        {
            Join(named);
        }
    }

    // What has no id of its own says that what it names in one member and what it names in another belong together: a requirement and what answers it.
    private void Join(List<int> links)
    {
        foreach (int one in links)
        {
            foreach (int other in links)
            {
                if (string.Equals(graph.Links[one].Member, graph.Links[other].Member, StringComparison.Ordinal))
                {
                    continue;
                }

                int from = nodeOf[graph.EndsOf(one).To];
                int to = nodeOf[graph.EndsOf(other).To];
                if (from >= 0)
                {
                    answered.Add(from);
                }

                if (from >= 0 && to >= 0 && from < to)
                {
                    Add(from, to, graph.Links[other]);
                }
            }
        }
    }

    private void Add(int one, int other, SystemLink link)
    {
        if (one < 0 || other < 0 || nodes[one].Stage == nodes[other].Stage)
        {
            return;
        }

        // An output follows from the review it stands in. What it names, and the later review that looks at it, do not make it or follow from the same review.
        bool isOutput = nodes[one].Stage == TraceStage.ReviewOutput || nodes[other].Stage == TraceStage.ReviewOutput;
        if (!isOutput || link.IsPart)
        {
            edges.Add(new ChainEdge(Math.Min(one, other), Math.Max(one, other), link.From, link.Member));
        }
    }

    // What is found out about a control says something about the measures that watch it (concept 63).
    private void AddSharedControls()
    {
        ILookup<int, ChainEdge> measures = edges.Where(edge => nodes[edge.From].Stage == TraceStage.Control && nodes[edge.To].Stage == TraceStage.Measure).ToLookup(edge => edge.From);
        foreach (ChainEdge edge in edges.Where(edge => nodes[edge.From].Stage == TraceStage.Control && nodes[edge.To].Stage == TraceStage.Finding).ToArray())
        {
            foreach (ChainEdge watching in measures[edge.From])
            {
                edges.Add(new ChainEdge(watching.To, edge.To, edge.Source, edge.Member));
            }
        }
    }

    // A reading is looked at by what looks at its measure and names its period; a finding has the period of its audit.
    private void AddReadings()
    {
        foreach (ChainEdge edge in edges.Where(edge => nodes[edge.From].Stage == TraceStage.Audit && nodes[edge.To].Stage == TraceStage.Finding).ToArray())
        {
            PeriodsOf(edge.To).UnionWith(PeriodsOf(edge.From));
        }

        ILookup<int, ChainEdge> following = edges.Where(edge => nodes[edge.From].Stage == TraceStage.Measure).ToLookup(edge => edge.From);
        for (int reading = 0; reading < nodes.Count; reading++)
        {
            if (nodes[reading].Stage != TraceStage.Reading)
            {
                continue;
            }

            int measure = nodeOf[nodes[reading].GraphIndex];
            edges.Add(new ChainEdge(measure, reading, nodes[measure].Element.Id, "readings"));
            foreach (ChainEdge edge in following[measure])
            {
                if (periods.TryGetValue(edge.To, out HashSet<int>? named) && named.Contains(nodes[reading].PeriodIndex))
                {
                    edges.Add(edge with { From = reading });
                }
            }
        }
    }

    private void AddAudits()
    {
        ILookup<int, ChainEdge> audits = edges.Where(edge => nodes[edge.From].Stage == TraceStage.Audit && nodes[edge.To].Stage == TraceStage.Finding).ToLookup(edge => edge.To);
        foreach (ChainEdge edge in edges)
        {
            if (nodes[edge.To].Stage == TraceStage.Finding && nodes[edge.From].Stage.Order < TraceStage.Audit.Order)
            {
                foreach (ChainEdge audit in audits[edge.To])
                {
                    toAudits.Add(new ChainEdge(edge.From, audit.From, edge.Source, edge.Member));
                }
            }
        }
    }

    private HashSet<int> PeriodsOf(int node)
    {
        if (!periods.TryGetValue(node, out HashSet<int>? named))
        {
            periods.Add(node, named = []);
        }

        return named;
    }
}
