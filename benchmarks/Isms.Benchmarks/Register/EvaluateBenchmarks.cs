using BenchmarkDotNet.Attributes;
using Isms.Core;
using Isms.Risk;
using Isms.Risk.Criteria;
using Isms.Risk.Evaluation;
using Isms.Risk.Matrix;
using Isms.Risk.Register;

namespace Isms.Benchmarks.Register;

/// <summary>A register evaluated and ranked, from 1,000 to 1,000,000 risks of three stages: time and bytes must grow in proportion.</summary>
[MemoryDiagnoser]
public class EvaluateBenchmarks
{
    private RiskRegister register = null!;
    private RegisterAssessment assessment = null!;

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Risks { get; set; }

    /// <summary>Whether each rating is of the seven categories.</summary>
    [Params(false, true)]
    public bool SevenCategories { get; set; }

    private RiskCriteria Criteria => SevenCategories ? RegisterSample.SevenCategories : RegisterSample.Hospital.Criteria;

    [GlobalSetup]
    public void Setup()
    {
        register = RegisterSample.OfSize(Risks, SevenCategories);
        assessment = Evaluate();
    }

    /// <summary>The least that any evaluation must do, with no result kept but the counts: the cell of three ratings and two comparisons of scores.</summary>
    [Benchmark(Baseline = true)]
    public int NaiveCounts()
    {
        RiskCriteria criteria = Criteria;
        RiskMatrix matrix = criteria.MatrixFor(RiskDirection.Threat)!;
        int acceptable = 0;
        foreach (IdentifiedRisk risk in register.Risks)
        {
            Rating? rating = risk.Residual ?? risk.Current ?? risk.Inherent;
            int score = rating is null ? 0 : matrix.Cell(rating).Score ?? 0;
            acceptable += score <= criteria.Acceptance.AcceptUpTo.Score ? 1 : 0;
            acceptable -= score >= criteria.Acceptance.MustTreatFrom.Score ? 1 : 0;
        }

        return acceptable;
    }

    [Benchmark]
    public RegisterAssessment Evaluate() =>
        RegisterAssessment.Of(register, Criteria, RegisterSample.Hospital.Organization, RegisterSample.AsOf);

    [Benchmark]
    public ValueList<RiskAssessment> Rank() => assessment.RankedRisks(RiskDirection.Threat);
}
