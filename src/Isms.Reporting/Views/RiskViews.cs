using Isms.Core;
using Isms.Reporting.Svg.HeatMaps;
using NodaTime;

namespace Isms.Reporting.Views;

/// <summary>Heat maps that belong together, before and after; shown side by side where there is room.</summary>
internal sealed record HeatMapGroup(string Title, ValueList<HeatMap> Maps);

/// <summary>A rating as people see it.</summary>
internal sealed record RatingView(int Likelihood, int Consequence, int? Score, string Level, RgbColor Color);

/// <summary>A row of the register.</summary>
internal sealed record RiskRow
{
    public required string Id { get; init; }
    public required bool IsThreat { get; init; }
    public string? Source { get; init; }
    public string? Event { get; init; }
    public string? Consequence { get; init; }
    public string? Owner { get; init; }

    /// <summary>Null = not assessed.</summary>
    public RatingView? Inherent { get; init; }

    /// <summary>Null = not assessed.</summary>
    public RatingView? Current { get; init; }
    public LocalDate? CurrentRatedOn { get; init; }

    /// <summary>Null = not assessed.</summary>
    public RatingView? Residual { get; init; }
    public required string Evaluation { get; init; }
    public required ReportTone EvaluationTone { get; init; }
    public string? Decision { get; init; }

    /// <summary>How the evaluation came about, sentence by sentence.</summary>
    public ValueList<string> Why { get; init; } = [];
}

/// <summary>A row of the treatment plan.</summary>
internal sealed record TreatmentRow
{
    public required string Id { get; init; }
    public required string RiskId { get; init; }

    /// <summary>The event of the risk, in a few words.</summary>
    public string? RiskText { get; init; }
    public required string Option { get; init; }

    /// <summary>Controls, the supplier, the activity that stops, the rationale: what the treatment consists of.</summary>
    public ValueList<string> What { get; init; } = [];
    public string? Owner { get; init; }
    public LocalDate? Due { get; init; }
    public required string Status { get; init; }
    public required ReportTone Tone { get; init; }

    /// <summary>Who approved a retained risk, and when.</summary>
    public string? Approval { get; init; }
}
