using Isms.Core;
using NodaTime;

namespace Isms.Reporting.Views;

/// <summary>The management summary: one sentence, key figures, what is open and why, decisions asked.</summary>
internal sealed record SummaryView
{
    /// <summary>How the whole stands.</summary>
    public required ReportTone Tone { get; init; }

    /// <summary>How the whole stands, in one or two sentences.</summary>
    public required string Verdict { get; init; }

    /// <summary>The key figures, about six.</summary>
    public ValueList<KeyFigure> Figures { get; init; } = [];

    /// <summary>What is open and why, the gravest first; about five.</summary>
    public ValueList<StandingLine> Standing { get; init; } = [];

    /// <summary>What management is asked to decide.</summary>
    public ValueList<DecisionRow> Decisions { get; init; } = [];
}

/// <summary>A tile: <c>高リスク(残留) 0 / 34 件</c>.</summary>
internal sealed record KeyFigure(string Label, string Value, string? Unit = null, string? Note = null, ReportTone Tone = ReportTone.Neutral);

/// <summary>A sentence with its light; the target is an anchor of this page made by <see cref="ReportAnchor"/> or a section id, or null.</summary>
internal sealed record StandingLine(ReportTone Tone, string Text, string? Target = null);

/// <summary>A decision asked of management.</summary>
internal sealed record DecisionRow(string Id, string Text, string? Owner = null, LocalDate? Due = null, string? Target = null);
