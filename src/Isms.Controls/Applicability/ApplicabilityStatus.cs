using Isms.Core;
namespace Isms.Controls.Applicability;

/// <summary>How far an applicable control is in place, as the statement says.</summary>
public sealed class ApplicabilityStatus : Code<ApplicabilityStatus>
{
    private ApplicabilityStatus(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ApplicabilityStatus(string value)
        : base(value)
    {
    }

    /// <summary>Not started.</summary>
    public static ApplicabilityStatus NotStarted { get; } = new("notStarted", LocalizedText.Create("未着手", "not started"));

    /// <summary>Planned.</summary>
    public static ApplicabilityStatus Planned { get; } = new("planned", LocalizedText.Create("計画中", "planned"));

    /// <summary>Partly in place.</summary>
    public static ApplicabilityStatus Partial { get; } = new("partial", LocalizedText.Create("一部実施", "partly in place"));

    /// <summary>In place.</summary>
    public static ApplicabilityStatus Implemented { get; } = new("implemented", LocalizedText.Create("実施済み", "in place"));

    /// <summary>Met by an alternative.</summary>
    public static ApplicabilityStatus Alternative { get; } = new("alternative", LocalizedText.Create("代替策", "met by an alternative"));

    /// <summary>Not applicable.</summary>
    public static ApplicabilityStatus NotApplicable { get; } = new("notApplicable", LocalizedText.Create("適用除外", "not applicable"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ApplicabilityStatus> List { get; } = new("applicabilityStatus", value => new ApplicabilityStatus(value), NotStarted, Planned, Partial, Implemented, Alternative, NotApplicable);

    /// <summary>How far that is: 0 not started, 1 planned, 2 partly in place, 3 in place or met by an alternative; null of an exclusion and of an unknown word.</summary>
    public int? Progress =>
        this == NotStarted ? 0
        : this == Planned ? 1
        : this == Partial ? 2
        : this == Implemented || this == Alternative ? 3
        : null;
}
