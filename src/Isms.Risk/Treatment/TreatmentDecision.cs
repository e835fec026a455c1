using Isms.Core;
namespace Isms.Risk.Treatment;

/// <summary>What was decided about a risk once its treatment is planned (ISO/IEC 27001:2013 6.1.3 e, f).</summary>
public sealed class TreatmentDecision : Code<TreatmentDecision>
{
    private TreatmentDecision(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private TreatmentDecision(string value)
        : base(value)
    {
    }

    /// <summary>Accepted.</summary>
    public static TreatmentDecision Accepted { get; } = new("accepted", LocalizedText.Create("受容", "accepted"));

    /// <summary>Accepted by the minimum guideline.</summary>
    public static TreatmentDecision AcceptedByMinimumGuideline { get; } = new("acceptedByMinimumGuideline", LocalizedText.Create("最低限のガイドラインによる受容", "accepted by the minimum guideline"));

    /// <summary>Retained with approval.</summary>
    public static TreatmentDecision RetainedWithApproval { get; } = new("retainedWithApproval", LocalizedText.Create("承認の上で保有", "retained with approval"));

    /// <summary>Pursued.</summary>
    public static TreatmentDecision Pursued { get; } = new("pursued", LocalizedText.Create("追求", "pursued"));

    /// <summary>Monitored.</summary>
    public static TreatmentDecision Monitored { get; } = new("monitored", LocalizedText.Create("監視", "monitored"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<TreatmentDecision> List { get; } = new("treatmentDecision", value => new TreatmentDecision(value), Accepted, AcceptedByMinimumGuideline, RetainedWithApproval, Pursued, Monitored);
}
