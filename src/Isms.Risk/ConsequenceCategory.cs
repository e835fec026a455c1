using Isms.Core;
namespace Isms.Risk;

/// <summary>
/// A category of consequence that is rated apart. The list is open: an organisation may have categories of its own, named in its criteria.
/// </summary>
public sealed class ConsequenceCategory : Code<ConsequenceCategory>
{
    private ConsequenceCategory(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ConsequenceCategory(string value)
        : base(value)
    {
    }

    /// <summary>What a loss of confidentiality does.</summary>
    public static ConsequenceCategory Confidentiality { get; } = new("confidentiality", LocalizedText.Create("機密性", "confidentiality"));

    /// <summary>What a loss of integrity does.</summary>
    public static ConsequenceCategory Integrity { get; } = new("integrity", LocalizedText.Create("完全性", "integrity"));

    /// <summary>What a loss of availability does.</summary>
    public static ConsequenceCategory Availability { get; } = new("availability", LocalizedText.Create("可用性", "availability"));

    /// <summary>Harm to patients.</summary>
    public static ConsequenceCategory PatientSafety { get; } = new("patientSafety", LocalizedText.Create("患者安全", "patient safety"));

    /// <summary>Breaches of law or contract.</summary>
    public static ConsequenceCategory Legal { get; } = new("legal", LocalizedText.Create("法令・契約", "legal"));

    /// <summary>Loss of trust.</summary>
    public static ConsequenceCategory Reputation { get; } = new("reputation", LocalizedText.Create("評判", "reputation"));

    /// <summary>Loss of money.</summary>
    public static ConsequenceCategory Financial { get; } = new("financial", LocalizedText.Create("財務", "financial"));

    /// <summary>The words of the list, in their order. Other words are kept and are the organisation's own.</summary>
    public static CodeList<ConsequenceCategory> List { get; } = new(
        "consequenceCategory", value => new ConsequenceCategory(value), Confidentiality, Integrity, Availability, PatientSafety, Legal, Reputation, Financial);
}
