using Isms.Controls.Incidents;
using Isms.Core;

namespace Isms.Controls.Objectives;

/// <summary>Where the baseline of an objective comes from: the total of incidents of a cause in a past year (concept 66). Immutable.</summary>
public sealed record BaselineSource : DocumentElement
{
    /// <summary>The fiscal year, such as <c>FY2024</c>.</summary>
    public required string Year { get; init; }

    /// <summary>The cause whose incidents are counted.</summary>
    public required IncidentCause Cause { get; init; }
}
