using Isms.Core;

namespace Isms.Controls.Privacy.Handling;

/// <summary>What a person asks for about the own information (JIS Q 15001, rights of the principal).</summary>
public sealed class PrincipalRequest : Code<PrincipalRequest>
{
    private PrincipalRequest(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private PrincipalRequest(string value)
        : base(value)
    {
    }

    /// <summary>To be told the purpose of use.</summary>
    public static PrincipalRequest NotificationOfPurpose { get; } = new("notificationOfPurpose", LocalizedText.Create("利用目的の通知", "notification of the purpose"));

    /// <summary>To see what is held.</summary>
    public static PrincipalRequest Disclosure { get; } = new("disclosure", LocalizedText.Create("開示", "disclosure"));

    /// <summary>To have it corrected, supplemented or deleted.</summary>
    public static PrincipalRequest Correction { get; } = new("correction", LocalizedText.Create("訂正等", "correction"));

    /// <summary>To have the use stopped.</summary>
    public static PrincipalRequest StopUse { get; } = new("stopUse", LocalizedText.Create("利用停止", "stop of use"));

    /// <summary>To have the provision to others stopped.</summary>
    public static PrincipalRequest StopProvision { get; } = new("stopProvision", LocalizedText.Create("提供停止", "stop of provision"));

    /// <summary>A complaint.</summary>
    public static PrincipalRequest Complaint { get; } = new("complaint", LocalizedText.Create("苦情", "complaint"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<PrincipalRequest> List { get; } = new("principalRequest", value => new PrincipalRequest(value), NotificationOfPurpose, Disclosure, Correction, StopUse, StopProvision, Complaint);
}
