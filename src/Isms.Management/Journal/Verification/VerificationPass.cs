using System.Globalization;
using System.Text;
using Isms.Core.Issues;
using Isms.Management.Journal.Lines;

namespace Isms.Management.Journal.Verification;

/// <summary>Reads a journal block by block and has the lines of each block looked at by as many threads as there may be.</summary>
internal sealed class VerificationPass(JournalVerifyOptions options, int maximumLineBytes = VerificationPass.DefaultLineBytes)
{
    /// <summary>The longest line in bytes, as the longest document: 256 MiB.</summary>
    public const int DefaultLineBytes = 256 * 1024 * 1024;

    // Bytes for each thread: far more than it takes to start it, little enough to stay in the cache.
    private const int BytesPerThread = 1024 * 1024;

    private readonly List<IsmsIssue> issues = [];
    private byte[] buffer = new byte[Math.Min(BytesPerThread * options.MaximumThreads, maximumLineBytes + 1)];
    private byte[] before = [];
    private long lines;

    public JournalVerification Run(Stream journal, CancellationToken cancellationToken)
    {
        int held = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (held == buffer.Length && !TryGrow())
            {
                Report(JournalIssues.LineTooLong, lines + 1, Number(maximumLineBytes));
                return Result(isWhole: false);
            }

            int count = journal.Read(buffer, held, buffer.Length - held);
            if (count == 0)
            {
                break;
            }

            held += count;

            // A block is looked at when it is full; a stream may give less at a time.
            if (held == buffer.Length)
            {
                held = LookAt(held);
            }
        }

        held = LookAt(held);
        LookAtTail(held);
        return Result(isWhole: true);
    }

    // The whole lines at the beginning of the buffer; what is left goes to its beginning.
    private int LookAt(int held)
    {
        int end = buffer.AsSpan(0, held).LastIndexOf((byte)'\n') + 1;
        if (end == 0)
        {
            return held;
        }

        int[] bounds = Bounds(end);
        LineScan[] scans = new LineScan[bounds.Length - 1];
        for (int i = 0; i < scans.Length; i++)
        {
            scans[i] = new LineScan(options);
        }

        bool isFirst = lines == 0;
        void Scan(int part) => scans[part].Scan(buffer, bounds[part], bounds[part + 1], part == 0 ? before : LastLine(bounds[part]), isFirst && part == 0);
        if (scans.Length == 1)
        {
            Scan(0);
        }
        else
        {
            Parallel.For(0, scans.Length, new ParallelOptions { MaxDegreeOfParallelism = options.MaximumThreads }, Scan);
        }

        foreach (LineScan scan in scans)
        {
            foreach ((IssueDefinition definition, long line, string[] more) in scan.Found)
            {
                Report(definition, lines + line, more);
            }

            lines += scan.Lines;
        }

        before = LastLine(end).ToArray();
        buffer.AsSpan(end, held - end).CopyTo(buffer);
        return held - end;
    }

    // Where each thread's part begins, and the end; each at the beginning of a line.
    private int[] Bounds(int end)
    {
        List<int> bounds = [0];
        int parts = Math.Min(options.MaximumThreads, 1 + (end / (BytesPerThread / 4)));
        for (int i = 1; i < parts; i++)
        {
            int target = (int)((long)end * i / parts);
            int start = target + buffer.AsSpan(target, end - target).IndexOf((byte)'\n') + 1;
            if (start > bounds[bounds.Count - 1] && start < end)
            {
                bounds.Add(start);
            }
        }

        bounds.Add(end);
        return [.. bounds];
    }

    private ReadOnlySpan<byte> LastLine(int end)
    {
        int start = buffer.AsSpan(0, end - 1).LastIndexOf((byte)'\n') + 1;
        return buffer.AsSpan(start, end - 1 - start);
    }

    private void LookAtTail(int held)
    {
        if (held > 0)
        {
            bool isTorn = TornTail.Judge(buffer.AsSpan(0, held), HeadBefore()) != TailKind.Damaged;
            Report(isTorn ? JournalIssues.Torn : JournalIssues.NotALine, lines + 1, isTorn ? [Number(held)] : []);
        }
    }

    // The head as the last whole line says; null where it is not framed.
    private JournalHead? HeadBefore() => lines == 0
        ? JournalHead.Empty
        : JournalFrame.TryFind(before, out JournalFrame frame) && JournalHash.IsHash(Encoding.ASCII.GetString(frame.Hash.ToArray()))
            ? JournalHead.Create(frame.Sequence, Encoding.ASCII.GetString(frame.Hash.ToArray()))
            : null;

    private bool TryGrow()
    {
        if (buffer.Length > maximumLineBytes)
        {
            return false;
        }

        Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, 1L + maximumLineBytes));
        return true;
    }

    private void Report(IssueDefinition definition, long line, params string[] more)
    {
        if (issues.Count < LineScan.MaximumIssues)
        {
            issues.Add(new IsmsIssue(definition, Number(line), string.Empty, [Number(line), .. more]));
        }
        else if (issues.Count == LineScan.MaximumIssues)
        {
            string last = issues[issues.Count - 1].Subject;
            issues.Add(new IsmsIssue(JournalIssues.More, last, string.Empty, last, Number(LineScan.MaximumIssues)));
        }
    }

    private JournalVerification Result(bool isWhole)
    {
        foreach (JournalHead head in options.Heads)
        {
            if (isWhole && head.Count > lines)
            {
                issues.Add(new IsmsIssue(JournalIssues.CutOff, Number(lines), string.Empty, Number(head.Count), Number(lines)));
            }
            else if (head.Count == 0 && head != JournalHead.Empty)
            {
                Report(JournalIssues.OtherThanHead, 0);
            }
        }

        bool hasErrors = issues.Any(issue => issue.Severity == IssueSeverity.Error);
        return new JournalVerification(lines, hasErrors ? null : HeadBefore(), issues);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
