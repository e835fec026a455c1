using System.Diagnostics;
using System.Globalization;
using Isms.Risk.Matrix;

namespace Isms.Benchmarks.Matrix;

/// <summary>What the first calls of a fresh process cost, in milliseconds by the clock and of the processor (which another program's load does not lengthen): <c>dotnet Isms.Benchmarks.dll first-call</c>, several times; take the median.</summary>
internal static class FirstCall
{
    public static void Run()
    {
        byte[] likelihoods = new byte[1_000_000];
        byte[] consequences = new byte[1_000_000];
        byte[] levels = new byte[1_000_000];
        Array.Fill(likelihoods, (byte)4);
        Array.Fill(consequences, (byte)5);
        Moment start = Moment.Now;
        RiskMatrix matrix = MatrixSample.Matrix;
        Print("definition and matrix", start);
        start = Moment.Now;
        matrix.Classify(likelihoods, consequences, levels);
        Print("classify", start);
        start = Moment.Now;
        matrix.CountCells(likelihoods, consequences, new long[36]);
        Print("heatMap", start);
        Console.WriteLine();
    }

    private static void Print(string name, Moment start) => Console.Write(string.Create(
        CultureInfo.InvariantCulture,
        $"{name} {Stopwatch.GetElapsedTime(start.Clock).TotalMilliseconds:F2} ms, {(Environment.CpuUsage.TotalTime - start.Processor).TotalMilliseconds:F2} ms; "));

    private readonly record struct Moment(long Clock, TimeSpan Processor)
    {
        public static Moment Now => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
    }
}
