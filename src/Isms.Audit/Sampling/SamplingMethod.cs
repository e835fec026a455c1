using Isms.Core;

namespace Isms.Audit.Sampling;

/// <summary>How the items that an audit looks at are drawn (ISO 19011:2011 B.3).</summary>
public sealed class SamplingMethod : Code<SamplingMethod>
{
    private SamplingMethod(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private SamplingMethod(string value)
        : base(value)
    {
    }

    /// <summary>Every item equally likely, each set of the size as well.</summary>
    public static SamplingMethod SimpleRandom { get; } = new("simpleRandom", LocalizedText.Create("単純無作為抽出", "simple random"));

    /// <summary>From every stratum in proportion to its size.</summary>
    public static SamplingMethod StratifiedProportional { get; } = new("stratifiedProportional", LocalizedText.Create("層化比例抽出", "stratified proportional"));

    /// <summary>Items at equal distances from a random start.</summary>
    public static SamplingMethod Systematic { get; } = new("systematic", LocalizedText.Create("系統抽出", "systematic"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<SamplingMethod> List { get; } = new("samplingMethod", value => new SamplingMethod(value), SimpleRandom, StratifiedProportional, Systematic);
}
