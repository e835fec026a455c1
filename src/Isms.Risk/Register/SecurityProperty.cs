using Isms.Core;
namespace Isms.Risk.Register;

/// <summary>A property of information that a risk touches (ISO/IEC 27000).</summary>
public sealed class SecurityProperty : Code<SecurityProperty>
{
    private SecurityProperty(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private SecurityProperty(string value)
        : base(value)
    {
    }

    /// <summary>Confidentiality.</summary>
    public static SecurityProperty Confidentiality { get; } = new("confidentiality", LocalizedText.Create("機密性", "confidentiality"));

    /// <summary>Integrity.</summary>
    public static SecurityProperty Integrity { get; } = new("integrity", LocalizedText.Create("完全性", "integrity"));

    /// <summary>Availability.</summary>
    public static SecurityProperty Availability { get; } = new("availability", LocalizedText.Create("可用性", "availability"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<SecurityProperty> List { get; } = new("securityProperty", value => new SecurityProperty(value), Confidentiality, Integrity, Availability);
}
