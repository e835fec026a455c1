using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Controls.Objectives;

/// <summary>That an objective was made known (ISO/IEC 27001:2013 6.2 d). Immutable.</summary>
public sealed record ObjectiveCommunication : DocumentElement
{
    /// <summary>The units it was made known to; empty for everybody.</summary>
    public ValueList<UnitId> To { get; init; } = [];

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>By what means, or null.</summary>
    public LocalizedText? Means { get; init; }
}
