using BenchmarkDotNet.Attributes;
using Isms.Benchmarks.Register;
using Isms.Management;
using Isms.Management.Cycle;
using Isms.Management.Graph;
using Isms.Management.Traces;

namespace Isms.Benchmarks.Management;

/// <summary>
/// A trace and the cycle over a whole system; beside a breadth-first search over a plain dictionary of the same links either way, which knows neither the order of the chain nor dates,
/// gaps or what a step stands on, and reaches whatever hangs together.
/// </summary>
[MemoryDiagnoser]
public class TraceBenchmarks
{
    private ManagementSystemDraft system = null!;
    private SystemGraph graph = null!;
    private SystemTracer tracer = null!;
    private Dictionary<string, List<string>> links = null!;

    /// <summary>How many elements, about.</summary>
    [Params(10_000, 100_000)]
    public int Elements { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        system = SystemSample.OfSize(Elements);
        graph = SystemGraph.Of(system);
        tracer = SystemTracer.Of(system, RegisterSample.AsOf);
        links = Dictionary();
        if (tracer.Trace(SystemSample.IdOf("REQ-01", 1))!.Forward.Count != 18)
        {
            throw new InvalidOperationException("The trace of the hospital is another.");
        }
    }

    /// <summary>The dictionary made of the links, and searched.</summary>
    /// <returns>How many elements are reached.</returns>
    [Benchmark(Baseline = true)]
    public int DictionaryAndSearch() => Search(Dictionary());

    [Benchmark]
    public int SearchAlone() => Search(links);

    [Benchmark]
    public SystemGraph GraphOfTheSystem() => SystemGraph.Of(system);

    /// <summary>Everything from the document's value to one trace.</summary>
    /// <returns>The trace.</returns>
    [Benchmark]
    public SystemTrace? TraceFromTheStart() => SystemTracer.Of(system, RegisterSample.AsOf).Trace(SystemSample.IdOf("REQ-01", 1));

    [Benchmark]
    public SystemTrace? OneMoreTrace() => tracer.Trace(SystemSample.IdOf("REQ-01", 1));

    [Benchmark]
    public int EveryGap() => tracer.Gaps().Count;

    [Benchmark]
    public CycleReport Cycle() => PdcaCycle.Of(system, RegisterSample.AsOf, []);

    private static int Search(Dictionary<string, List<string>> links)
    {
        HashSet<string> reached = [SystemSample.IdOf("REQ-01", 1)];
        Queue<string> next = new(reached);
        while (next.TryDequeue(out string? id))
        {
            foreach (string other in links.TryGetValue(id, out List<string>? others) ? others : [])
            {
                if (reached.Add(other))
                {
                    next.Enqueue(other);
                }
            }
        }

        return reached.Count;
    }

    private Dictionary<string, List<string>> Dictionary()
    {
        Dictionary<string, List<string>> made = new(StringComparer.Ordinal);
        foreach (SystemLink link in graph.Links)
        {
            Add(made, link.From, link.To);
            Add(made, link.To, link.From);
        }

        return made;
    }

    private static void Add(Dictionary<string, List<string>> links, string from, string to)
    {
        if (!links.TryGetValue(from, out List<string>? others))
        {
            links.Add(from, others = []);
        }

        others.Add(to);
    }
}
