using Isms.Core;

namespace Isms.Audit.Certification.Schemes;

/// <summary>When a review case leads to a certificate.</summary>
public sealed class GrantRule : Code<GrantRule>
{
    private GrantRule(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private GrantRule(string value)
        : base(value)
    {
    }

    /// <summary>Together with completion: the body took part and knows the state.</summary>
    public static GrantRule WithCompletion { get; } = new("withCompletion", LocalizedText.Create("完了と同時に付与", "granted together with completion"));

    /// <summary>Only after the body has reviewed what the organisation did by itself.</summary>
    public static GrantRule AfterReview { get; } = new("afterReview", LocalizedText.Create("審査後に付与", "granted after review"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<GrantRule> List { get; } = new("grantRule", value => new GrantRule(value), WithCompletion, AfterReview);
}
