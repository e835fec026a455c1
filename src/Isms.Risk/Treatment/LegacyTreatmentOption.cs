using Isms.Core;
namespace Isms.Risk.Treatment;

/// <summary>One of the four treatment options before ISO 31000, which guidelines and ISO/IEC 27001:2005 still name (avoid, reduce, transfer, accept).</summary>
public sealed class LegacyTreatmentOption : Code<LegacyTreatmentOption>
{
    private LegacyTreatmentOption(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private LegacyTreatmentOption(string value)
        : base(value)
    {
    }

    /// <summary>Avoid.</summary>
    public static LegacyTreatmentOption Avoid { get; } = new("avoid", LocalizedText.Create("回避", "avoid"));

    /// <summary>Reduce.</summary>
    public static LegacyTreatmentOption Reduce { get; } = new("reduce", LocalizedText.Create("低減", "reduce"));

    /// <summary>Transfer.</summary>
    public static LegacyTreatmentOption Transfer { get; } = new("transfer", LocalizedText.Create("移転", "transfer"));

    /// <summary>Accept.</summary>
    public static LegacyTreatmentOption Accept { get; } = new("accept", LocalizedText.Create("受容", "accept"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<LegacyTreatmentOption> List { get; } = new("legacyTreatmentOption", value => new LegacyTreatmentOption(value), Avoid, Reduce, Transfer, Accept);
}
