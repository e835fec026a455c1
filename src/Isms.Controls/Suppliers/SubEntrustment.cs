using Isms.Core;

namespace Isms.Controls.Suppliers;

/// <summary>Whether a supplier may entrust others with what it was entrusted with.</summary>
public sealed class SubEntrustment : Code<SubEntrustment>
{
    private SubEntrustment(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private SubEntrustment(string value)
        : base(value)
    {
    }

    /// <summary>It entrusts nobody.</summary>
    public static SubEntrustment None { get; } = new("none", LocalizedText.Create("なし", "none"));

    /// <summary>It does, and the organisation approved it.</summary>
    public static SubEntrustment Approved { get; } = new("approved", LocalizedText.Create("承認済み", "approved"));

    /// <summary>It does, and the organisation did not approve it.</summary>
    public static SubEntrustment NotApproved { get; } = new("notApproved", LocalizedText.Create("未承認", "not approved"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<SubEntrustment> List { get; } = new("subEntrustment", value => new SubEntrustment(value), None, Approved, NotApproved);
}
