using Isms.Core;
namespace Isms.Controls.Measurement;

/// <summary>Whose availability a measure measures (concept 99).</summary>
public sealed class AvailabilitySubject : Code<AvailabilitySubject>
{
    private AvailabilitySubject(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private AvailabilitySubject(string value)
        : base(value)
    {
    }

    /// <summary>Order-entry system.</summary>
    public static AvailabilitySubject OrderSystem { get; } = new("orderSystem", LocalizedText.Create("院内オーダシステム", "order-entry system"));

    /// <summary>Regional linkage.</summary>
    public static AvailabilitySubject Linkage { get; } = new("linkage", LocalizedText.Create("地域連携", "regional linkage"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<AvailabilitySubject> List { get; } = new("availabilitySubject", value => new AvailabilitySubject(value), OrderSystem, Linkage);
}
