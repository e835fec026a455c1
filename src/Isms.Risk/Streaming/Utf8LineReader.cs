namespace Isms.Risk.Streaming;

/// <summary>The lines of a stream as bytes, in memory that the longest allowed line bounds. Used by one thread; the stream stays open.</summary>
internal sealed class Utf8LineReader(Stream stream, int maximumBytes)
{
    private const int FirstSize = 64 * 1024;

    // A line, and its end of one or two bytes.
    private byte[] buffer = new byte[Math.Min(FirstSize, maximumBytes + 2)];
    private int start;
    private int end;
    private bool isAtEnd;

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line without its end; valid until the next is read. Empty where it is too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the line has more bytes than are allowed.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line. The last one may lack its end.</summary>
    /// <returns>False where there is none.</returns>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        IsTooLong = false;
        int searched = 0;
        while (true)
        {
            int found = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                Take(searched + found, withEnd: true);
                return true;
            }

            searched = end - start;
            if (isAtEnd)
            {
                if (searched == 0 && !IsTooLong)
                {
                    return false;
                }

                Take(searched, withEnd: false);
                return true;
            }

            // One byte more may be the first of a line end of two.
            if (searched > maximumBytes + 1)
            {
                IsTooLong = true;
                start = end = searched = 0;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Take(int length, bool withEnd)
    {
        int text = length > 0 && buffer[start + length - 1] == (byte)'\r' ? length - 1 : length;
        IsTooLong |= text > maximumBytes;
        Line = IsTooLong ? ReadOnlyMemory<byte>.Empty : buffer.AsMemory(start, text);
        start += withEnd ? length + 1 : length;
        Number++;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (start > 0)
        {
            Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, maximumBytes + 2L));
        }

#if NET
        int read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
#else
        int read = await stream.ReadAsync(buffer, end, buffer.Length - end, cancellationToken).ConfigureAwait(false);
#endif
        isAtEnd = read == 0;
        end += read;
    }
}
