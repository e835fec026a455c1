namespace Isms.Management.Traces;

/// <summary>The chain of a management system: nodes numbered so that every step leads to a higher number, and the steps.</summary>
internal sealed class Chain(ChainNode[] nodes, int[] nodeOf, ChainEdges steps, ChainEdges toAudits, HashSet<int> answered)
{
    public ChainNode[] Nodes { get; } = nodes;

    public ChainEdges Steps { get; } = steps;

    public ChainEdges ToAudits { get; } = toAudits;

    /// <summary>The node of an element of the graph, or -1.</summary>
    public int NodeOf(int graphIndex) => nodeOf[graphIndex];

    /// <summary>Whether anything but what it stands in names the node.</summary>
    public bool IsAnswered(int node) => answered.Contains(node);

    /// <summary>Marks what follows from the nodes; an audit reached through what a finding of it names is marked and not gone on from.</summary>
    public (bool[] Walked, bool[] Reached) Forward(IEnumerable<int> starts)
    {
        bool[] walked = Marked(starts);
        for (int node = 0; node < walked.Length; node++)
        {
            if (walked[node])
            {
                Steps.MarkTargets(node, walked);
            }
        }

        bool[] reached = (bool[])walked.Clone();
        for (int node = 0; node < walked.Length; node++)
        {
            if (walked[node])
            {
                ToAudits.MarkTargets(node, reached);
            }
        }

        return (walked, reached);
    }

    /// <summary>Marks what the nodes rest on: the inverse of <see cref="Forward"/>.</summary>
    public bool[] Back(IReadOnlyCollection<int> starts)
    {
        bool[] reached = Marked(starts);
        foreach (int start in starts)
        {
            ToAudits.MarkSources(start, reached);
        }

        for (int node = reached.Length - 1; node >= 0; node--)
        {
            if (reached[node])
            {
                Steps.MarkSources(node, reached);
            }
        }

        return reached;
    }

    private bool[] Marked(IEnumerable<int> starts)
    {
        bool[] marks = new bool[Nodes.Length];
        foreach (int start in starts)
        {
            marks[start] = true;
        }

        return marks;
    }
}
