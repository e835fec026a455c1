using BenchmarkDotNet.Attributes;
using Isms.Core;
using Isms.Risk;
using Isms.Risk.Criteria;
using Isms.Risk.Differences;
using Isms.Risk.Register;

namespace Isms.Benchmarks.Register;

/// <summary>Two registers compared, of which one risk in a hundred was rated anew, one in a thousand is gone and as many are new; and the difference applied.</summary>
[MemoryDiagnoser]
public class DifferenceBenchmarks
{
    private RiskRegister older = null!;
    private RiskRegister newer = null!;
    private RegisterDifference difference = null!;

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Risks { get; set; }

    /// <summary>Whether each rating is of the seven categories.</summary>
    [Params(false, true)]
    public bool SevenCategories { get; set; }

    private RiskCriteria Criteria => SevenCategories ? RegisterSample.SevenCategories : RegisterSample.Hospital.Criteria;

    [GlobalSetup]
    public void Setup()
    {
        older = RegisterSample.OfSize(Risks, SevenCategories);
        Rating other = new() { Likelihood = 5, Consequence = 5 };
        newer = older with
        {
            Risks = older.Risks
                .Select((risk, i) => i % 1000 == 7 ? risk with { Id = RiskId.Parse($"N-{i}") } : i % 100 == 3 ? risk with { Current = other } : risk)
                .ToValueList(),
        };
        difference = Compare();
    }

    /// <summary>The least that any comparison must do: the risks of the newer register whose id the older does not have, or whose value is another.</summary>
    /// <returns>Their number.</returns>
    [Benchmark(Baseline = true)]
    public int NaiveCount()
    {
        Dictionary<RiskId, IdentifiedRisk> byId = older.Risks.ToDictionary(risk => risk.Id);
        return newer.Risks.Count(risk => !byId.TryGetValue(risk.Id, out IdentifiedRisk? before) || !before.Equals(risk));
    }

    [Benchmark]
    public RegisterDifference Compare() => RegisterDifference.Of(older, newer, Criteria, Criteria);

    [Benchmark]
    public RiskRegister Apply() => RegisterDifference.Apply(difference, older);
}
