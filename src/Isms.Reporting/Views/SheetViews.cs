using Isms.Core;

namespace Isms.Reporting.Views;

/// <summary>The assessment sheet, flow by flow.</summary>
internal sealed record SheetView
{
    /// <summary>The cycle of assessment and its day, or that none is on record.</summary>
    public string? Cycle { get; init; }

    /// <summary>The minimum-guideline rule in force, or null.</summary>
    public string? Rule { get; init; }
    public ValueList<SheetGroup> Groups { get; init; } = [];
}

/// <summary>The rows of a flow; of no flow where the id is null.</summary>
internal sealed record SheetGroup(string? Id, string Title, ValueList<SheetRow> Rows);

/// <summary>A row of the assessment sheet.</summary>
internal sealed record SheetRow
{
    public string? Step { get; init; }
    public string? StepName { get; init; }
    public string? Asset { get; init; }
    public string? AssetName { get; init; }

    /// <summary>What the step does with the asset, and that it is new.</summary>
    public string? Uses { get; init; }

    /// <summary>Null = no risk here.</summary>
    public SheetRisk? Risk { get; init; }

    /// <summary>Null = neither asset nor risk.</summary>
    public (ReportTone Tone, string Text)? Analysis { get; init; }
    public string? AnalysisWhy { get; init; }
}

/// <summary>What the sheet says of a risk.</summary>
internal sealed record SheetRisk
{
    public required string Id { get; init; }
    public string? Event { get; init; }
    public string? Threat { get; init; }
    public string? Vulnerability { get; init; }

    /// <summary>Null = not assessed.</summary>
    public RatingView? Current { get; init; }

    /// <summary>Null = not assessed.</summary>
    public RatingView? Residual { get; init; }
    public ValueList<string> Applied { get; init; } = [];
    public ValueList<string> ToApply { get; init; } = [];

    /// <summary>Null = not assessed.</summary>
    public string? Maturity { get; init; }
    public ValueList<string> Measures { get; init; } = [];
    public required (ReportTone Tone, string Text) Minimum { get; init; }
    public required string MinimumWhy { get; init; }

    /// <summary>Null = no detailed analysis is asked for.</summary>
    public (ReportTone Tone, string Text)? Detail { get; init; }
}
