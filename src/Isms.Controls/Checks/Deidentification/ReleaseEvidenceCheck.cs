using System.Globalization;
using Isms.Controls.Privacy.Deidentification;
using Isms.Core.Issues;

namespace Isms.Controls.Checks.Deidentification;

/// <summary>
/// Whether the files of a release are what its test and the release say, by their figures: the same whether they stand in a document or were computed from the files a moment ago.
/// Static and thread-safe.
/// </summary>
public static class ReleaseEvidenceCheck
{
    /// <summary>Checks. A figure that is missing is said once, as a notice, and nothing is concluded from it.</summary>
    /// <param name="records">The releases, tests and criteria.</param>
    /// <param name="evidence">The files and their figures.</param>
    /// <param name="path">The JSON pointer of the evidence.</param>
    /// <param name="issues">Where issues go.</param>
    public static void Run(DeidentificationRecords records, ReleaseEvidence evidence, string path, IssueCollector issues)
    {
        Guard.NotNull(records);
        Guard.NotNull(evidence);
        Guard.NotNull(path);
        Guard.NotNull(issues);

        // That a release does not exist is reported where ids are resolved.
        if (records.FindRelease(evidence.Release) is not { } release)
        {
            return;
        }

        string id = release.Id.Value;
        if (records.Criteria?.KMinimum is { } minimum && evidence.K < minimum)
        {
            Contradicts("k", evidence.K.Value, "≥ " + Text(minimum));
        }

        if (records.TestOf(release)?.K is { } tested && evidence.K is { } k && k != tested)
        {
            Contradicts("k", k, Text(tested));
        }

        if (release.Records is { } counted && evidence.Released.Rows is { } rows && rows != counted)
        {
            Contradicts("rows", rows, Text(counted));
        }

        if (evidence.LinkageTable is not null)
        {
            foreach ((string what, int? count) in new[]
            {
                ("sharedPseudonyms", evidence.SharedPseudonyms), ("unmatchedCodes", evidence.UnmatchedCodes), ("unmatchedPseudonyms", evidence.UnmatchedPseudonyms),
            })
            {
                if (count > 0)
                {
                    issues.Add(DeidentificationIssues.TableDoesNotFit, release.Id, path, id, what, Text(count.Value));
                }
            }
        }

        string[] missing = Missing(evidence).ToArray();
        if (missing.Length > 0)
        {
            issues.Add(DeidentificationIssues.NoFigures, release.Id, path, id, string.Join(", ", missing));
        }

        void Contradicts(string what, int found, string expected) =>
            issues.Add(DeidentificationIssues.FileContradictsTest, release.Id, path, id, what, Text(found), expected);
    }

    private static IEnumerable<string> Missing(ReleaseEvidence evidence)
    {
        (string Name, bool IsMissing)[] figures =
        [
            ("k", evidence.K is null),
            ("rows", evidence.Released.Rows is null),
            ("sharedPseudonyms", evidence.LinkageTable is not null && evidence.SharedPseudonyms is null),
            ("unmatchedCodes", evidence is { LinkageTable: not null, Raw: not null, UnmatchedCodes: null }),
            ("unmatchedPseudonyms", evidence.LinkageTable is not null && evidence.UnmatchedPseudonyms is null),
        ];
        return figures.Where(figure => figure.IsMissing).Select(figure => figure.Name);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
