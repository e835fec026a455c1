using Isms.Core;

namespace Isms.Risk.Monitoring;

/// <summary>Whether the acceptance of a risk still holds.</summary>
public sealed class AcceptanceStanding : Code<AcceptanceStanding>
{
    private AcceptanceStanding(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private AcceptanceStanding(string value)
        : base(value)
    {
    }

    /// <summary>There is no record of an acceptance.</summary>
    public static AcceptanceStanding NotAccepted { get; } = new("notAccepted", LocalizedText.Create("受容記録なし", "not accepted"));

    /// <summary>It holds.</summary>
    public static AcceptanceStanding Current { get; } = new("current", LocalizedText.Create("有効", "current"));

    /// <summary>What it was given for has moved, or its time is over.</summary>
    public static AcceptanceStanding Stale { get; } = new("stale", LocalizedText.Create("失効", "stale"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<AcceptanceStanding> List { get; } = new("acceptanceStanding", value => new AcceptanceStanding(value), NotAccepted, Current, Stale);
}
