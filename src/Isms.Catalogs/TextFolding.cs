using System.Text;

namespace Isms.Catalogs;

/// <summary>
/// Text made comparable: case and width do not count. Full-width forms and half-width kana are folded here, not by normalization alone,
/// which does nothing where a program runs with invariant globalization.
/// </summary>
internal static class TextFolding
{
    // U+FF66 to U+FF9F in their order
    private const string HalfWidthKana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
    private const string Voiced = "カガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヲヺ";
    private const string HalfVoiced = "ハパヒピフプヘペホポ";

    // words that people put before a number
    private static readonly string[] Prefixes = ["ANNEX", "附属書", "管理策", "箇条", "CONTROL", "CLAUSE", "§"];

    /// <summary>Upper case, ordinary width.</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            int last = folded.Length - 1;
            if (c is >= '\uFF01' and <= '\uFF5E')
            {
                folded.Append((char)(c - 0xFEE0));
            }
            else if (c == '\u3000')
            {
                folded.Append(' ');
            }
            else if (c is '\uFF9E' or '\uFF9F' && last >= 0 && MarkedKana(folded[last], c == '\uFF9E' ? Voiced : HalfVoiced) is { } marked)
            {
                folded[last] = marked;
            }
            else
            {
                folded.Append(c is >= '\uFF66' and <= '\uFF9F' ? HalfWidthKana[c - 0xFF66] : c);
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormKC).ToUpperInvariant();
    }

    /// <summary>Folded, with underlines and hyphens as spaces and nothing at the ends.</summary>
    public static string Words(string text) => Fold(text).Replace('_', ' ').Replace('-', ' ').Trim();

    /// <summary>What follows a word such as Annex, control or clause; null where no such word stands before it.</summary>
    public static string? WithoutPrefix(string id)
    {
        string folded = Fold(id).Trim();
        string? prefix = Prefixes.FirstOrDefault(one => folded.Length > one.Length && folded.StartsWith(one, StringComparison.Ordinal));
        return prefix is null ? null : folded.Substring(prefix.Length);
    }

    /// <summary>
    /// The number of an item without what people write differently: blanks, brackets, slashes, and every full stop that is not
    /// between two digits. <c>A.12.6.1</c>, <c>a12.6.1</c> and <c>A 12.6.1</c> give <c>A12.6.1</c>; <c>7.2.1/a</c> and <c>7.2.1 a)</c> give <c>7.2.1A</c>.
    /// </summary>
    public static string Number(string id)
    {
        string folded = Fold(id);
        StringBuilder number = new(folded.Length);
        for (int i = 0; i < folded.Length; i++)
        {
            char c = folded[i];
            bool isNoise = char.IsWhiteSpace(c) || c is '/' or '(' or ')' or '#' or '[' or ']'
                || (c == '.' && !(number.Length > 0 && IsDigit(number[number.Length - 1]) && i + 1 < folded.Length && IsDigit(folded[i + 1])));
            if (!isNoise)
            {
                number.Append(c);
            }
        }

        return number.ToString();
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static char? MarkedKana(char kana, string pairs)
    {
        int at = pairs.IndexOf(kana);
        return at >= 0 && at % 2 == 0 ? pairs[at + 1] : null;
    }
}
