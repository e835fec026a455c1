namespace Isms.Management.Traces;

/// <summary>Steps by the node they begin or end at. Of several links between the same two nodes, the one met first makes the step.</summary>
internal sealed class ChainEdges
{
    private readonly ChainEdge[] byFrom;
    private readonly int[] firstFrom;
    private readonly int[] byTo;
    private readonly int[] firstTo;

    public ChainEdges(int nodes, List<ChainEdge> edges)
    {
        int[] order = new int[edges.Count];
        long[] keys = new long[edges.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
            keys[i] = ((long)edges[i].From * nodes) + edges[i].To;
        }

        // A stable order, so that the link met first stays the first.
        Array.Sort(order, (left, right) => keys[left] != keys[right] ? keys[left].CompareTo(keys[right]) : left.CompareTo(right));
        List<ChainEdge> distinct = new(edges.Count);
        for (int i = 0; i < order.Length; i++)
        {
            if (i == 0 || keys[order[i]] != keys[order[i - 1]])
            {
                distinct.Add(edges[order[i]]);
            }
        }

        byFrom = [.. distinct];
        firstFrom = Starts(nodes, edge => edge.From);
        firstTo = Starts(nodes, edge => edge.To);
        byTo = new int[byFrom.Length];
        int[] next = (int[])firstTo.Clone();
        for (int i = 0; i < byFrom.Length; i++)
        {
            byTo[next[byFrom[i].To]++] = i;
        }
    }

    public ReadOnlySpan<ChainEdge> From(int node) => byFrom.AsSpan(firstFrom[node], firstFrom[node + 1] - firstFrom[node]);

    public void MarkTargets(int node, bool[] marks)
    {
        foreach (ChainEdge edge in From(node))
        {
            marks[edge.To] = true;
        }
    }

    public void MarkSources(int node, bool[] marks)
    {
        for (int i = firstTo[node]; i < firstTo[node + 1]; i++)
        {
            marks[byFrom[byTo[i]].From] = true;
        }
    }

    public bool HasTarget(int node, Func<int, bool> isWanted)
    {
        foreach (ChainEdge edge in From(node))
        {
            if (isWanted(edge.To))
            {
                return true;
            }
        }

        return false;
    }

    private int[] Starts(int nodes, Func<ChainEdge, int> end)
    {
        int[] starts = new int[nodes + 1];
        foreach (ChainEdge edge in byFrom)
        {
            starts[end(edge) + 1]++;
        }

        for (int i = 1; i <= nodes; i++)
        {
            starts[i] += starts[i - 1];
        }

        return starts;
    }
}
