using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Isms.Management.Journal.Files;
using Isms.Management.Journal.Verification;

namespace Isms.Benchmarks.Journal;

/// <summary>
/// Verifying against hashing the same bytes in one go, and appending against writing the same bytes and bringing them to the disk. By the stopwatch, each and its rival in turn:
/// a disk and a processor that others use drift more between two blocks of one kind than the two kinds differ.
/// </summary>
internal static class JournalMeasures
{
    public static void Run(int lines, int rounds, int appends)
    {
        Verify(lines, rounds);
        Append(appends);
    }

    private static void Verify(int lines, int rounds)
    {
        byte[] journal = JournalSample.OfLines(lines);
        Say($"verify: {lines} lines, {journal.Length} bytes, {(double)journal.Length / lines:F0} bytes a line");
        string path = Path.GetTempFileName();
        File.WriteAllBytes(path, journal);
        List<double> whole = [];
        List<double> all = [];
        List<double> one = [];
        List<double> file = [];
        for (int i = 0; i < rounds; i++)
        {
            whole.Add(Time(() => SHA256.HashData(journal)));
            all.Add(Time(() => Verify(new MemoryStream(journal), JournalVerifyOptions.Default)));
            one.Add(Time(() => Verify(new MemoryStream(journal), new JournalVerifyOptions { MaximumThreads = 1 })));
            file.Add(Time(() => Verify(JournalFile.OpenRead(path), JournalVerifyOptions.Default)));
        }

        File.Delete(path);
        Report("SHA256.HashData of the whole", whole, whole);
        Report($"verify, {JournalVerifyOptions.Default.MaximumThreads} threads", all, whole);
        Report("verify, 1 thread", one, whole);
        Report($"verify from a file, {JournalVerifyOptions.Default.MaximumThreads} threads", file, whole);
    }

    private static void Append(int appends)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("isms-append-");
        string path = Path.Combine(folder.FullName, "journal.jsonl");
        List<double> bare = [];
        List<double> ours = [];
        using (JournalWriter writer = JournalWriter.Open(path))
        using (FileStream rival = new(Path.Combine(folder.FullName, "bare"), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 1))
        {
            byte[] line = Encoding.UTF8.GetBytes(new string('x', (int)JournalSample.OfLines(2).Length / 2));
            for (int i = 0; i < appends; i++)
            {
                ours.Add(Time(() => writer.Append(JournalSample.Entry(i))));
                bare.Add(Time(() =>
                {
                    rival.Write(line);
                    rival.Flush(flushToDisk: true);
                }));
            }

            Say($"append: {appends} events, {new FileInfo(path).Length / appends} bytes each; the rival writes {line.Length} bytes");
        }

        folder.Delete(recursive: true);
        Report("write and flush to disk", bare, bare);
        Report("append", ours, bare);
    }

    private static void Verify(Stream stream, JournalVerifyOptions options)
    {
        using (stream)
        {
            if (!JournalVerification.Of(stream, options).IsIntact)
            {
                throw new InvalidOperationException("The journal was expected to be intact.");
            }
        }
    }

    private static double Time(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    // The ratio is the median of the ratios of neighbours in time.
    private static void Report(string what, List<double> times, List<double> rival) =>
        Say($"{what}: median {Median(times):F3} ms, minimum {times.Min():F3} ms, time against the rival {Median(times.Zip(rival, (a, b) => a / b).ToList()):F2}");

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
