using Isms.Core;
namespace Isms.Risk.Context;

/// <summary>What makes a requirement one.</summary>
public sealed class RequirementKind : Code<RequirementKind>
{
    private RequirementKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private RequirementKind(string value)
        : base(value)
    {
    }

    /// <summary>Need.</summary>
    public static RequirementKind Need { get; } = new("need", LocalizedText.Create("ニーズ", "need"));

    /// <summary>Expectation.</summary>
    public static RequirementKind Expectation { get; } = new("expectation", LocalizedText.Create("期待", "expectation"));

    /// <summary>Law or regulation.</summary>
    public static RequirementKind Legal { get; } = new("legal", LocalizedText.Create("法令", "law or regulation"));

    /// <summary>Contract.</summary>
    public static RequirementKind Contract { get; } = new("contract", LocalizedText.Create("契約", "contract"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<RequirementKind> List { get; } = new("requirementKind", value => new RequirementKind(value), Need, Expectation, Legal, Contract);
}
