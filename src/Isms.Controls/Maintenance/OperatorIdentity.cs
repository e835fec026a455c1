using Isms.Core;

namespace Isms.Controls.Maintenance;

/// <summary>Under whose id a maintenance session is worked.</summary>
public sealed class OperatorIdentity : Code<OperatorIdentity>
{
    private OperatorIdentity(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private OperatorIdentity(string value)
        : base(value)
    {
    }

    /// <summary>An id of one person.</summary>
    public static OperatorIdentity Individual { get; } = new("individual", LocalizedText.Create("個人ID", "individual"));

    /// <summary>An id that several people use.</summary>
    public static OperatorIdentity Shared { get; } = new("shared", LocalizedText.Create("共用ID", "shared"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<OperatorIdentity> List { get; } = new("operatorIdentity", value => new OperatorIdentity(value), Individual, Shared);
}
