using System.Globalization;
using BenchmarkDotNet.Running;
using Isms.Benchmarks.Journal;
using Isms.Benchmarks.Matrix;

switch (args)
{
    case ["first-call"]:
        FirstCall.Run();
        break;
    case ["journal", var lines, var rounds, var appends]:
        JournalMeasures.Run(Number(lines), Number(rounds), Number(appends));
        break;
    case ["journal-append", var path]:
        JournalKills.AppendForEver(path);
        break;
    case ["journal-kill", var kills, var seed]:
        JournalKills.Run(Number(kills), Number(seed));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
