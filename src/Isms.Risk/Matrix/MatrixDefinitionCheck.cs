using System.Globalization;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Matrix.Findings;

namespace Isms.Risk.Matrix;

/// <summary>Finds everything that is wrong with a matrix definition.</summary>
internal static class MatrixDefinitionCheck
{
    public static void Check(RiskMatrixDefinition definition, string path, IssueCollector issues)
    {
        string subject = definition.Id.Value;
        if (definition.Version < 1)
        {
            issues.Add(MatrixIssues.BadVersion, subject, path + "/version", Text(definition.Version));
        }

        CheckScale(definition.Likelihood, definition.LikelihoodUnit, "likelihood");
        CheckScale(definition.Consequence, definition.ConsequenceUnit, "consequence");
        if (definition.Levels.Count is 0 or > 254)
        {
            issues.Add(MatrixIssues.LevelCount, subject, path + "/levels", Text(definition.Levels.Count));
        }

        Dictionary<RiskLevelId, int> ranks = [];
        for (int i = 0; i < definition.Levels.Count; i++)
        {
            RiskLevelDefinition level = definition.Levels[i];
            string place = JsonPointer.Item(path + "/levels", i);
            if (ranks.ContainsKey(level.Id))
            {
                issues.Add(MatrixIssues.DuplicateLevel, subject, place + "/id", level.Id.Value);
            }
            else
            {
                ranks.Add(level.Id, i + 1);
            }

            if (level.Color is not null && !IsColor(level.Color))
            {
                issues.Add(MatrixIssues.BadColor, subject, place + "/color", level.Color);
            }
        }

        bool shaped = HasShape(definition.Cells.Select(row => row.Count).ToArray(), path + "/cells");
        if (definition.Scores.Count > 0)
        {
            HasShape(definition.Scores.Select(row => row.Count).ToArray(), path + "/scores");
        }

        bool named = AllNamed();
        if (shaped && named)
        {
            CheckOrder();
            foreach (RiskLevelId unused in ranks.Keys.Where(level => !definition.Cells.Any(row => row.Contains(level))))
            {
                issues.Add(MatrixIssues.UnusedLevel, subject, path + "/levels", unused.Value);
            }
        }

        void CheckScale(ValueList<RiskMatrixStep> steps, LocalizedText? unit, string member)
        {
            string place = JsonPointer.Member(path, member);
            if (steps.Count is 0 or > Rating.MaximumSteps)
            {
                issues.Add(MatrixIssues.ScaleLength, subject, place, Text(steps.Count));
            }

            if (steps.Any(step => step.Band is not null) != unit is not null)
            {
                issues.Add(MatrixIssues.UnitWithoutBands, subject, place);
            }

            CheckBands(steps, subject, place, issues);
        }

        bool HasShape(int[] columns, string place)
        {
            bool fits = true;
            if (columns.Length != definition.Likelihood.Count)
            {
                issues.Add(MatrixIssues.TableShape, subject, place, Text(definition.Likelihood.Count), Text(columns.Length));
                fits = false;
            }

            for (int row = 0; row < columns.Length; row++)
            {
                if (columns[row] != definition.Consequence.Count)
                {
                    issues.Add(MatrixIssues.TableShape, subject, JsonPointer.Item(place, row), Text(definition.Consequence.Count), Text(columns[row]));
                    fits = false;
                }
            }

            return fits;
        }

        bool AllNamed()
        {
            bool allNamed = true;
            for (int row = 0; row < definition.Cells.Count; row++)
            {
                for (int column = 0; column < definition.Cells[row].Count; column++)
                {
                    if (!ranks.ContainsKey(definition.Cells[row][column]))
                    {
                        issues.Add(MatrixIssues.UnknownLevel, subject, JsonPointer.Item(JsonPointer.Item(path + "/cells", row), column), definition.Cells[row][column].Value);
                        allNamed = false;
                    }
                }
            }

            return allNamed;
        }

        void CheckOrder()
        {
            if (definition.NonMonotoneReason is not null)
            {
                return;
            }

            for (int row = 0; row < definition.Cells.Count; row++)
            {
                for (int column = 0; column < definition.Cells[row].Count; column++)
                {
                    Compare(row, column, row - 1, column);
                    Compare(row, column, row, column - 1);
                }
            }
        }

        void Compare(int row, int column, int lowerRow, int lowerColumn)
        {
            if (lowerRow >= 0 && lowerColumn >= 0 && ranks[definition.Cells[row][column]] < ranks[definition.Cells[lowerRow][lowerColumn]])
            {
                issues.Add(
                    MatrixIssues.NotMonotone,
                    subject,
                    JsonPointer.Item(JsonPointer.Item(path + "/cells", row), column),
                    Text(row + 1),
                    Text(column + 1),
                    definition.Cells[row][column].Value,
                    Text(lowerRow + 1),
                    Text(lowerColumn + 1),
                    definition.Cells[lowerRow][lowerColumn].Value);
            }
        }
    }

    // Together the bands cover a range once, in the order of the steps. Lowest steps without a band are states.
    private static void CheckBands(ValueList<RiskMatrixStep> steps, string subject, string path, IssueCollector issues)
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

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "…";

    private static bool IsColor(string color) =>
        color.Length == 7 && color[0] == '#' && color.Skip(1).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}
