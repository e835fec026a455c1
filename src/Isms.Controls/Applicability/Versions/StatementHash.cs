using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Isms.Controls.Applicability.Versions;

/// <summary>
/// The SHA-256 of what a statement of applicability says: the same for the same content, whatever the order of its rows and lists, the culture, and the way it was written down.
/// The approval (by, on, hash) and whether the statement is in force are not part of it: they say something about the content. Immutable and thread-safe.
/// </summary>
/// <remarks>The canonical form is described in docs/reference/statement-hash.md, so that the hash can be computed without this library.</remarks>
public sealed record StatementHash
{
    private const int Digits = 64;

    private StatementHash(string hexadecimal) => Hexadecimal = hexadecimal;

    /// <summary>64 hexadecimal digits, letters small.</summary>
    public string Hexadecimal { get; }

    /// <summary>Computes the hash of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The hash.</returns>
    public static StatementHash Of(StatementOfApplicability statement) => new(ToHexadecimal(CanonicalStatement.HashOf(Guard.NotNull(statement))));

    /// <summary>What is hashed, as UTF-8.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>One line of JSON without white space, members and lists in a fixed order.</returns>
    public static string CanonicalFormOf(StatementOfApplicability statement) => CanonicalStatement.Of(Guard.NotNull(statement));

    /// <summary>Reads a hash.</summary>
    /// <param name="text">64 hexadecimal digits, letters of either size.</param>
    /// <param name="hash">The hash, or null when the text is none.</param>
    /// <returns>True when the text is a hash.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out StatementHash? hash)
    {
        bool valid = text?.Length == Digits && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
        hash = valid ? new StatementHash(text!.ToLowerInvariant()) : null;
        return valid;
    }

    /// <summary>Reads a hash.</summary>
    /// <param name="text">64 hexadecimal digits, letters of either size.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="FormatException">The text is no hash.</exception>
    public static StatementHash Parse(string text) => TryParse(text, out StatementHash? hash)
        ? hash
        : throw new FormatException("A SHA-256 was expected: 64 hexadecimal digits.");

    /// <summary>Whether a statement still says what it said when the hash was taken.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>True when its hash is this one.</returns>
    public bool Verify(StatementOfApplicability statement) => Equals(Of(statement));

    /// <summary>The digits.</summary>
    /// <returns>The same as <see cref="Hexadecimal"/>.</returns>
    public override string ToString() => Hexadecimal;

    private static string ToHexadecimal(byte[] bytes)
    {
        StringBuilder text = new(Digits);
        foreach (byte b in bytes)
        {
            text.Append("0123456789abcdef"[b >> 4]).Append("0123456789abcdef"[b & 15]);
        }

        return text.ToString();
    }
}
