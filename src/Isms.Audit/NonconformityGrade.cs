using Isms.Core;

namespace Isms.Audit;

/// <summary>How grave a nonconformity is.</summary>
public sealed class NonconformityGrade : Code<NonconformityGrade>
{
    private NonconformityGrade(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private NonconformityGrade(string value)
        : base(value)
    {
    }

    /// <summary>Major.</summary>
    public static NonconformityGrade Major { get; } = new("major", LocalizedText.Create("重大", "major"));

    /// <summary>Minor.</summary>
    public static NonconformityGrade Minor { get; } = new("minor", LocalizedText.Create("軽微", "minor"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<NonconformityGrade> List { get; } = new("nonconformityGrade", value => new NonconformityGrade(value), Major, Minor);
}
