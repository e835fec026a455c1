using Isms.Core;

namespace Isms.Controls.Incidents;

/// <summary>What an incident was caused by.</summary>
public sealed class IncidentCause : Code<IncidentCause>
{
    private IncidentCause(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private IncidentCause(string value)
        : base(value)
    {
    }

    /// <summary>By a system.</summary>
    public static IncidentCause System { get; } = new("system", LocalizedText.Create("システム要因", "system"));

    /// <summary>By people.</summary>
    public static IncidentCause Human { get; } = new("human", LocalizedText.Create("人的要因", "human"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<IncidentCause> List { get; } = new("incidentCause", value => new IncidentCause(value), System, Human);
}
