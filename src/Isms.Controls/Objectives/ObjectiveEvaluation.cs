using Isms.Core;

namespace Isms.Controls.Objectives;

/// <summary>How the results will be evaluated (6.2 j). Immutable.</summary>
public sealed record ObjectiveEvaluation : DocumentElement
{
    /// <summary>The measures.</summary>
    public ValueList<MeasureId> Measures { get; init; } = [];

    /// <summary>How they are used, or null.</summary>
    public LocalizedText? Method { get; init; }

    /// <summary>The management reviews that looked at it.</summary>
    public ValueList<ManagementReviewId> ReviewedIn { get; init; } = [];
}
