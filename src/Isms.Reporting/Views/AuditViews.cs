using Isms.Core;
using NodaTime;

namespace Isms.Reporting.Views;

/// <summary>Internal audit and improvement (9.2 and 10).</summary>
internal sealed record AuditView
{
    /// <summary>What the programme aims at, its approval and manager, in a sentence or two; or null.</summary>
    public string? Programme { get; init; }
    public ValueList<AuditRow> Audits { get; init; } = [];
    public ValueList<FindingRow> Findings { get; init; } = [];
    public ValueList<NonconformityRow> Nonconformities { get; init; } = [];
    public ValueList<CorrectiveActionRow> CorrectiveActions { get; init; } = [];
    public ValueList<ImprovementRow> Improvements { get; init; } = [];
}

/// <summary>An audit.</summary>
internal sealed record AuditRow(string Id, LocalDate Date, string Units, string Auditors, string Findings, LocalDate? ReportedOn);

/// <summary>A finding.</summary>
internal sealed record FindingRow(string Id, string Audit, string Grade, ReportTone Tone, string? Clause, string Text, string? Evidence, string? Nonconformity);

/// <summary>A nonconformity.</summary>
internal sealed record NonconformityRow
{
    public required string Id { get; init; }
    public required string Source { get; init; }
    public required LocalDate DetectedOn { get; init; }
    public required string Grade { get; init; }
    public string? Clause { get; init; }
    public string? Consequence { get; init; }
    public string? Owner { get; init; }
    public string? CorrectiveAction { get; init; }
    public required string Status { get; init; }
    public required ReportTone Tone { get; init; }
    public LocalDate? ClosedOn { get; init; }
}

/// <summary>A corrective action.</summary>
internal sealed record CorrectiveActionRow
{
    public required string Id { get; init; }
    public required string Nonconformity { get; init; }
    public string? RootCause { get; init; }
    public string? Action { get; init; }
    public string? Owner { get; init; }
    public LocalDate? Due { get; init; }

    /// <summary>When it was completed, with a word where it was late.</summary>
    public required string Completed { get; init; }
    public required ReportTone CompletedTone { get; init; }

    /// <summary>The check of its effectiveness: result and date, or when it is planned.</summary>
    public required string Effectiveness { get; init; }
    public required ReportTone EffectivenessTone { get; init; }
}

/// <summary>An improvement.</summary>
internal sealed record ImprovementRow(string Id, string? From, string Action, string? Owner, LocalDate? Due, string Status, ReportTone Tone);
