using System.Text;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Management.Journal.Changes;
using Isms.Management.Journal.Files;
using Isms.Management.Journal.Lines;
using NodaTime;

namespace Isms.Benchmarks.Journal;

/// <summary>Events as they come in a hospital: a risk of the sample rated anew, with the entry in its history.</summary>
internal static class JournalSample
{
    private static readonly byte[] Before = Risk(4, "2026-05-18", string.Empty);

    private static readonly byte[] After = Risk(3, "2026-12-10", """
        , {"on": "2026-12-10", "kind": "rated", "stage": "current", "reason": {"ja": "保守回線を分離した後に見直した", "en": "rated again after the maintenance line was separated"}, "by": "PER-03"}
        """);

    /// <summary>The document is added once, then rated anew and back in turn.</summary>
    public static JournalEntry Entry(long number) => new()
    {
        At = Instant.FromUtc(2026, 4, 1, 0, 0) + Duration.FromMinutes(number),
        Who = PersonId.Parse("PER-03"),
        Why = "the yearly assessment of risks, 年次のリスクアセスメント",
        Change = number == 0 ? Whole : number % 2 == 1 ? There : Back,
    };

    private static ValueList<JournalOperation> Whole { get; } = JournalChange.Of(Before);

    private static ValueList<JournalOperation> There { get; } = JournalChange.Between(Before, After);

    private static ValueList<JournalOperation> Back { get; } = JournalChange.Between(After, Before);

    /// <summary>A journal of some lines, in memory.</summary>
    public static byte[] OfLines(int lines)
    {
        MemoryJournal file = new();
        using JournalWriter writer = JournalWriter.Open(file);
        for (int i = 0; i < lines; i++)
        {
            writer.Append(Entry(i));
        }

        return file.Content;
    }

    private static byte[] Risk(int likelihood, string on, string more) => Encoding.UTF8.GetBytes($$"""
        {"risks": [{"id": "R-01", "current": {"likelihood": {{likelihood}}, "consequence": 5, "score": {{likelihood * 5}}, "ratedOn": "{{on}}"},
          "history": [{"on": "2025-05-18", "kind": "identified"}{{more}}]}]}
        """);

    private sealed class MemoryJournal : IJournalFile
    {
        private readonly MemoryStream stream = new();

        public byte[] Content => stream.ToArray();

        public long Length => stream.Length;

        public int Read(long position, byte[] buffer, int offset, int count)
        {
            stream.Position = position;
            return stream.Read(buffer, offset, count);
        }

        public void Append(byte[] bytes)
        {
            stream.Position = stream.Length;
            stream.Write(bytes);
        }

        public void Flush()
        {
        }

        public void Truncate(long length) => stream.SetLength(length);

        public void Dispose()
        {
        }
    }
}
