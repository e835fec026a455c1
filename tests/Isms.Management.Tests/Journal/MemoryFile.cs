using Isms.Management.Journal.Files;

namespace Isms.Management.Tests.Journal;

/// <summary>
/// A file in memory with a disk behind it that fails when told to: what was not flushed may be lost when the power goes, from any byte on.
/// </summary>
internal sealed class MemoryFile(byte[]? content = null) : IJournalFile
{
    private List<byte> bytes = [.. content ?? []];
    private int onDisk = content?.Length ?? 0;

    public byte[] Content => [.. bytes];

    public long Length => bytes.Count;

    /// <summary>Bytes that the disk still takes; the append that wants more writes as many as there is room for and fails.</summary>
    public int Room { get; set; } = int.MaxValue;

    /// <summary>Flushes that still work; a negative number for all.</summary>
    public int FlushesLeft { get; set; } = -1;

    /// <summary>Whether cutting off fails.</summary>
    public bool FailsToTruncate { get; set; }

    public int Flushes { get; private set; }

    public int Read(long position, byte[] buffer, int offset, int count)
    {
        int read = (int)Math.Min(count, bytes.Count - position);
        bytes.CopyTo((int)position, buffer, offset, read);
        return read;
    }

    public void Append(byte[] added)
    {
        int taken = Math.Min(added.Length, Room);
        bytes.AddRange(added[..taken]);
        Room -= taken;
        if (taken < added.Length)
        {
            throw new IOException("No space left on device");
        }
    }

    public void Flush()
    {
        Flushes++;
        if (FlushesLeft == 0)
        {
            throw new IOException("Input/output error");
        }

        FlushesLeft -= FlushesLeft > 0 ? 1 : 0;
        onDisk = bytes.Count;
    }

    public void Truncate(long length)
    {
        if (FailsToTruncate)
        {
            throw new IOException("Input/output error");
        }

        bytes = bytes[..(int)length];
        onDisk = Math.Min(onDisk, (int)length);
    }

    /// <summary>What is on the disk after the power went: all that was flushed, and of the rest as many bytes as chance has it.</summary>
    public byte[] AfterPowerLoss(Random random) => [.. bytes[..(onDisk + random.Next(bytes.Count - onDisk + 1))]];

    public void Dispose()
    {
    }
}
