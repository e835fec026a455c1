using BenchmarkDotNet.Attributes;
using Isms.Management;
using Isms.Management.Document;
using Isms.Risk.Evaluation;

namespace Isms.Benchmarks.Register;

/// <summary>The whole hospital from its bytes to the evaluation of each risk: read, every rule applied, assessed, every explanation made.</summary>
[MemoryDiagnoser]
public class HospitalBenchmarks
{
    [Benchmark]
    public RegisterAssessment ReadJudgeAndAssess()
    {
        DocumentReadResult read = ManagementSystemDocument.Read(RegisterSample.HospitalUtf8);
        ManagementSystem system = read.System!;
        return RegisterAssessment.Of(system.Register, system.Criteria, system.Organization, read.AsOf!.Value);
    }

    [Benchmark]
    public int ReadJudgeAssessAndExplain() => ReadJudgeAndAssess().Risks.Sum(risk => risk.Why.Count);
}
