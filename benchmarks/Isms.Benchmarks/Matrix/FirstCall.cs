using System.Diagnostics;
using System.Globalization;
using Isms.Risk.Matrix;

namespace Isms.Benchmarks.Matrix;

/// <summary>What the first calls of a fresh process cost, in milliseconds: <c>dotnet Isms.Benchmarks.dll first-call</c>, several times; take the median.</summary>
internal static class FirstCall
{
    public static void Run()
    {
        byte[] likelihoods = new byte[1_000_000];
        byte[] consequences = new byte[1_000_000];
        byte[] levels = new byte[1_000_000];
        Array.Fill(likelihoods, (byte)4);
        Array.Fill(consequences, (byte)5);
        long start = Stopwatch.GetTimestamp();
        RiskMatrix matrix = MatrixSample.Matrix;
        Print("definition and matrix", start);
        start = Stopwatch.GetTimestamp();
        matrix.Classify(likelihoods, consequences, levels);
        Print("classify", start);
        start = Stopwatch.GetTimestamp();
        matrix.CountCells(likelihoods, consequences, new long[36]);
        Print("heatMap", start);
        Console.WriteLine();
    }

    private static void Print(string name, long start) =>
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{name} {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F2} ms; "));
}
