using Isms.Core;
using Isms.Reporting.Svg.Readings;
using NodaTime;

namespace Isms.Reporting.Views;

/// <summary>The statement of applicability in force.</summary>
internal sealed record ApplicabilityView
{
    /// <summary>The edition: <c>ISO/IEC 27001:2013 附属書A</c>.</summary>
    public required string Edition { get; init; }
    public string? Document { get; init; }
    public string? ApprovedBy { get; init; }
    public LocalDate? ApprovedOn { get; init; }
    public ValueList<ApplicabilityGroup> Groups { get; init; } = [];
}

/// <summary>The controls of one clause of the annex.</summary>
internal sealed record ApplicabilityGroup(string Id, string Title, ValueList<ApplicabilityRow> Rows);

/// <summary>A control of the annex.</summary>
internal sealed record ApplicabilityRow
{
    public required string Control { get; init; }
    public required string Title { get; init; }
    public required bool IsApplicable { get; init; }
    public required string Status { get; init; }
    public required ReportTone Tone { get; init; }
    public string? Basis { get; init; }
    public ValueList<string> Controls { get; init; } = [];
    public ValueList<string> Risks { get; init; } = [];
    public ValueList<string> Evidence { get; init; } = [];
    public string? Reason { get; init; }
}

/// <summary>An objective with its plan and the charts of its measures.</summary>
internal sealed record ObjectiveCard
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? Level { get; init; }

    /// <summary>The target with comparison and unit: <c>8 件/年 以下</c>.</summary>
    public string? Target { get; init; }
    public string? Baseline { get; init; }
    public string? Result { get; init; }
    public required string Status { get; init; }
    public required ReportTone Tone { get; init; }
    public ValueList<string> Plan { get; init; } = [];
    public string? Resources { get; init; }
    public string? Responsible { get; init; }
    public LocalDate? Due { get; init; }
    public string? Evaluation { get; init; }

    /// <summary>The ids of its measures; their charts are taken from <see cref="ReportView.Measures"/>.</summary>
    public ValueList<string> Measures { get; init; } = [];
}

/// <summary>A measure with its readings.</summary>
internal sealed record MeasureRow
{
    public required string Id { get; init; }

    /// <summary>Name, target and readings.</summary>
    public required ReadingSeries Series { get; init; }
    public required string Subject { get; init; }
    public required string Status { get; init; }
    public required ReportTone Tone { get; init; }
    public ValueList<string> Controls { get; init; } = [];
    public string? What { get; init; }

    /// <summary>Who monitors and who analyses, and when.</summary>
    public string? Roles { get; init; }
}
