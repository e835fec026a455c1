using Isms.Core;
namespace Isms.Risk.Assets;

/// <summary>Which personal information an asset holds, by the Act on the Protection of Personal Information.</summary>
public sealed class PersonalInformationKind : Code<PersonalInformationKind>
{
    private PersonalInformationKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private PersonalInformationKind(string value)
        : base(value)
    {
    }

    /// <summary>None.</summary>
    public static PersonalInformationKind None { get; } = new("none", LocalizedText.Create("なし", "none"));

    /// <summary>Personal information.</summary>
    public static PersonalInformationKind Personal { get; } = new("personal", LocalizedText.Create("個人情報", "personal information"));

    /// <summary>Special care-required personal information.</summary>
    public static PersonalInformationKind SpecialCare { get; } = new("specialCare", LocalizedText.Create("要配慮個人情報", "special care-required personal information"));

    /// <summary>Pseudonymised information.</summary>
    public static PersonalInformationKind Pseudonymised { get; } = new("pseudonymised", LocalizedText.Create("仮名化された情報", "pseudonymised information"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<PersonalInformationKind> List { get; } = new("personalInformationKind", value => new PersonalInformationKind(value), None, Personal, SpecialCare, Pseudonymised);
}
