using Isms.Core;
namespace Isms.Risk.Sheet;

/// <summary>Whether a control of the sheet works already (concept 56).</summary>
public sealed class ControlState : Code<ControlState>
{
    private ControlState(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ControlState(string value)
        : base(value)
    {
    }

    /// <summary>In place when the risk was rated, or put in place by a treatment that is done.</summary>
    public static ControlState Applied { get; } = new("applied", LocalizedText.Create("適用中", "applied"));

    /// <summary>To be put in place by a treatment that is not done.</summary>
    public static ControlState ToApply { get; } = new("toApply", LocalizedText.Create("適用すべき", "to be applied"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ControlState> List { get; } = new("controlState", value => new ControlState(value), Applied, ToApply);
}
