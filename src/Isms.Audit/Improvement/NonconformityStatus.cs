using Isms.Core;

namespace Isms.Audit.Improvement;

/// <summary>Whether a nonconformity is dealt with.</summary>
public sealed class NonconformityStatus : Code<NonconformityStatus>
{
    private NonconformityStatus(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private NonconformityStatus(string value)
        : base(value)
    {
    }

    /// <summary>Open.</summary>
    public static NonconformityStatus Open { get; } = new("open", LocalizedText.Create("未完了", "open"));

    /// <summary>Closed.</summary>
    public static NonconformityStatus Closed { get; } = new("closed", LocalizedText.Create("完了", "closed"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<NonconformityStatus> List { get; } = new("nonconformityStatus", value => new NonconformityStatus(value), Open, Closed);
}
