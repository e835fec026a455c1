using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Verification;

namespace Isms.Management.Journal.Files;

/// <summary>
/// Appends events to a journal. When <see cref="Append"/> returns, the event is on the disk; when it throws, the fault says whether it is in the journal.
/// After a fault of the disk the writer takes nothing more and has to be opened anew, as nothing is known any more of what the system keeps in memory.
/// Not safe for use by several threads at once. It works synchronously, as bringing a file to the disk does.
/// </summary>
public sealed class JournalWriter : IDisposable
{
    private readonly IJournalFile file;
    private readonly JournalWriterOptions options;
    private long length;
    private string? lastAt;
    private bool isBroken;

    private JournalWriter(IJournalFile file, JournalWriterOptions options, JournalTail tail)
    {
        this.file = file;
        this.options = options;
        Head = tail.Head;
        lastAt = tail.Last is { } last ? JournalLine.Text(last.Entry.At) : null;
        length = file.Length - tail.Rest.Length;
    }

    /// <summary>The head of the journal: to be kept elsewhere, so that a rewritten or cut journal is found.</summary>
    public JournalHead Head { get; private set; }

    /// <summary>What was done about a torn last line when the journal was opened; null where there was none.</summary>
    public JournalRepair? Repair { get; private set; }

    /// <summary>Opens a journal; it is made where it is missing. Only its end is looked at: <see cref="JournalVerification"/> looks at all of it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="options">How to write; null for lines without signature.</param>
    /// <returns>The writer, to be disposed of; nobody else can write meanwhile.</returns>
    /// <exception cref="JournalWriteException">The journal cannot be written; the fault says why.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    public static JournalWriter Open(string path, JournalWriterOptions? options = null)
    {
        JournalFile file = JournalFile.Open(path);
        try
        {
            return Open(file, options);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Opens a journal in a file of the host's.</summary>
    /// <param name="file">The file, which nobody else writes; disposing of the writer disposes of it.</param>
    /// <param name="options">How to write; null for lines without signature.</param>
    /// <returns>The writer.</returns>
    /// <exception cref="ArgumentException">The options have a path for the head and no key.</exception>
    /// <exception cref="JournalWriteException">The journal cannot be written; the fault says why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static JournalWriter Open(IJournalFile file, JournalWriterOptions? options = null)
    {
        Guard.NotNull(file);
        options ??= JournalWriterOptions.Default;
        if (options.HeadPath is not null && options.Key is null)
        {
            throw new ArgumentException("A key was expected beside the path of the signed head.", nameof(options));
        }

        JournalTail tail = JournalTail.Read(file);
        JournalRepair? repair = tail.Repair();
        CheckKey(tail, options);
        JournalWriter writer = new(file, options, tail);
        if (repair is not null)
        {
            writer.Mend(repair, tail);
        }

        writer.CheckHead(tail);
        return writer;
    }

    /// <summary>Appends an event and brings it to the disk.</summary>
    /// <param name="entry">What is to be recorded.</param>
    /// <param name="expectedHead">The head that the change was made on; null where it does not matter.</param>
    /// <returns>The head with the event.</returns>
    /// <exception cref="ArgumentException">The entry is dated outside the years 1 to 9999.</exception>
    /// <exception cref="InvalidOperationException">The writer has failed before and has to be opened anew.</exception>
    /// <exception cref="JournalWriteException">The event was not recorded, or only its signed head was not; the fault says which.</exception>
    public JournalHead Append(JournalEntry entry, JournalHead? expectedHead = null)
    {
        if (!JournalLine.IsWritable(Guard.NotNull(entry).At))
        {
            throw new ArgumentException("An instant of the years 1 to 9999 was expected.", nameof(entry));
        }

        if (isBroken)
        {
            throw new InvalidOperationException("The disk failed this writer before; the journal has to be opened anew.");
        }

        if ((expectedHead is not null && expectedHead != Head) || file.Length != length)
        {
            throw new JournalWriteException(JournalWriteFault.HeadMoved, $"The journal stands at {Head}, which is not what was expected: somebody else has appended meanwhile. Nothing was written.");
        }

        string at = JournalLine.Text(entry.At);
        if (string.CompareOrdinal(at, lastAt) < 0)
        {
            throw new JournalWriteException(JournalWriteFault.EarlierThanLast, $"The event is dated {at}, before the last one of the journal ({lastAt}). Nothing was written.");
        }

        byte[] line = JournalLine.Write(Head, entry, options.Key, out JournalHead head);
        WriteThrough(line);
        length += line.Length;
        lastAt = at;
        Head = head;
        if (options.HeadPath is not null)
        {
            WriteHead();
        }

        return head;
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => file.Dispose();

    // The line before must be signed as this one will be.
    private static void CheckKey(JournalTail tail, JournalWriterOptions options)
    {
        if (tail.Last is not { } last)
        {
            return;
        }

        if (last.Signature is null != options.Key is null)
        {
            throw new JournalWriteException(JournalWriteFault.OtherKey, options.Key is null
                ? "The journal is signed: its key was expected."
                : "The journal is not signed: it can be gone on with without a key only; begin a new journal to sign.");
        }

        if (options.Key is { } key && !IsSignedWith(last, key))
        {
            throw new JournalWriteException(JournalWriteFault.OtherKey, "The last line of the journal was not signed with this key.");
        }
    }

    private static bool IsSignedWith(JournalEvent last, Signatures.IJournalVerifier key)
    {
        byte[] line = JournalLine.Rewrite(last);
        return JournalFrame.TryFind(line, out JournalFrame frame)
            && JournalFrame.TrySignature(line.AsSpan(0, frame.ContentLength), out int signedLength, out ReadOnlySpan<byte> signature)
            && SignatureText.Verify(key, line.AsSpan(0, signedLength), signature);
    }

    private void Mend(JournalRepair repair, JournalTail tail)
    {
        if (repair.IsCompleted)
        {
            if (JournalLine.Read(tail.Rest) is not { } found)
            {
                throw new JournalWriteException(JournalWriteFault.Damaged, "The end of the journal is not what an interrupted append leaves; verify the journal before appending to it.");
            }

            file.Append([(byte)'\n']);
            Head = found.Head;
            lastAt = JournalLine.Text(found.Entry.At);
            length += tail.Rest.Length + 1;
        }
        else
        {
            file.Truncate(length);
        }

        file.Flush();
        Repair = repair;
    }

    // A signed head that is ahead of the journal, or more than one line behind, is a sign of tampering that must not be written over.
    private void CheckHead(JournalTail tail)
    {
        if (options.HeadPath is null)
        {
            return;
        }

        byte[]? content = JournalHeadFile.Read(options.HeadPath);
        if (content is null && Head.Count == 0)
        {
            WriteHead();
            return;
        }

        JournalHead? signed = content is not null && SignedJournalHead.TryParse(content) is { } read && read.Verify(options.Key!) ? read.Head : null;
        if (signed != Head && signed != tail.Head && signed != (tail.Last is { } last ? JournalHead.Create(last.Sequence - 1, last.Previous) : null))
        {
            throw new JournalWriteException(JournalWriteFault.Damaged, $"The signed head {options.HeadPath} does not fit the end of the journal; verify the journal before appending to it.");
        }
    }

    private void WriteHead()
    {
        try
        {
            JournalHeadFile.Write(options.HeadPath!, SignedJournalHead.Sign(Head, options.Key!));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new JournalWriteException(JournalWriteFault.HeadNotWritten, $"Event {FormattableString.Invariant($"{Head.Count}")} is recorded; its signed head could not be written: {fault.Message}", fault);
        }
    }

    private void WriteThrough(byte[] line)
    {
        try
        {
            file.Append(line);
            file.Flush();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            isBroken = true;
            throw TakeBack()
                ? new JournalWriteException(JournalWriteFault.NotWritten, $"The event was not recorded, and the journal stands as it was: {fault.Message}", fault)
                : new JournalWriteException(JournalWriteFault.NotKnown, $"The event may not be recorded; open the journal anew to know: {fault.Message}", fault);
        }
    }

    private bool TakeBack()
    {
        try
        {
            file.Truncate(length);
            file.Flush();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // Said by the fault that is thrown; the next who opens the journal takes away what is torn.
            return false;
        }
    }
}
