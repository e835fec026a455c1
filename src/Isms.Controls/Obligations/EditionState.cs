using Isms.Core;

namespace Isms.Controls.Obligations;

/// <summary>Whether an edition of a guideline or standard was in force on a day, for all that the catalogs know.</summary>
public sealed class EditionState : Code<EditionState>
{
    private EditionState(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private EditionState(string value)
        : base(value)
    {
    }

    /// <summary>It was certainly in force.</summary>
    public static EditionState InForce { get; } = new("inForce", LocalizedText.Create("有効", "in force"));

    /// <summary>A later edition, or another document, had certainly taken its place.</summary>
    public static EditionState Superseded { get; } = new("superseded", LocalizedText.Create("旧版", "superseded"));

    /// <summary>It was certainly not published yet.</summary>
    public static EditionState NotYetPublished { get; } = new("notYetPublished", LocalizedText.Create("未公表", "not yet published"));

    /// <summary>The dates are not known well enough.</summary>
    public static EditionState NotCertain { get; } = new("notCertain", LocalizedText.Create("不明確", "not certain"));

    /// <summary>The catalogs do not know the edition.</summary>
    public static EditionState NotKnown { get; } = new("notKnown", LocalizedText.Create("未収録", "not known"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<EditionState> List { get; } = new("editionState", value => new EditionState(value), InForce, Superseded, NotYetPublished, NotCertain, NotKnown);
}
