namespace Isms.Audit.Planning;

/// <summary>
/// A network with whole capacities and its greatest flow by the method of Dinic: shortest augmenting paths, one layer at a time. Without recursion, as a path may be long.
/// Arcs are taken in the order they were added, so the result is always the same. Used by one thread.
/// </summary>
internal sealed class FlowNetwork
{
    private readonly List<int> heads = [];
    private readonly List<int> next = [];
    private readonly List<int> rest = [];
    private readonly List<int> first = [];
    private readonly List<int> last = [];

    public int AddNode()
    {
        first.Add(-1);
        last.Add(-1);
        return first.Count - 1;
    }

    /// <summary>Adds an arc and gives its number; the number beside it is the way back.</summary>
    public int AddArc(int from, int to, int capacity)
    {
        int arc = heads.Count;
        Append(from, to, capacity);
        Append(to, from, 0);
        return arc;
    }

    /// <summary>The arcs that leave a node, those that lead back over an arc into it included.</summary>
    public IEnumerable<int> ArcsOf(int node)
    {
        for (int arc = first[node]; arc >= 0; arc = next[arc])
        {
            yield return arc;
        }
    }

    public int HeadOf(int arc) => heads[arc];

    /// <summary>How much more can go over an arc.</summary>
    public int RestOf(int arc) => rest[arc];

    /// <summary>How much goes over an arc that was added.</summary>
    public int FlowOf(int arc) => rest[arc ^ 1];

    public void Maximize(int source, int sink)
    {
        int[] layers = new int[first.Count];
        while (SetLayers(layers, source, sink))
        {
            Fill(layers, source, sink);
        }
    }

    private void Append(int from, int to, int capacity)
    {
        int arc = heads.Count;
        heads.Add(to);
        rest.Add(capacity);
        next.Add(-1);
        if (last[from] < 0)
        {
            first[from] = arc;
        }
        else
        {
            next[last[from]] = arc;
        }

        last[from] = arc;
    }

    private bool SetLayers(int[] layers, int source, int sink)
    {
        for (int i = 0; i < layers.Length; i++)
        {
            layers[i] = -1;
        }

        Queue<int> reached = new();
        reached.Enqueue(source);
        layers[source] = 0;
        while (reached.Count > 0)
        {
            int node = reached.Dequeue();
            for (int arc = first[node]; arc >= 0; arc = next[arc])
            {
                if (rest[arc] > 0 && layers[heads[arc]] < 0)
                {
                    layers[heads[arc]] = layers[node] + 1;
                    reached.Enqueue(heads[arc]);
                }
            }
        }

        return layers[sink] >= 0;
    }

    // Until no path through the layers is left. An arc that led nowhere is not looked at again.
    private void Fill(int[] layers, int source, int sink)
    {
        int[] current = [.. first];
        List<int> path = [];
        int node = source;
        while (true)
        {
            if (node == sink)
            {
                Push(path);
                path.Clear();
                node = source;
            }

            int arc = current[node];
            while (arc >= 0 && !(rest[arc] > 0 && layers[heads[arc]] == layers[node] + 1))
            {
                arc = next[arc];
            }

            current[node] = arc;
            if (arc >= 0)
            {
                path.Add(arc);
                node = heads[arc];
            }
            else if (path.Count == 0)
            {
                return;
            }
            else
            {
                int back = path[path.Count - 1];
                path.RemoveAt(path.Count - 1);
                node = heads[back ^ 1];
                current[node] = next[back];
            }
        }
    }

    private void Push(List<int> path)
    {
        int amount = path.Min(arc => rest[arc]);
        foreach (int arc in path)
        {
            rest[arc] -= amount;
            rest[arc ^ 1] += amount;
        }
    }
}
