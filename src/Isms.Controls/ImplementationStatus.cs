using Isms.Core;
namespace Isms.Controls;

/// <summary>How far a control is in place.</summary>
public sealed class ImplementationStatus : Code<ImplementationStatus>
{
    private ImplementationStatus(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ImplementationStatus(string value)
        : base(value)
    {
    }

    /// <summary>Not started.</summary>
    public static ImplementationStatus NotStarted { get; } = new("notStarted", LocalizedText.Create("未着手", "not started"));

    /// <summary>Planned.</summary>
    public static ImplementationStatus Planned { get; } = new("planned", LocalizedText.Create("計画中", "planned"));

    /// <summary>Partly in place.</summary>
    public static ImplementationStatus Partial { get; } = new("partial", LocalizedText.Create("一部実施", "partly in place"));

    /// <summary>In place.</summary>
    public static ImplementationStatus Implemented { get; } = new("implemented", LocalizedText.Create("実施済み", "in place"));

    /// <summary>Met by an alternative.</summary>
    public static ImplementationStatus Alternative { get; } = new("alternative", LocalizedText.Create("代替策", "met by an alternative"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ImplementationStatus> List { get; } = new("implementationStatus", value => new ImplementationStatus(value), NotStarted, Planned, Partial, Implemented, Alternative);
}
