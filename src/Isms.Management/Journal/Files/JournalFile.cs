namespace Isms.Management.Journal.Files;

/// <summary>
/// A journal in a file of the system. While it is open, nobody else can open it for writing: a lock is held on an empty file beside it (<c>.lock</c>), which stays there, as taking it away
/// would let two in. Others can read meanwhile. A network share that knows no locks is no place for a journal.
/// </summary>
public sealed class JournalFile : IJournalFile
{
    private readonly FileStream gate;
    private readonly FileStream stream;

    private JournalFile(FileStream gate, FileStream stream)
    {
        this.gate = gate;
        this.stream = stream;
    }

    /// <inheritdoc/>
    public long Length => stream.Length;

    /// <summary>Opens a file for writing; it is made where it is missing.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The file, to be disposed of.</returns>
    /// <exception cref="JournalWriteException">Somebody else writes the journal (<see cref="JournalWriteFault.Locked"/>).</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be opened.</exception>
    public static JournalFile Open(string path)
    {
        FileStream gate;
        try
        {
            gate = new FileStream(Guard.NotBlank(path) + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault) when (fault is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            throw new JournalWriteException(JournalWriteFault.Locked, $"The journal {path} is being written by somebody else, or its lock file cannot be opened: {fault.Message}", fault);
        }

        try
        {
            // A buffer of one byte is none: each write goes to the system at once.
            return new JournalFile(gate, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1));
        }
        catch
        {
            gate.Dispose();
            throw;
        }
    }

    /// <summary>Opens a file for reading, also while somebody else writes it.</summary>
    /// <param name="path">The path.</param>
    /// <returns>A stream from the first byte on, to be disposed of.</returns>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be opened.</exception>
    public static Stream OpenRead(string path) => new FileStream(Guard.NotBlank(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);

    /// <inheritdoc/>
    public int Read(long position, byte[] buffer, int offset, int count)
    {
        stream.Position = position;
        int total = 0;
        while (total < count && stream.Read(buffer, offset + total, count - total) is > 0 and int read)
        {
            total += read;
        }

        return total;
    }

    /// <inheritdoc/>
    public void Append(byte[] bytes)
    {
        stream.Seek(0, SeekOrigin.End);
        stream.Write(Guard.NotNull(bytes), 0, bytes.Length);
    }

    /// <inheritdoc/>
    public void Flush() => stream.Flush(flushToDisk: true);

    /// <inheritdoc/>
    public void Truncate(long length) => stream.SetLength(length);

    /// <summary>Closes the file and gives up the lock.</summary>
    public void Dispose()
    {
        stream.Dispose();
        gate.Dispose();
    }
}
