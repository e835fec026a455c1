using Isms.Core;

namespace Isms.Controls.Applicability.Versions;

/// <summary>A row that came in, went, or says something else. Immutable.</summary>
public sealed record RowChange
{
    internal RowChange(string control, int occurrence, ApplicabilityRow? before, ApplicabilityRow? after)
    {
        Control = control;
        Occurrence = occurrence;
        Before = before;
        After = after;
        Kind = before is null ? RowChangeKind.Added : after is null ? RowChangeKind.Removed : RowChangeKind.Changed;
        Members = before is null || after is null ? [] : MemberChanges.OfRows(before, after);
        LocalizedText what = before is null ? StateOf(after!) : after is null ? StateOf(before) : LocalizedText.Create(
            string.Join("。", Members.Select(change => change.Explanation.Japanese)),
            string.Join("; ", Members.Select(change => change.Explanation.English)));
        Explanation = LocalizedText.Create($"{control} {Kind.Name.Japanese}: {what.Japanese}", $"{control} {Kind.Name.English}: {what.English}");
    }

    /// <summary>What happened.</summary>
    public RowChangeKind Kind { get; }

    /// <summary>The control, as the rows write it.</summary>
    public string Control { get; }

    /// <summary>Which of several rows of the control it is, from 0; 0 in a statement without fault.</summary>
    public int Occurrence { get; }

    /// <summary>The row before; null where it came in.</summary>
    public ApplicabilityRow? Before { get; }

    /// <summary>The row after; null where it went.</summary>
    public ApplicabilityRow? After { get; }

    /// <summary>What it says differently; empty where it came in or went.</summary>
    public ValueList<MemberChange> Members { get; }

    /// <summary>The change in words.</summary>
    public LocalizedText Explanation { get; }

    private static LocalizedText StateOf(ApplicabilityRow row) => row.IsApplicable
        ? LocalizedText.Create($"適用、{row.Status?.Name.Japanese ?? "実施状況の記載なし"}", $"applicable, {row.Status?.Name.English ?? "status not stated"}")
        : LocalizedText.Create("適用除外", "excluded");
}
