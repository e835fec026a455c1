using BenchmarkDotNet.Attributes;
using Isms.Audit.Planning;

namespace Isms.Benchmarks.Audit;

/// <summary>A few audits staffed, small enough to try everybody in every place.</summary>
[MemoryDiagnoser]
public class SmallStaffingBenchmarks
{
    private StaffingProblem problem = null!;

    /// <summary>Five auditors, three audits, one member beside each lead, one audit an auditor: six places, of which five can be filled at most.</summary>
    [GlobalSetup]
    public void Setup() => problem = StaffingSample.Create(auditors: 5, audits: 3, members: 1, capacity: 1);

    /// <summary>Everybody tried in every place.</summary>
    /// <returns>The places filled.</returns>
    [Benchmark(Baseline = true)]
    public int Exhaustive() => StaffingRivals.Exhaustive(problem);

    /// <summary>The planner.</summary>
    /// <returns>The plan.</returns>
    [Benchmark]
    public StaffingPlan Plan() => TeamPlanner.Plan(problem);
}
