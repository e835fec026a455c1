using Isms.Core;

namespace Isms.Audit.Programme;

/// <summary>How audit teams are staffed: one lead and so many members, and how much an auditor can do in the period planned. Immutable.</summary>
public sealed record TeamStaffing : DocumentElement
{
    /// <summary>The most members beside the lead, and the most audits of an auditor.</summary>
    public const int Maximum = 1000;

    /// <summary>The staffing where the programme states none: one member beside the lead, at most 4 audits an auditor.</summary>
    public static TeamStaffing Default { get; } = new() { Members = 1, AuditsPerAuditor = 4 };

    /// <summary>How many members beside the lead, 0 to <see cref="Maximum"/>.</summary>
    public required int Members { get; init; }

    /// <summary>How many audits an auditor can do in the period, 1 to <see cref="Maximum"/>.</summary>
    public required int AuditsPerAuditor { get; init; }
}
