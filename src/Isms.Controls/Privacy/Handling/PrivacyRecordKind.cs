using Isms.Core;

namespace Isms.Controls.Privacy.Handling;

/// <summary>The five kinds of handling that JIS Q 15001 wants recorded (concept 133).</summary>
public sealed class PrivacyRecordKind : Code<PrivacyRecordKind>
{
    private PrivacyRecordKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private PrivacyRecordKind(string value)
        : base(value)
    {
    }

    /// <summary>Personal information was acquired.</summary>
    public static PrivacyRecordKind Acquisition { get; } = new("acquisition", LocalizedText.Create("取得", "acquisition"));

    /// <summary>It was used.</summary>
    public static PrivacyRecordKind Use { get; } = new("use", LocalizedText.Create("利用", "use"));

    /// <summary>It was provided to somebody else.</summary>
    public static PrivacyRecordKind Provision { get; } = new("provision", LocalizedText.Create("提供", "provision"));

    /// <summary>The person asked for disclosure or for something else that is a right, or complained.</summary>
    public static PrivacyRecordKind Rights { get; } = new("rights", LocalizedText.Create("本人の権利", "rights of the principal"));

    /// <summary>A measure for its safety was taken.</summary>
    public static PrivacyRecordKind Safety { get; } = new("safety", LocalizedText.Create("安全管理", "safety management"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<PrivacyRecordKind> List { get; } = new("privacyRecordKind", value => new PrivacyRecordKind(value), Acquisition, Use, Provision, Rights, Safety);
}
