using Isms.Core;
namespace Isms.Risk.Treatment;

/// <summary>How far a treatment is.</summary>
public sealed class TreatmentStatus : Code<TreatmentStatus>
{
    private TreatmentStatus(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private TreatmentStatus(string value)
        : base(value)
    {
    }

    /// <summary>Planned.</summary>
    public static TreatmentStatus Planned { get; } = new("planned", LocalizedText.Create("計画済み", "planned"));

    /// <summary>In progress.</summary>
    public static TreatmentStatus InProgress { get; } = new("inProgress", LocalizedText.Create("実施中", "in progress"));

    /// <summary>Done.</summary>
    public static TreatmentStatus Done { get; } = new("done", LocalizedText.Create("完了", "done"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<TreatmentStatus> List { get; } = new("treatmentStatus", value => new TreatmentStatus(value), Planned, InProgress, Done);
}
