using System.Text;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Verification;

namespace Isms.Management.Journal.Files;

/// <summary>The end of a journal as a writer finds it: the head that the last whole line gives, and what stands after it.</summary>
internal sealed class JournalTail
{
    private JournalTail(JournalHead head, JournalEvent? last, byte[] rest)
    {
        Head = head;
        Last = last;
        Rest = rest;
    }

    public JournalHead Head { get; }

    /// <summary>The last whole line; null in a journal without lines.</summary>
    public JournalEvent? Last { get; }

    /// <summary>What stands after the last line feed.</summary>
    public byte[] Rest { get; }

    /// <summary>Reads the end.</summary>
    /// <exception cref="JournalWriteException">The last whole line is none of a journal, or was altered.</exception>
    public static JournalTail Read(IJournalFile file)
    {
        byte[] end = ReadEnd(file);
        int feed = Array.LastIndexOf(end, (byte)'\n');
        if (feed < 0)
        {
            return new JournalTail(JournalHead.Empty, null, end);
        }

        int start = feed == 0 ? 0 : Array.LastIndexOf(end, (byte)'\n', feed - 1) + 1;
        byte[] line = end.AsSpan(start, feed - start).ToArray();
        if (JournalLine.Read(line) is not { } last || !IsHashed(line))
        {
            throw new JournalWriteException(JournalWriteFault.Damaged, "The last line of the journal was altered; verify the journal before appending to it.");
        }

        return new JournalTail(last.Head, last, end.AsSpan(feed + 1).ToArray());
    }

    /// <summary>What is to be done about what stands after the last line feed; null where there is nothing.</summary>
    /// <exception cref="JournalWriteException">It is nothing that an interrupted append leaves.</exception>
    public JournalRepair? Repair()
    {
        if (Rest.Length == 0)
        {
            return null;
        }

        TailKind kind = TornTail.Judge(Rest, Head);
        return kind == TailKind.Damaged
            ? throw new JournalWriteException(JournalWriteFault.Damaged, "The end of the journal is not what an interrupted append leaves; verify the journal before appending to it.")
            : new JournalRepair(Head.Count + 1, Rest.Length, kind == TailKind.WithoutLineFeed);
    }

    // From the line feed before the last whole line on, or all there is.
    private static byte[] ReadEnd(IJournalFile file)
    {
        long length = file.Length;
        for (long wanted = 64 * 1024; ; wanted *= 4)
        {
            byte[] end = new byte[Math.Min(wanted, length)];
            int read = file.Read(length - end.Length, end, 0, end.Length);
            if (read != end.Length)
            {
                throw new IOException("The journal became shorter while it was read.");
            }

            int last = Array.LastIndexOf(end, (byte)'\n');
            if (end.Length == length || (last > 0 && Array.LastIndexOf(end, (byte)'\n', last - 1) >= 0))
            {
                return end;
            }
        }
    }

    private static bool IsHashed(byte[] line)
    {
        byte[] digits = new byte[JournalHash.Digits];
        bool isFramed = JournalFrame.TryFind(line, out JournalFrame frame);
        JournalHash.Compute(line, 0, isFramed ? frame.ContentLength : 0, digits);
        return isFramed && Encoding.ASCII.GetString(digits) == Encoding.ASCII.GetString(frame.Hash.ToArray());
    }
}
