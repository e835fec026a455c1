namespace Isms.Management.Journal.Files;

/// <summary>The file of a journal as its writer sees it: bytes that are read anywhere, added at the end, cut off at the end, and brought to the disk. Used by one thread at a time.</summary>
public interface IJournalFile : IDisposable
{
    /// <summary>The number of bytes.</summary>
    long Length { get; }

    /// <summary>Reads some bytes.</summary>
    /// <param name="position">Where the first stands.</param>
    /// <param name="buffer">Where they go.</param>
    /// <param name="offset">Where in the buffer they go.</param>
    /// <param name="count">How many are wanted.</param>
    /// <returns>How many there were: fewer only at the end of the file.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    int Read(long position, byte[] buffer, int offset, int count);

    /// <summary>Adds bytes at the end.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="IOException">They cannot be written; some of them may have been.</exception>
    void Append(byte[] bytes);

    /// <summary>Returns when all that was written is on the disk.</summary>
    /// <exception cref="IOException">It may not be.</exception>
    void Flush();

    /// <summary>Cuts the file off.</summary>
    /// <param name="length">How many bytes stay.</param>
    /// <exception cref="IOException">It cannot be cut off.</exception>
    void Truncate(long length);
}
