using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Isms.Management;
using Isms.Management.Cycle;
using Isms.Management.Document;
using Isms.Risk.Evaluation;

namespace Isms.Benchmarks.Document;

/// <summary>The hospital's document read and judged, beside parsing its JSON alone.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private byte[] utf8 = [];
    private DocumentReadResult read = null!;

    [GlobalSetup]
    public void Setup()
    {
        utf8 = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "hospital.isms.json"));
        read = ManagementSystemDocument.Read(utf8);
    }

    [Benchmark(Baseline = true)]
    public int ParseJsonAlone()
    {
        using JsonDocument document = JsonDocument.Parse(utf8);
        return document.RootElement.GetPropertyCount();
    }

    [Benchmark]
    public ManagementSystem? ReadAndJudge() => ManagementSystemDocument.Read(utf8).System;

    [Benchmark]
    public byte[] Write() => ManagementSystemDocument.ToUtf8(read.System!);

    [Benchmark]
    public RegisterAssessment Assess() => RegisterAssessment.Of(read.System!.Register, read.System.Criteria, read.System.Organization, read.AsOf!.Value);

    [Benchmark]
    public CycleReport Cycle() => PdcaCycle.Of(read.Draft!, read.AsOf!.Value, read.Issues);
}
