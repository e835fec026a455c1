using Isms.Core;

namespace Isms.Audit.Programme;

/// <summary>
/// How often a unit or a flow is audited: the shortest of the intervals whose reason is there (ISO/IEC 27001:2013 9.2 c: importance of the processes and results of previous audits). Immutable.
/// </summary>
/// <remarks>A reason whose interval is null does not shorten. As only the shortest counts, a higher risk or one more nonconformity never makes an interval longer.</remarks>
public sealed record AuditFrequencyRule : DocumentElement
{
    /// <summary>The most months an interval may have.</summary>
    public const int MaximumMonths = 120;

    /// <summary>The rule where the programme states none: 12 months; 6 with a threat at the highest level or after a major nonconformity; 9 after a minor one; the last 24 months count.</summary>
    public static AuditFrequencyRule Default { get; } = new() { Months = 12, HighestLevelMonths = 6, MajorMonths = 6, MinorMonths = 9 };

    /// <summary>The interval without a reason for a shorter one, in months, 1 to <see cref="MaximumMonths"/>.</summary>
    public required int Months { get; init; }

    /// <summary>The interval where a threat is at the highest level of the matrix as last assessed, in months; null = no reason.</summary>
    public int? HighestLevelMonths { get; init; }

    /// <summary>The interval after a major nonconformity, in months; null = no reason.</summary>
    public int? MajorMonths { get; init; }

    /// <summary>The interval after a minor nonconformity, in months; null = no reason.</summary>
    public int? MinorMonths { get; init; }

    /// <summary>How many months back a nonconformity that is closed counts, 0 to <see cref="MaximumMonths"/>; an open one always does. Default 24.</summary>
    public int LookbackMonths { get; init; } = 24;
}
