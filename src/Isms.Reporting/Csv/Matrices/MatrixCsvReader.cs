using System.Globalization;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk;
using Isms.Risk.Matrix;

namespace Isms.Reporting.Csv.Matrices;

/// <summary>Reads one file: lines before the table, then the table.</summary>
internal sealed class MatrixCsvReader(MatrixCsvOptions options, IssueCollector issues)
{
    private const string LevelLine = "levels";
    private const string ColorLine = "colors";

    private readonly Dictionary<string, RiskLevelId> levelOf = new(StringComparer.Ordinal);
    private bool failed;

    public RiskMatrixDefinition? Read(ReadOnlySpan<byte> bytes)
    {
        if (MatrixCsvLines.Read(bytes, options.Id.Value, issues) is not { } lines)
        {
            return null;
        }

        Dictionary<string, MatrixCsvLine> leading = new(StringComparer.Ordinal);
        int table = 0;
        for (; table < lines.Count && lines[table].Cells[0] is LevelLine or ColorLine; table++)
        {
            if (!leading.TryAdd(lines[table].Cells[0], lines[table]))
            {
                Report(MatrixCsvIssues.DuplicateName, lines[table], 0, lines[table].Cells[0]);
            }
        }

        ValueList<RiskLevelDefinition> levels = Levels(leading.GetValueOrDefault(LevelLine), leading.GetValueOrDefault(ColorLine));
        if (lines.Count - table < 2 || lines[table].Cells.Count < 2)
        {
            Report(MatrixCsvIssues.NoTable, lines.Count > table ? PlainText.Number(lines[table].Number) : string.Empty);
            return null;
        }

        MatrixCsvLine[] rows = lines.Skip(table + 1).ToArray();
        ValueList<RiskMatrixStep> consequence = Steps(lines[table].Cells.Skip(1).Select((name, i) => (lines[table], i + 1, name)));
        ValueList<RiskMatrixStep> likelihood = Steps(rows.Select(row => (row, 0, row.Cells[0])));
        RiskLevelId?[][] cells = rows.Select(row => Cells(row, consequence.Count, levels)).ToArray();
        return failed ? null : new RiskMatrixDefinition
        {
            Id = options.Id,
            Version = options.Version,
            Direction = options.Direction,
            Likelihood = LowestFirst(likelihood, options.LikelihoodHighestFirst),
            Consequence = LowestFirst(consequence, options.ConsequenceHighestFirst),
            Levels = levels,
            Cells = LowestFirst(cells.Select(row => LowestFirst(row.OfType<RiskLevelId>(), options.ConsequenceHighestFirst)), options.LikelihoodHighestFirst),
            Origin = options.Origin,
        };
    }

    private static ValueList<T> LowestFirst<T>(IEnumerable<T> items, bool isReversed) => (isReversed ? items.Reverse() : items).ToValueList();

    private LocalizedText Text(string text) => options.Language == IsmsLanguage.Japanese ? LocalizedText.Create(text, null) : LocalizedText.Create(null, text);

    private ValueList<RiskLevelDefinition> Levels(MatrixCsvLine? names, MatrixCsvLine? colors)
    {
        if (names is null or { Cells.Count: 1 } && options.Levels.Count == 0)
        {
            Report(MatrixCsvIssues.NoLevels, names is null ? string.Empty : PlainText.Number(names.Number));
            return [];
        }

        ValueList<RiskLevelDefinition> levels = options.Levels.Count > 0 ? options.Levels : Named(names!);
        foreach (RiskLevelDefinition level in levels)
        {
            levelOf[level.Id.Value] = level.Id;
        }

        // A name that two levels share names neither; an id goes before a name.
        foreach (IGrouping<string, RiskLevelDefinition> name in levels
            .SelectMany(level => new[] { level.Name.Japanese, level.Name.English }.OfType<string>().Select(text => text.Trim()).Distinct().Select(text => (text, level)))
            .GroupBy(pair => pair.text, pair => pair.level, StringComparer.Ordinal).Where(group => group.Count() == 1))
        {
            levelOf.TryAdd(name.Key, name.First().Id);
        }

        if (options.Levels.Count > 0 && names is not null && !names.Cells.Skip(1).Select(name => levelOf.GetValueOrDefault(name)).SequenceEqual(levels.Select(level => level.Id)))
        {
            Report(MatrixCsvIssues.LevelsDiffer, PlainText.Number(names.Number), PlainText.Number(names.Number), Known(levels));
        }

        return colors is null ? levels : Colored(levels, colors);
    }

