using Isms.Core;

namespace Isms.Controls.Maintenance.Connections;

/// <summary>What came of a request to connect.</summary>
public sealed class ConnectionDecision : Code<ConnectionDecision>
{
    private ConnectionDecision(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ConnectionDecision(string value)
        : base(value)
    {
    }

    /// <summary>It may be connected.</summary>
    public static ConnectionDecision Approved { get; } = new("approved", LocalizedText.Create("承認", "approved"));

    /// <summary>It may not.</summary>
    public static ConnectionDecision Rejected { get; } = new("rejected", LocalizedText.Create("却下", "rejected"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ConnectionDecision> List { get; } = new("connectionDecision", value => new ConnectionDecision(value), Approved, Rejected);
}
