using Isms.Core;

namespace Isms.Catalogs.Overlays;

/// <summary>How strongly a document asks for a control.</summary>
public sealed class RequirementStrength : Code<RequirementStrength>
{
    private RequirementStrength(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private RequirementStrength(string value)
        : base(value)
    {
    }

    /// <summary>Recommended, as in ISO/IEC 27002.</summary>
    public static RequirementStrength Should { get; } = new("should", LocalizedText.Create("望ましい", "should"));

    /// <summary>Required, as a sector standard such as ISO 27799 makes of some.</summary>
    public static RequirementStrength Shall { get; } = new("shall", LocalizedText.Create("しなければならない", "shall"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<RequirementStrength> List { get; } = new("requirementStrength", value => new RequirementStrength(value), Should, Shall);
}
