using System.Globalization;
using System.Text;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Signatures;

namespace Isms.Management.Journal.Verification;

/// <summary>
/// Looks at some lines that follow one another. Each line is judged by itself and by what the line before says of itself, so that the parts of a journal can be looked at apart:
/// where no line shows a fault, the whole is right by induction.
/// </summary>
internal sealed class LineScan
{
    /// <summary>Issues listed at most.</summary>
    public const int MaximumIssues = 1000;

    private readonly IJournalVerifier? key;
    private readonly ValueList<JournalHead> heads;
    private readonly byte[][] headHashes;
    private readonly List<(IssueDefinition Definition, long Line, string[] More)> found = [];

    public LineScan(JournalVerifyOptions options)
    {
        key = options.Key;
        heads = options.Heads;
        headHashes = options.Heads.Select(head => Encoding.ASCII.GetBytes(head.Hash)).ToArray();
    }

    /// <summary>The number of lines looked at.</summary>
    public long Lines { get; private set; }

    /// <summary>What was found, lines counted from 1 of those looked at.</summary>
    public IReadOnlyList<(IssueDefinition Definition, long Line, string[] More)> Found => found;

    /// <summary>Looks at whole lines.</summary>
    /// <param name="bytes">What holds them.</param>
    /// <param name="start">The first byte of the first line.</param>
    /// <param name="end">The byte after the last line feed.</param>
    /// <param name="before">The line before, without its line feed; empty before the first line of the journal.</param>
    /// <param name="isFirst">Whether the first line is that of the journal.</param>
    public void Scan(byte[] bytes, int start, int end, ReadOnlySpan<byte> before, bool isFirst)
    {
        using LineHasher hasher = new();
        Span<byte> digits = stackalloc byte[JournalHash.Digits];
        bool isKnown = JournalFrame.TryFind(before, out JournalFrame last);
        while (start < end)
        {
            int length = bytes.AsSpan(start, end - start).IndexOf((byte)'\n');
            Lines++;
            if (!JournalFrame.TryFind(bytes.AsSpan(start, length), out JournalFrame frame))
            {
                Report(JournalIssues.NotALine);
                isKnown = false;
            }
            else
            {
                if (isFirst)
                {
                    CompareWithBeginning(frame);
                }
                else if (isKnown)
                {
                    CompareWithBefore(frame, last);
                }

                hasher.Compute(bytes, start, frame.ContentLength, digits);
                CheckItself(bytes, start, frame, digits);
                last = frame;
                isKnown = true;
            }

            isFirst = false;
            start += length + 1;
        }
    }

    private void CompareWithBeginning(in JournalFrame frame)
    {
        if (frame.Sequence != 1)
        {
            Report(JournalIssues.OutOfSequence, Number(frame.Sequence), "1");
        }
        else if (!frame.Previous.SequenceEqual(Encoding.ASCII.GetBytes(JournalHead.Empty.Hash)))
        {
            Report(JournalIssues.NotBound);
        }
    }

    private void CompareWithBefore(in JournalFrame frame, in JournalFrame last)
    {
        if (frame.Sequence != last.Sequence + 1)
        {
            Report(JournalIssues.OutOfSequence, Number(frame.Sequence), Number(last.Sequence + 1));
        }
        else if (!frame.Previous.SequenceEqual(last.Hash))
        {
            Report(JournalIssues.NotBound);
        }
        else if (frame.At.SequenceCompareTo(last.At) < 0)
        {
            Report(JournalIssues.EarlierThanBefore, Encoding.UTF8.GetString(frame.At.ToArray()));
        }
    }

    private void CheckItself(byte[] bytes, int start, in JournalFrame frame, ReadOnlySpan<byte> hash)
    {
        if (!frame.Hash.SequenceEqual(hash))
        {
            Report(JournalIssues.Altered);
            return;
        }

        if (key is not null)
        {
            ReadOnlySpan<byte> content = bytes.AsSpan(start, frame.ContentLength);
            if (!JournalFrame.TrySignature(content, out int signedLength, out ReadOnlySpan<byte> signature))
            {
                Report(JournalIssues.NotSigned);
            }
            else if (!SignatureText.Verify(key, content.Slice(0, signedLength), signature))
            {
                Report(JournalIssues.WrongSignature);
            }
        }

        for (int i = 0; i < headHashes.Length; i++)
        {
            if (heads[i].Count == frame.Sequence && !frame.Hash.SequenceEqual(headHashes[i]))
            {
                Report(JournalIssues.OtherThanHead);
            }
        }
    }

    private void Report(IssueDefinition definition, params string[] more)
    {
        // One more than are listed, so that it is known that there are more.
        if (found.Count <= MaximumIssues)
        {
            found.Add((definition, Lines, more));
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
