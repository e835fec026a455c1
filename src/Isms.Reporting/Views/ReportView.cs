using Isms.Core;
using NodaTime;

namespace Isms.Reporting.Views;

/// <summary>Everything the report page shows, as plain text in one language; sections without content say so, but those of <see cref="Rooms"/>, which are not there.</summary>
internal sealed record ReportView
{
    public required HeaderView Header { get; init; }
    public required SummaryView Summary { get; init; }
    public ContextView Context { get; init; } = new();
    public ValueList<HeatMapGroup> HeatMaps { get; init; } = [];
    public ValueList<RiskRow> Risks { get; init; } = [];
    public SheetView Sheet { get; init; } = new();
    public ValueList<TreatmentRow> Treatments { get; init; } = [];
    public ApplicabilityView? Applicability { get; init; }
    public ValueList<ObjectiveCard> Objectives { get; init; } = [];
    public ValueList<MeasureRow> Measures { get; init; } = [];
    public AuditView Audit { get; init; } = new();
    public ValueList<ReviewCard> Reviews { get; init; } = [];
    public ValueList<RoomView> Rooms { get; init; } = [];
    public ValueList<ClauseRow> Clauses { get; init; } = [];
    public ValueList<IssueRow> Issues { get; init; } = [];
    public required OriginView Origin { get; init; }
}

/// <summary>Head of the page.</summary>
internal sealed record HeaderView
{
    public required string Organization { get; init; }
    public required LocalDate AsOf { get; init; }
    public required string Standard { get; init; }
    public string? FiscalYear { get; init; }
}

/// <summary>Foot of the page: where it comes from.</summary>
internal sealed record OriginView
{
    /// <summary>The file name or the title of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Name and version of the library: <c>Isms.Reporting 0.1.0</c>.</summary>
    public required string Library { get; init; }

    /// <summary>Says that the data are invented, or null.</summary>
    public string? SyntheticNote { get; init; }
}
