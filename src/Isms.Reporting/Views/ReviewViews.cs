using Isms.Core;
using NodaTime;

namespace Isms.Reporting.Views;

/// <summary>A management review (9.3).</summary>
internal sealed record ReviewCard
{
    public required string Id { get; init; }
    public required LocalDate Date { get; init; }
    public string? Chair { get; init; }
    public ValueList<string> Attendees { get; init; } = [];

    /// <summary>The inputs a) to f): what, and what was said.</summary>
    public ValueList<(string What, string Text)> Inputs { get; init; } = [];
    public ValueList<ReviewOutputRow> Outputs { get; init; } = [];
    public bool? Suitability { get; init; }
    public bool? Adequacy { get; init; }
    public bool? Effectiveness { get; init; }
    public string? Conclusion { get; init; }
}

/// <summary>An output of a management review.</summary>
internal sealed record ReviewOutputRow(string Id, string? Kind, string Text, string? Owner, LocalDate? Due, string Status, ReportTone Tone);
