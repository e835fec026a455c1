using BenchmarkDotNet.Attributes;
using Isms.Audit.Planning;

namespace Isms.Benchmarks.Audit;

/// <summary>A year's audits staffed: two members beside each lead; just enough capacity, and too little, where the obstacles are found too.</summary>
[MemoryDiagnoser]
public class StaffingBenchmarks
{
    private StaffingProblem problem = null!;

    /// <summary>How many auditors, and as many audits.</summary>
    [Params(50, 200)]
    public int Size { get; set; }

    /// <summary>How many audits an auditor can do: 3 places an audit need 3.</summary>
    [Params(2, 3, 4)]
    public int Capacity { get; set; }

    /// <summary>Makes the problem.</summary>
    [GlobalSetup]
    public void Setup() => problem = StaffingSample.Create(Size, Size, members: 2, Capacity);

    /// <summary>The first who can: no promise to find a plan where there is one.</summary>
    /// <returns>The places filled.</returns>
    [Benchmark(Baseline = true)]
    public int Greedy() => StaffingRivals.Greedy(problem);

    /// <summary>The planner.</summary>
    /// <returns>The plan.</returns>
    [Benchmark]
    public StaffingPlan Plan() => TeamPlanner.Plan(problem);
}
