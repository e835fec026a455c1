using System.Text;
using Isms.Controls.Applicability;
using Isms.Core;

namespace Isms.Reporting.Csv.Statements;

/// <summary>The words of a statement in a CSV file. Capital letters, full width and spaces do not matter.</summary>
internal static class StatementWords
{
    private static readonly Dictionary<string, bool> Answers = Table(
        (true, ["true", "yes", "y", "1", "applicable", "○", "〇", "◯", "はい", "適用", "適用する", "該当", "該当する", "有"]),
        (false, ["false", "no", "n", "0", "not applicable", "n/a", "na", "excluded", "×", "✕", "✗", "いいえ", "適用除外", "除外", "適用しない", "非適用", "対象外", "該当なし", "非該当", "該当しない", "無"]));

    private static readonly Dictionary<string, ApplicabilityStatus> Statuses = Table(
        (ApplicabilityStatus.NotStarted, ["未実施", "未対応", "none"]),
        (ApplicabilityStatus.Planned, ["計画", "予定"]),
        (ApplicabilityStatus.Partial, ["partially implemented", "partly implemented", "一部", "一部実施済み", "実施中", "△"]),
        (ApplicabilityStatus.Implemented, ["fully implemented", "done", "実施済", "実施", "対応済み", "対応済"]),
        (ApplicabilityStatus.Alternative, ["代替", "代替管理策", "compensating"]),
        (ApplicabilityStatus.NotApplicable, ["n/a", "na", "excluded", "対象外", "該当なし", "除外", "-"]));

    private static readonly Dictionary<string, ApplicabilityBasis> Bases = ApplicabilityBasis.List.Known
        .SelectMany(basis => OwnWords(basis).Select(word => (Word: Fold(word), Basis: basis)))
        .DistinctBy(entry => entry.Word)
        .ToDictionary(entry => entry.Word, entry => entry.Basis, StringComparer.Ordinal);

    public static string KnownAnswers => "yes, no, true, false, 1, 0, はい, いいえ, 適用, 適用除外, ○, ×";

    public static string KnownStatuses => string.Join(", ", ApplicabilityStatus.List.Known.SelectMany(status => new[] { status.Value, status.Name.Japanese }));

    public static string KnownBases => string.Join(", ", ApplicabilityBasis.List.Known.SelectMany(basis => new[] { basis.Value, basis.Name.Japanese }));

    public static bool? Answer(string text) => Answers.TryGetValue(Fold(text), out bool answer) ? answer : null;

    /// <summary>The status; an unknown one where the word is not known.</summary>
    public static ApplicabilityStatus Status(string text) => Statuses.TryGetValue(Fold(text), out ApplicabilityStatus? status) ? status : ApplicabilityStatus.List.Get(text);

    /// <summary>The basis; an unknown one where the word is not known.</summary>
    public static ApplicabilityBasis Basis(string text) => Bases.TryGetValue(Fold(text), out ApplicabilityBasis? basis) ? basis : ApplicabilityBasis.List.Get(text);

    /// <summary>Without spaces, in capitals, full-width letters and digits as the narrow ones. By hand, because a program without culture data does not normalise.</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            char narrow = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
            if (!char.IsWhiteSpace(narrow))
            {
                folded.Append(char.ToUpperInvariant(narrow));
            }
        }

        return folded.ToString();
    }

    private static string[] OwnWords(ICode code) => [code.Value, code.Name.Japanese!, code.Name.English!];

    private static Dictionary<string, T> Table<T>(params ReadOnlySpan<(T Meaning, string[] Words)> entries)
    {
        Dictionary<string, T> table = new(StringComparer.Ordinal);
        foreach ((T meaning, string[] words) in entries)
        {
            foreach (string word in meaning is ICode code ? [.. OwnWords(code), .. words] : words)
            {
                table[Fold(word)] = meaning;
            }
        }

        return table;
    }
}
