using Isms.Core;

namespace Isms.Controls.Incidents;

/// <summary>How many incidents of one cause a past year had. Immutable, with value equality.</summary>
public sealed record IncidentTotal : DocumentElement
{
    /// <summary>The fiscal year, such as <c>FY2024</c>.</summary>
    public required string Year { get; init; }

    /// <summary>The cause.</summary>
    public required IncidentCause Cause { get; init; }

    /// <summary>The number, 0 or more.</summary>
    public required int Count { get; init; }
}
