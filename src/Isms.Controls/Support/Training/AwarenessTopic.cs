using Isms.Core;

namespace Isms.Controls.Support.Training;

/// <summary>What everybody must be aware of (ISO/IEC 27001:2013 7.3 a to c; concept 15).</summary>
public sealed class AwarenessTopic : Code<AwarenessTopic>
{
    private readonly string[] words;

    private AwarenessTopic(string value, LocalizedText name, params string[] words)
        : base(value, name) => this.words = [value, .. words];

    private AwarenessTopic(string value)
        : base(value) => words = [value];

    /// <summary>The information security policy (7.3 a).</summary>
    public static AwarenessTopic Policy { get; } = new("policy", LocalizedText.Create("方針", "the policy"), "informationSecurityPolicy");

    /// <summary>One's own contribution to effectiveness (7.3 b).</summary>
    public static AwarenessTopic Contribution { get; } = new("contribution", LocalizedText.Create("有効性への貢献", "one's own contribution"), "contributionToEffectiveness");

    /// <summary>What it means not to conform (7.3 c).</summary>
    public static AwarenessTopic Nonconformity { get; } = new(
        "consequencesOfNonconformity", LocalizedText.Create("不適合の意味", "what it means not to conform"), "implicationsOfNonconformity", "nonconformity");

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<AwarenessTopic> List { get; } = new("awarenessTopic", value => new AwarenessTopic(value), Policy, Contribution, Nonconformity);

    /// <summary>Whether the topic of a course is this one, whatever the case and with or without <c>_</c>, <c>-</c> and blanks.</summary>
    /// <param name="topic">The topic, in the organisation's words: <c>consequences_of_nonconformity</c>.</param>
    /// <returns>True when it is.</returns>
    public bool IsNamedBy(string topic)
    {
        string folded = new([.. Guard.NotNull(topic).Where(char.IsLetterOrDigit)]);
        return words.Any(word => string.Equals(word, folded, StringComparison.OrdinalIgnoreCase));
    }
}
