using Isms.Core;

namespace Isms.Risk.Treatment.Correspondence;

/// <summary>A treatment option beside a word of another list, with what gets lost in either direction. Immutable, with value equality.</summary>
/// <typeparam name="TOther">The other list.</typeparam>
public sealed record OptionCorrespondence<TOther>
    where TOther : Code<TOther>
{
    internal OptionCorrespondence(
        TreatmentOption? option, TOther? other, CorrespondenceRelationship relationship, (string Japanese, string English)? lostTo, (string Japanese, string English)? lostFrom)
    {
        Option = option;
        Other = other;
        Relationship = relationship;
        LostToOther = Text(lostTo);
        LostFromOther = Text(lostFrom);
    }

    /// <summary>The option; null where none of the seven corresponds.</summary>
    public TreatmentOption? Option { get; }

    /// <summary>The word of the other list; null where it has none.</summary>
    public TOther? Other { get; }

    /// <summary>How the meaning of the option relates to that of the word.</summary>
    public CorrespondenceRelationship Relationship { get; }

    /// <summary>What is lost when the option is told by the word; null where nothing is.</summary>
    public LocalizedText? LostToOther { get; }

    /// <summary>What is lost or must be decided when the word is told by the option; null where nothing is.</summary>
    public LocalizedText? LostFromOther { get; }

    private static LocalizedText? Text((string Japanese, string English)? text) => text is { } both ? LocalizedText.Create(both.Japanese, both.English) : null;
}
