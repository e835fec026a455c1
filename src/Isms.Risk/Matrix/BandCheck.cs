using System.Globalization;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Matrix;

/// <summary>Finds what is wrong with the bands of a scale: together they cover a range once, in the order of the steps. Lowest steps without a band are states.</summary>
internal static class BandCheck
{
    public static void Check(ValueList<RiskMatrixStep> steps, string subject, string path, IssueCollector issues)
    {
        int first = 0;
        while (first < steps.Count && steps[first].Band is null)
        {
            first++;
        }

        for (int i = first; i < steps.Count; i++)
        {
            string place = JsonPointer.Item(path, i);
            if (steps[i].Band is not { } band)
            {
                issues.Add(MatrixIssues.MissingBand, subject, place, Text(i + 1));
                continue;
            }

            place += "/band";
            if (band.From >= band.To)
            {
                issues.Add(MatrixIssues.EmptyBand, subject, place, Text(band.From), Text(band.To));
            }

            if ((band.From is null && i > first) || (band.To is null && i < steps.Count - 1))
            {
                issues.Add(MatrixIssues.OpenBand, subject, place, Text(i + 1));
            }

            if (i > first && steps[i - 1].Band?.To is { } end && band.From is { } start && start != end)
            {
                issues.Add(start > end ? MatrixIssues.BandGap : MatrixIssues.BandOverlap, subject, place, Text(i), Text(i + 1), Text(end), Text(start));
            }
        }
    }

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "…";
}
