using System.Globalization;
using Isms.Core;
using Isms.Core.Time;
using Isms.Risk.Matrix;

namespace Isms.Risk.Migration.Comparison;

/// <summary>Finds what differs between two definitions, other than their cells.</summary>
internal static class MatrixDifference
{
    public static ValueList<MatrixChange> Of(RiskMatrixDefinition older, RiskMatrixDefinition newer)
    {
        List<MatrixChange> changes = [];
        Member("id", Same(older.Id.Value), Same(newer.Id.Value));
        Member("version", Same(Text(older.Version)), Same(Text(newer.Version)));
        Member("direction", older.Direction.Name, newer.Direction.Name);
        Member("owner", Same(older.Owner), Same(newer.Owner));
        Member("date", Same(older.Date is { } before ? IsoDate.Format(before) : null), Same(newer.Date is { } after ? IsoDate.Format(after) : null));
        Member("origin", Same(older.Origin), Same(newer.Origin));
        Member("nonMonotoneReason", older.NonMonotoneReason, newer.NonMonotoneReason);
        Member("likelihoodUnit", older.LikelihoodUnit, newer.LikelihoodUnit);
        Member("consequenceUnit", older.ConsequenceUnit, newer.ConsequenceUnit);
        OfScale(MatrixPart.Likelihood, older.Likelihood, newer.Likelihood, changes);
        OfScale(MatrixPart.Consequence, older.Consequence, newer.Consequence, changes);
        OfLevels(older.Levels, newer.Levels, changes);
        return changes.ToValueList();

        void Member(string name, LocalizedText? was, LocalizedText? now)
        {
            if (!Equals(was, now))
            {
                changes.Add(Change(MatrixPart.Definition, MatrixChangeKind.Changed, name, was, now));
            }
        }
    }

    // Scales of one length are compared step by step, because ratings are numbers; else equal names are the same step.
    private static void OfScale(MatrixPart part, ValueList<RiskMatrixStep> older, ValueList<RiskMatrixStep> newer, List<MatrixChange> changes)
    {
        List<(int Older, int Newer)> pairs = older.Count == newer.Count
            ? Enumerable.Range(0, older.Count).Select(i => (i, i)).ToList()
            : EqualNames(older, newer);
        foreach (int step in Enumerable.Range(0, older.Count).Except(pairs.Select(pair => pair.Older)))
        {
            changes.Add(Change(part, MatrixChangeKind.Removed, Text(step + 1), older[step].Name, null));
        }

        foreach (int step in Enumerable.Range(0, newer.Count).Except(pairs.Select(pair => pair.Newer)))
        {
            changes.Add(Change(part, MatrixChangeKind.Added, Text(step + 1), null, newer[step].Name));
        }

        foreach ((int from, int to) in pairs)
        {
            RiskMatrixStep before = older[from];
            RiskMatrixStep after = newer[to];
            Compare(MatrixChangeKind.Moved, Same(Text(from + 1)), Same(Text(to + 1)));
            Compare(MatrixChangeKind.Renamed, before.Name, after.Name);
            Compare(MatrixChangeKind.MeaningChanged, before.Meaning, after.Meaning);
            Compare(MatrixChangeKind.BandChanged, Same(Text(before.Band)), Same(Text(after.Band)));

            void Compare(MatrixChangeKind kind, LocalizedText? was, LocalizedText? now)
            {
                if (!Equals(was, now))
                {
                    changes.Add(Change(part, kind, Text(to + 1), was, now));
                }
            }
        }
    }

    // The longest common subsequence of the names; scales have at most 15 steps.
    private static List<(int Older, int Newer)> EqualNames(ValueList<RiskMatrixStep> older, ValueList<RiskMatrixStep> newer)
    {
        int[,] longest = new int[older.Count + 1, newer.Count + 1];
        for (int i = older.Count - 1; i >= 0; i--)
        {
            for (int j = newer.Count - 1; j >= 0; j--)
            {
                longest[i, j] = older[i].Name.Equals(newer[j].Name) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        List<(int, int)> pairs = [];
        for (int i = 0, j = 0; i < older.Count && j < newer.Count;)
        {
            if (older[i].Name.Equals(newer[j].Name))
            {
                pairs.Add((i++, j++));
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }

    private static void OfLevels(ValueList<RiskLevelDefinition> older, ValueList<RiskLevelDefinition> newer, List<MatrixChange> changes)
    {
        Dictionary<RiskLevelId, RiskLevelDefinition> before = older.ToDictionary(level => level.Id);
        Dictionary<RiskLevelId, RiskLevelDefinition> after = newer.ToDictionary(level => level.Id);
        foreach (RiskLevelDefinition level in older.Where(level => !after.ContainsKey(level.Id)))
        {
            changes.Add(Change(MatrixPart.Levels, MatrixChangeKind.Removed, level.Id.Value, level.Name, null));
        }

        foreach (RiskLevelDefinition level in newer)
        {
            if (!before.TryGetValue(level.Id, out RiskLevelDefinition? was))
            {
                changes.Add(Change(MatrixPart.Levels, MatrixChangeKind.Added, level.Id.Value, null, level.Name));
                continue;
            }

            if (!was.Name.Equals(level.Name))
            {
                changes.Add(Change(MatrixPart.Levels, MatrixChangeKind.Renamed, level.Id.Value, was.Name, level.Name));
            }

            if (!string.Equals(was.Color, level.Color, StringComparison.Ordinal))
            {
                changes.Add(Change(MatrixPart.Levels, MatrixChangeKind.Recolored, level.Id.Value, Same(was.Color), Same(level.Color)));
            }
        }

        string orderBefore = string.Join(", ", older.Select(level => level.Id).Where(after.ContainsKey));
        string orderAfter = string.Join(", ", newer.Select(level => level.Id).Where(before.ContainsKey));
        if (!string.Equals(orderBefore, orderAfter, StringComparison.Ordinal))
        {
            changes.Add(Change(MatrixPart.Levels, MatrixChangeKind.Reordered, "levels", Same(orderBefore), Same(orderAfter)));
        }
    }

    private static MatrixChange Change(MatrixPart part, MatrixChangeKind kind, string item, LocalizedText? before, LocalizedText? after) => new()
    {
        Part = part,
        Kind = kind,
        Item = item,
        Before = before,
        After = after,
        Text = LocalizedText.Create(
            $"{part.Name.Japanese}「{item}」: {kind.Name.Japanese}({In(before, IsmsLanguage.Japanese)} → {In(after, IsmsLanguage.Japanese)})。",
            $"{part.Name.English} {item}: {kind.Name.English} ({In(before, IsmsLanguage.English)} -> {In(after, IsmsLanguage.English)})."),
    };

    private static string In(LocalizedText? text, IsmsLanguage language) => text?.In(language) ?? "-";

    private static LocalizedText? Same(string? text) => LocalizedText.TryCreate(text, text);

    private static string? Text(StepBand? band) => band is null ? null : Text(band.From) + "~" + Text(band.To);

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "…";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