    private ValueList<RiskLevelDefinition> Named(MatrixCsvLine line)
    {
        List<RiskLevelDefinition> levels = [];
        for (int i = 1; i < line.Cells.Count; i++)
        {
            string name = line.Cells[i];
            if (name.Length == 0)
            {
                Report(MatrixCsvIssues.EmptyCell, line, i);
            }
            else if (!RiskLevelId.Kind.TryParse(name, out RiskLevelId? id))
            {
                Report(MatrixCsvIssues.BadLevelName, line, i, name);
            }
            else if (levels.Any(level => level.Id == id))
            {
                Report(MatrixCsvIssues.DuplicateName, line, i, name);
            }
            else
            {
                levels.Add(new RiskLevelDefinition { Id = id, Name = Text(name) });
            }
        }

        return levels.ToValueList();
    }

    private ValueList<RiskLevelDefinition> Colored(ValueList<RiskLevelDefinition> levels, MatrixCsvLine line)
    {
        if (line.Cells.Count - 1 > levels.Count)
        {
            Report(MatrixCsvIssues.RowLength, PlainText.Number(line.Number), PlainText.Number(line.Number), PlainText.Number(levels.Count + 1), PlainText.Number(line.Cells.Count));
        }

        return levels.Select((level, i) => i + 1 < line.Cells.Count && line.Cells[i + 1].Length > 0 ? level with { Color = line.Cells[i + 1] } : level).ToValueList();
    }

    private ValueList<RiskMatrixStep> Steps(IEnumerable<(MatrixCsvLine Line, int Index, string Name)> names)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        List<RiskMatrixStep> steps = [];
        foreach ((MatrixCsvLine line, int index, string name) in names)
        {
            if (name.Length == 0)
            {
                Report(MatrixCsvIssues.EmptyCell, line, index);
            }
            else if (!taken.Add(name))
            {
                Report(MatrixCsvIssues.DuplicateName, line, index, name);
            }

            steps.Add(new RiskMatrixStep { Name = Text(name.Length == 0 ? "?" : name) });
        }

        return steps.ToValueList();
    }

    private RiskLevelId?[] Cells(MatrixCsvLine row, int columns, ValueList<RiskLevelDefinition> levels)
    {
        if (row.Cells.Count != columns + 1)
        {
            Report(MatrixCsvIssues.RowLength, PlainText.Number(row.Number), PlainText.Number(row.Number), PlainText.Number(columns + 1), PlainText.Number(row.Cells.Count));
        }

        return row.Cells.Skip(1).Select((name, i) => Level(row, i + 1, name, levels)).ToArray();
    }

    private RiskLevelId? Level(MatrixCsvLine row, int index, string name, ValueList<RiskLevelDefinition> levels)
    {
        if (name.Length == 0)
        {
            Report(MatrixCsvIssues.EmptyCell, row, index);
            return null;
        }

        // Without any level the one issue that says so is enough.
        if (!levelOf.TryGetValue(name, out RiskLevelId? level) && levels.Count > 0)
        {
            Report(MatrixCsvIssues.UnknownLevel, row, index, name, Known(levels));
        }

        return level;
    }

    private static string Known(ValueList<RiskLevelDefinition> levels) => string.Join(", ", levels.Select(level => level.Id.Value));

    private void Report(IssueDefinition definition, MatrixCsvLine line, int index, params string[] others) =>
        Report(definition, string.Create(CultureInfo.InvariantCulture, $"{line.Number}:{index + 1}"), [PlainText.Number(line.Number), PlainText.Number(index + 1), .. others]);

    private void Report(IssueDefinition definition, string path, params string[] arguments)
    {
        failed = true;
        issues.Add(definition, options.Id, path, arguments);
    }
}
