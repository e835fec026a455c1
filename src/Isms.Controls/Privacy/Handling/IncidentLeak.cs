using Isms.Core.Identifiers;
using NodaTime;

namespace Isms.Controls.Privacy.Handling;

/// <summary>What the rules of breach reports need to know of an incident. Immutable, with value equality.</summary>
public sealed record IncidentLeak
{
    /// <summary>The incident.</summary>
    public required IncidentId Incident { get; init; }

    /// <summary>The day it happened.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>How many records leaked, 0 or more; 0 where none did or nothing is known.</summary>
    public required int LeakedRecords { get; init; }

    /// <summary>Its position in the list of incidents, 0-based.</summary>
    public required int Index { get; init; }
}
