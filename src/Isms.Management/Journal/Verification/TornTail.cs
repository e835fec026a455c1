using System.Text;
using Isms.Management.Journal.Lines;

namespace Isms.Management.Journal.Verification;

/// <summary>Tells what an interrupted append left from what was altered.</summary>
internal static class TornTail
{
    /// <summary>Judges the bytes after the last line feed.</summary>
    /// <param name="tail">The bytes, at least one.</param>
    /// <param name="head">The head before them; null where the line before is not known.</param>
    public static TailKind Judge(ReadOnlySpan<byte> tail, JournalHead? head)
    {
        if (head is null)
        {
            return TailKind.Damaged;
        }

        if (IsNext(tail, head))
        {
            return TailKind.WithoutLineFeed;
        }

        // A whole line and one byte more was recorded: the byte was its line feed. It must not be taken away.
        return !IsNext(tail.Slice(0, tail.Length - 1), head) && JournalFrame.CanBeginLine(tail, head.Count + 1) ? TailKind.Beginning : TailKind.Damaged;
    }

    private static bool IsNext(ReadOnlySpan<byte> line, JournalHead head)
    {
        if (!JournalFrame.TryFind(line, out JournalFrame frame) || frame.Sequence != head.Count + 1 || !frame.Previous.SequenceEqual(Encoding.ASCII.GetBytes(head.Hash)))
        {
            return false;
        }

        byte[] digits = new byte[JournalHash.Digits];
        JournalHash.Compute(line.ToArray(), 0, frame.ContentLength, digits);
        return frame.Hash.SequenceEqual(digits);
    }
}
