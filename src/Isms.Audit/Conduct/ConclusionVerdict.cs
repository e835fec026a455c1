using Isms.Core;

namespace Isms.Audit.Conduct;

/// <summary>The outcome of an audit in a word (ISO 19011:2011 3.5).</summary>
public sealed class ConclusionVerdict : Code<ConclusionVerdict>
{
    private ConclusionVerdict(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ConclusionVerdict(string value)
        : base(value)
    {
    }

    /// <summary>No nonconformity was found.</summary>
    public static ConclusionVerdict Conforms { get; } = new("conforms", LocalizedText.Create("適合", "conforms"));

    /// <summary>Minor nonconformities, no major one.</summary>
    public static ConclusionVerdict ConformsExcept { get; } = new("conformsExcept", LocalizedText.Create("軽微な不適合を除き適合", "conforms except for minor nonconformities"));

    /// <summary>At least one major nonconformity.</summary>
    public static ConclusionVerdict DoesNotConform { get; } = new("doesNotConform", LocalizedText.Create("不適合", "does not conform"));

    /// <summary>No conclusion can be drawn: the audit has not taken place, or it left a question unanswered.</summary>
    public static ConclusionVerdict NotConcluded { get; } = new("notConcluded", LocalizedText.Create("結論なし", "not concluded"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ConclusionVerdict> List { get; } = new("conclusionVerdict", value => new ConclusionVerdict(value), Conforms, ConformsExcept, DoesNotConform, NotConcluded);
}
