using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Isms.Risk.Streaming;

namespace Isms.Benchmarks.Register;

/// <summary>A register larger than memory read as JSON Lines, one risk in memory at a time, beside parsing each line as JSON and keeping nothing.</summary>
[MemoryDiagnoser]
public class StreamBenchmarks
{
    private const int Block = 10_000;
    private byte[] lines = [];

    [Params(10_000, 100_000, 1_000_000)]
    public int Risks { get; set; }

    /// <summary>Whether each rating is of the seven categories.</summary>
    [Params(false, true)]
    public bool SevenCategories { get; set; }

    [GlobalSetup]
    public void Setup() => lines = RegisterSample.LinesOf(RegisterSample.OfSize(Block, SevenCategories).Risks);

    [Benchmark(Baseline = true)]
    public int ParseAlone()
    {
        int members = 0;
        for (int time = 0; time < Risks / Block; time++)
        {
            ReadOnlyMemory<byte> rest = lines;
            while (rest.Length > 0)
            {
                int end = rest.Span.IndexOf((byte)'\n');
                using JsonDocument line = JsonDocument.Parse(rest[..end]);
                members += line.RootElement.GetPropertyCount();
                rest = rest[(end + 1)..];
            }
        }

        return members;
    }

    [Benchmark]
    public async Task<int> ReadAsync()
    {
        using RepeatedStream stream = new(lines, Risks / Block);
        int read = 0;
        await foreach (RiskLine line in RiskRegisterLines.ReadAsync(stream))
        {
            read += line.Risk is null ? 0 : 1;
        }

        return read;
    }
}
