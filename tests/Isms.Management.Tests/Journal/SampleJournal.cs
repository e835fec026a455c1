using System.Text;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Management.Journal.Changes;
using Isms.Management.Journal.Files;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Signatures;
using NodaTime;

namespace Isms.Management.Tests.Journal;

/// <summary>Journals of small documents, made in memory.</summary>
internal static class SampleJournal
{
    public static Instant Start { get; } = Instant.FromUtc(2026, 4, 1, 0, 0);

    public static HmacJournalSigner Key { get; } = new(Encoding.ASCII.GetBytes("a key of thirty-two bytes or so."));

    public static HmacJournalSigner OtherKey { get; } = new(Encoding.ASCII.GetBytes("another of thirty-two bytes etc."));

    public static JournalEntry Entry(int number, ValueList<JournalOperation> change) =>
        new() { At = Start + Duration.FromMinutes(number), Who = PersonId.Parse("PER-01"), Why = $"reason {number} 理由", Change = change };

    /// <summary>An entry that leaves the document of one number as its predecessor leaves that of the number before.</summary>
    public static JournalEntry Entry(int number) => Entry(number, number == 0 ? JournalChange.Of(Document(0)) : JournalChange.Between(Document(number - 1), Document(number)));

    public static byte[] Document(int number) => Encoding.UTF8.GetBytes($$"""
        {
          "schema": "isms/1",
          "risks": [
            {
              "id": "R-01",
              "level": {{number}}
            }
          ]
        }

        """);

    /// <summary>A journal of some lines.</summary>
    public static byte[] Of(int lines, IJournalSigner? key = null, int from = 0)
    {
        MemoryFile file = new();
        using JournalWriter writer = JournalWriter.Open(file, new JournalWriterOptions { Key = key });
        for (int i = 0; i < lines; i++)
        {
            writer.Append(Entry(from + i));
        }

        return file.Content;
    }

    public static string[] Lines(byte[] journal) => Encoding.UTF8.GetString(journal).Split('\n')[..^1];

    public static byte[] Joined(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
}
