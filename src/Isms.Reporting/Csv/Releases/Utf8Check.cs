using System.Text.Unicode;
using Isms.Reporting.Csv.Statements;

namespace Isms.Reporting.Csv.Releases;

/// <summary>Tells of a stream of any length whether it is UTF-8, piece by piece.</summary>
internal static class Utf8Check
{
    private const int PieceBytes = 64 * 1024;
    private const int LongestSequence = 4;

    /// <summary>The name of the encoding it looks like and the first line that shows it, or null where it is UTF-8.</summary>
    public static (string Name, int Line)? NotUtf8(Stream content, int pieceBytes = PieceBytes)
    {
        byte[] buffer = new byte[pieceBytes + LongestSequence];
        int kept = 0;
        int lines = 0;
        bool isFirst = true;
        while (true)
        {
            int read = content.ReadAtLeast(buffer.AsSpan(kept, pieceBytes), pieceBytes, throwOnEndOfStream: false);
            bool isLast = read < pieceBytes;
            ReadOnlySpan<byte> piece = buffer.AsSpan(0, kept + read);
            int whole = isLast ? piece.Length : piece.Length - BegunAtEnd(piece);
            bool isUtf16 = isFirst && piece is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
            if (isUtf16 || !Utf8.IsValid(piece[..whole]))
            {
                // Only whole lines tell the encoding: the piece may end within a character.
                int end = piece.LastIndexOf((byte)'\n') + 1;
                (string Name, int Line) found = CsvEncoding.NotUtf8(isLast || end == 0 ? piece : piece[..end]) ?? CsvEncoding.NotUtf8(piece)!.Value;
                return (found.Name, lines + found.Line);
            }

            if (isLast)
            {
                return null;
            }

            lines += piece[..whole].Count((byte)'\n');
            piece[whole..].CopyTo(buffer);
            kept = piece.Length - whole;
            isFirst = false;
        }
    }

    // How many bytes at the end begin a character whose rest is in the next piece.
    private static int BegunAtEnd(ReadOnlySpan<byte> piece)
    {
        for (int length = 1; length < LongestSequence && length <= piece.Length; length++)
        {
            byte b = piece[^length];
            if (b >= 0xC0)
            {
                int needed = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
                return needed > length ? length : 0;
            }

            if (b < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }
}
