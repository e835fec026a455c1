using Isms.Core;

namespace Isms.Catalogs.Glossary;

/// <summary>What a list is for.</summary>
public sealed class ReferenceListKind : Code<ReferenceListKind>
{
    private ReferenceListKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ReferenceListKind(string value)
        : base(value)
    {
    }

    /// <summary>Terms and what they mean, in our own words.</summary>
    public static ReferenceListKind Terms { get; } = new("glossary", LocalizedText.Create("用語", "glossary"));

    /// <summary>What is new or different in an edition, and how standards belong together.</summary>
    public static ReferenceListKind EditionNotes { get; } = new("editionNotes", LocalizedText.Create("版の注記", "edition notes"));

    /// <summary>Examples to begin with: interested parties, issues, laws.</summary>
    public static ReferenceListKind StarterList { get; } = new("starterList", LocalizedText.Create("出発点の一覧", "starter list"));

    /// <summary>What the source material has wrong, with what is right.</summary>
    public static ReferenceListKind Corrections { get; } = new("corrections", LocalizedText.Create("訂正", "corrections"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ReferenceListKind> List { get; } =
        new("referenceListKind", value => new ReferenceListKind(value), Terms, EditionNotes, StarterList, Corrections);
}
