using System.Diagnostics;
using System.Globalization;
using Isms.Management.Journal.Files;
using Isms.Management.Journal.Verification;

namespace Isms.Benchmarks.Journal;

/// <summary>A process that appends is killed (SIGKILL) again and again; whatever it said was recorded must be there.</summary>
internal static class JournalKills
{
    /// <summary>Appends for ever, and says the number of each event once it is recorded.</summary>
    public static void AppendForEver(string path)
    {
        using JournalWriter writer = JournalWriter.Open(path);
        using Stream output = Console.OpenStandardOutput();
        Say(writer.Head.Count);
        while (true)
        {
            Say(writer.Append(JournalSample.Entry(writer.Head.Count)).Count);
        }

        void Say(long count) => output.Write(System.Text.Encoding.ASCII.GetBytes(FormattableString.Invariant($"{count}\n")));
    }

    public static void Run(int kills, int seed)
    {
        Random random = new(seed);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("isms-kill-");
        string path = Path.Combine(folder.FullName, "journal.jsonl");
        long total = 0;
        int torn = 0;
        int unsaid = 0;
        for (int i = 0; i < kills; i++)
        {
            if (i % 50 == 0)
            {
                File.Delete(path);
            }

            long said = KillOne(path, random);
            using Stream stream = JournalFile.OpenRead(path);
            JournalVerification found = JournalVerification.Of(stream);
            if (!found.IsIntact || found.Head!.Count < said || found.Head.Count > said + 1)
            {
                throw new InvalidOperationException(FormattableString.Invariant($"Kill {i}: {said} events were said to be recorded, {found.Lines} are there. {string.Join("; ", found.Issues)}"));
            }

            total += i % 50 == 49 || i == kills - 1 ? found.Lines : 0;
            torn += found.Issues.Count;
            unsaid += found.Head.Count == said ? 0 : 1;
        }

        folder.Delete(recursive: true);
        Console.WriteLine(FormattableString.Invariant($"killed {kills} times; {total} events recorded, 0 of those that were said to be recorded lost; {unsaid} recorded but not yet said; {torn} torn last lines"));
    }

    private static long KillOne(string path, Random random)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(JournalKills).Assembly.Location);
        }

        start.ArgumentList.Add("journal-append");
        start.ArgumentList.Add(path);
        using Process process = Process.Start(start)!;

        // The head as opened, then the first event: so that the kill falls among appends and not into the start of the process.
        process.StandardOutput.ReadLine();
        string first = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The process ended before it appended.");
        Thread.Sleep(TimeSpan.FromMilliseconds(random.NextDouble() * 40));
        process.Kill();
        string[] rest = process.StandardOutput.ReadToEnd().Split('\n')[..^1];
        process.WaitForExit();
        return long.Parse(rest.LastOrDefault() ?? first, CultureInfo.InvariantCulture);
    }
}
