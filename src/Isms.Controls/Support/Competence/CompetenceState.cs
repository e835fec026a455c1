using Isms.Core;

namespace Isms.Controls.Support.Competence;

/// <summary>Whether the competence for a role is shown.</summary>
public sealed class CompetenceState : Code<CompetenceState>
{
    private CompetenceState(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private CompetenceState(string value)
        : base(value)
    {
    }

    /// <summary>What the role requires is shown; where it requires nothing, there is evidence of some kind.</summary>
    public static CompetenceState Shown { get; } = new("shown", LocalizedText.Create("証拠あり", "shown"));

    /// <summary>The role requires something that is not shown.</summary>
    public static CompetenceState NotShown { get; } = new("notShown", LocalizedText.Create("証拠なし", "not shown"));

    /// <summary>The role requires nothing in the records, and there is no evidence: nothing is known.</summary>
    public static CompetenceState NotDetermined { get; } = new("notDetermined", LocalizedText.Create("未決定", "not determined"));

    /// <summary>Nobody holds the role.</summary>
    public static CompetenceState NotHeld { get; } = new("notHeld", LocalizedText.Create("担当者なし", "not held"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<CompetenceState> List { get; } = new("competenceState", value => new CompetenceState(value), Shown, NotShown, NotDetermined, NotHeld);
}
