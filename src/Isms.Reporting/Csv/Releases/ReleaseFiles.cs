using System.Security.Cryptography;
using Isms.Controls.Privacy;
using Isms.Controls.Privacy.Deidentification;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Reporting.Csv.Releases;

/// <summary>
/// Computes hash, size and figures of the files of a release. Codes and pseudonyms are held in memory while they are compared; none of them, and no row, leaves it.
/// Static and thread-safe.
/// </summary>
public static class ReleaseFiles
{
    /// <summary>The column with the codes of the patients, in the raw data and the linkage table.</summary>
    public const string CodeColumn = "patient_code";

    /// <summary>The column with the pseudonyms, in the released data and the linkage table.</summary>
    public const string PseudonymColumn = "pseudonym";

    /// <summary>Reads the files that an evidence names.</summary>
    /// <param name="evidence">The evidence; what it says of hashes and figures is replaced.</param>
    /// <param name="quasiIdentifiers">The columns over which k is counted; where there is none, k and the rows of the released data stay open unless a table names their pseudonyms.</param>
    /// <param name="open">Opens a file by its name, at its beginning and able to seek; null where there is no such file. The stream is closed here.</param>
    /// <returns>The evidence with what was found, the names of files that were not there, and the issues; the subject of an issue is the file.</returns>
    public static ReleaseFilesResult Read(ReleaseEvidence evidence, ValueList<string> quasiIdentifiers, Func<string, Stream?> open)
    {
        Guard.NotNull(evidence);
        Guard.NotNull(quasiIdentifiers);
        Guard.NotNull(open);
        Reading reading = new(open);
        HashSet<string> rawCodes = new(StringComparer.Ordinal);
        HashSet<string> tableCodes = new(StringComparer.Ordinal);
        HashSet<string> releasedPseudonyms = new(StringComparer.Ordinal);
        Dictionary<string, string> codeOf = new(StringComparer.Ordinal);
        HashSet<string> shared = new(StringComparer.Ordinal);
        bool isLinked = evidence.LinkageTable is not null;

        DataFile? raw = evidence.Raw is null ? null : reading.Of(evidence.Raw, isLinked ? [CodeColumn] : [], row => rawCodes.Add(row[0]));
        EquivalenceClassCounter? counter = quasiIdentifiers.Count == 0 ? null : new(quasiIdentifiers.Count);
        ValueList<string> released = isLinked ? [.. quasiIdentifiers.Where(column => column != PseudonymColumn), PseudonymColumn] : quasiIdentifiers;
        int[] places = quasiIdentifiers.Select(column => Array.IndexOf(released.ToArray(), column)).ToArray();
        DataFile data = reading.Of(evidence.Released, released, row =>
        {
            counter?.Add(places.Select(place => row[place]).ToArray());
            if (isLinked)
            {
                releasedPseudonyms.Add(row[^1]);
            }
        });
        DataFile? table = evidence.LinkageTable is null ? null : reading.Of(evidence.LinkageTable, [CodeColumn, PseudonymColumn], row =>
        {
            tableCodes.Add(row[0]);
            if (!codeOf.TryGetValue(row[1], out string? code))
            {
                codeOf.Add(row[1], row[0]);
            }
            else if (code != row[0])
            {
                shared.Add(row[1]);
            }
        });
        return new ReleaseFilesResult(
            evidence with
            {
                Raw = raw,
                Released = data,
                LinkageTable = table,
                K = data.Rows is null ? null : (int?)counter?.ToKAnonymity(0).K,
                SharedPseudonyms = table?.Rows is null ? null : shared.Count,
                UnmatchedCodes = table?.Rows is null || raw?.Rows is null ? null : Unmatched(tableCodes, rawCodes),
                UnmatchedPseudonyms = table?.Rows is null || data.Rows is null ? null : Unmatched(codeOf.Keys, releasedPseudonyms),
            },
            reading.NotFound.ToValueList(),
            reading.Issues);
    }

    private static int Unmatched(IEnumerable<string> one, HashSet<string> other)
    {
        HashSet<string> difference = new(other, StringComparer.Ordinal);
        difference.SymmetricExceptWith(one);
        return difference.Count;
    }

    // Hash and size of each file, with the issues of all of them.
    private sealed class Reading(Func<string, Stream?> open)
    {
        private readonly List<IsmsIssue> issues = [];

        public IReadOnlyList<IsmsIssue> Issues => issues;

        public List<string> NotFound { get; } = [];

        public DataFile Of(DataFile file, ValueList<string> columns, Action<string[]> take)
        {
            using Stream? content = open(file.Name);
            if (content is null)
            {
                NotFound.Add(file.Name);
                return file with { Sha256 = null, Rows = null };
            }

            string hash = Convert.ToHexStringLower(SHA256.HashData(content));
            content.Position = 0;
            int rows = 0;
            IssueCollector found = new();
            if (columns.Count > 0)
            {
                CsvColumns.Read(
                    content,
                    columns,
                    row =>
                    {
                        rows = checked(rows + 1);
                        take(row);
                    },
                    found);
            }

            // Figures over part of the rows would mislead.
            issues.AddRange(found.Issues.Select(issue => new IsmsIssue(issue.Definition, file.Name, issue.Path, [.. issue.Arguments])));
            return file with { Sha256 = hash, Rows = columns.Count == 0 || found.HasErrors ? null : rows };
        }
    }
}
