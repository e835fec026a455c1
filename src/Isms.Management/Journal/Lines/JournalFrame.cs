namespace Isms.Management.Journal.Lines;

/// <summary>Where things stand in a line, found without reading it as JSON: number, previous hash and instant at its beginning, signature and hash at its end.</summary>
internal readonly ref struct JournalFrame
{
    private const int InstantLength = 30;
    private const int TailLength = 9 + JournalHash.Digits + 2;

    /// <summary>The number of bytes that the hash of a line is of, where it is framed as a line.</summary>
    public static int ContentLengthOf(int lineLength) => Math.Max(0, lineLength - TailLength);

    private JournalFrame(long sequence, ReadOnlySpan<byte> previous, ReadOnlySpan<byte> at, int contentLength, ReadOnlySpan<byte> hash)
    {
        Sequence = sequence;
        Previous = previous;
        At = at;
        ContentLength = contentLength;
        Hash = hash;
    }

    public long Sequence { get; }

    public ReadOnlySpan<byte> Previous { get; }

    public ReadOnlySpan<byte> At { get; }

    /// <summary>The number of bytes that the hash is of.</summary>
    public int ContentLength { get; }

    public ReadOnlySpan<byte> Hash { get; }

    private static ReadOnlySpan<byte> Start => "{\"seq\":"u8;

    private static ReadOnlySpan<byte> BeforePrevious => ",\"previous\":\""u8;

    private static ReadOnlySpan<byte> BeforeAt => "\",\"at\":\""u8;

    private static ReadOnlySpan<byte> BeforeWho => "\",\"who\":\""u8;

    private static ReadOnlySpan<byte> BeforeSignature => ",\"signature\":\""u8;

    private static ReadOnlySpan<byte> BeforeHash => ",\"hash\":\""u8;

    private static ReadOnlySpan<byte> End => "\"}"u8;

    /// <summary>Finds them.</summary>
    /// <param name="line">The line without its line feed.</param>
    /// <param name="frame">Where they stand.</param>
    /// <returns>False where the line is not framed as a line of a journal.</returns>
    public static bool TryFind(ReadOnlySpan<byte> line, out JournalFrame frame)
    {
        frame = default;
        ReadOnlySpan<byte> rest = line;
        if (!TrySkip(ref rest, Start) || !TryNumber(ref rest, out long sequence)
            || !TrySkip(ref rest, BeforePrevious) || rest.Length < JournalHash.Digits)
        {
            return false;
        }

        ReadOnlySpan<byte> previous = rest.Slice(0, JournalHash.Digits);
        rest = rest.Slice(JournalHash.Digits);
        if (!TrySkip(ref rest, BeforeAt) || rest.Length < InstantLength)
        {
            return false;
        }

        ReadOnlySpan<byte> at = rest.Slice(0, InstantLength);
        rest = rest.Slice(InstantLength);
        if (!TrySkip(ref rest, BeforeWho) || rest.Length < TailLength || !rest.EndsWith(End))
        {
            return false;
        }

        ReadOnlySpan<byte> tail = rest.Slice(rest.Length - TailLength);
        if (!tail.StartsWith(BeforeHash))
        {
            return false;
        }

        frame = new JournalFrame(sequence, previous, at, ContentLengthOf(line.Length), tail.Slice(BeforeHash.Length, JournalHash.Digits));
        return true;
    }

    /// <summary>Whether bytes can be the beginning of the line after another, cut off by an interrupted append; lost pages are zeros.</summary>
    public static bool CanBeginLine(ReadOnlySpan<byte> bytes, long sequence)
    {
        int end = bytes.Length;
        while (end > 0 && bytes[end - 1] == 0)
        {
            end--;
        }

        byte[] expected = System.Text.Encoding.ASCII.GetBytes(FormattableString.Invariant($"{{\"seq\":{sequence},\"previous\":\""));
        int length = Math.Min(end, expected.Length);
        return bytes.Slice(0, length).SequenceEqual(expected.AsSpan(0, length));
    }

    /// <summary>The scheme and the signature in the content of a line; false where it is not signed.</summary>
    public static bool TrySignature(ReadOnlySpan<byte> content, out int signedLength, out ReadOnlySpan<byte> signature)
    {
        // A change ends in a bracket, a signature in a quotation mark; it holds none itself.
        signedLength = content.Length > 0 && content[content.Length - 1] == (byte)'"' ? content.LastIndexOf(BeforeSignature) : -1;
        if (signedLength < 0)
        {
            signature = default;
            return false;
        }

        int start = signedLength + BeforeSignature.Length;
        signature = content.Slice(start, Math.Max(0, content.Length - 1 - start));
        return true;
    }

    private static bool TrySkip(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> expected)
    {
        if (!rest.StartsWith(expected))
        {
            return false;
        }

        rest = rest.Slice(expected.Length);
        return true;
    }

    // Digits without a zero in front, up to 18 of them.
    private static bool TryNumber(ref ReadOnlySpan<byte> rest, out long number)
    {
        number = 0;
        int length = 0;
        while (length < rest.Length && rest[length] is >= (byte)'0' and <= (byte)'9')
        {
            if (length == 18)
            {
                return false;
            }

            number = (number * 10) + (rest[length] - '0');
            length++;
        }

        bool isNumber = length > 0 && rest[0] != (byte)'0';
        rest = rest.Slice(length);
        return isNumber;
    }
}
