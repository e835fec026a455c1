using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using Isms.Management.Document;
using Isms.Risk.Register;
using Isms.Risk.Streaming;

namespace Isms.Benchmarks.Register;

/// <summary>A register read from a document (read and judged) and from JSON Lines, beside parsing the same bytes as JSON and keeping nothing.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private RiskRegister register = null!;
    private byte[] lines = [];
    private byte[] document = [];

    [Params(1_000, 10_000, 100_000)]
    public int Risks { get; set; }

    /// <summary>Whether each rating is of the seven categories.</summary>
    [Params(false, true)]
    public bool SevenCategories { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        register = RegisterSample.OfSize(Risks, SevenCategories);
        lines = RegisterSample.LinesOf(register.Risks);
        JsonNode root = JsonNode.Parse(RegisterSample.HospitalUtf8)!;
        root["risks"] = "RISKS";
        string[] around = root.ToJsonString().Split("\"RISKS\"");
        using MemoryStream text = new();
        text.Write(Encoding.UTF8.GetBytes(around[0] + "["));
        text.Write(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(RegisterSample.LinesOf(WithoutTreatments(register))).TrimEnd('\n').Replace('\n', ',')));
        text.Write(Encoding.UTF8.GetBytes("]" + around[1]));
        document = text.ToArray();
    }

    // The ids of treatments would stand twice.
    private static IEnumerable<IdentifiedRisk> WithoutTreatments(RiskRegister register) => register.Risks.Select(risk => risk with { Treatments = [] });

    [Benchmark(Baseline = true)]
    public int ParseLinesAlone()
    {
        int members = 0;
        ReadOnlyMemory<byte> rest = lines;
        while (rest.Length > 0)
        {
            int end = rest.Span.IndexOf((byte)'\n');
            using JsonDocument line = JsonDocument.Parse(rest[..end]);
            members += line.RootElement.GetPropertyCount();
            rest = rest[(end + 1)..];
        }

        return members;
    }

    [Benchmark]
    public async Task<int> ReadLines()
    {
        using MemoryStream stream = new(lines);
        int read = 0;
        await foreach (RiskLine line in RiskRegisterLines.ReadAsync(stream))
        {
            read += line.Risk is null ? 0 : 1;
        }

        return read;
    }

    [Benchmark]
    public MemoryStream WriteLines()
    {
        MemoryStream stream = new();
        RiskRegisterLines.WriteAsync(stream, register.Risks).GetAwaiter().GetResult();
        return stream;
    }

    /// <summary>The hospital with so many risks, without treatments (their ids would stand twice), read and every rule applied.</summary>
    [Benchmark]
    public int ReadAndJudgeDocument() => ManagementSystemDocument.Read(document).Issues.Count;
}
