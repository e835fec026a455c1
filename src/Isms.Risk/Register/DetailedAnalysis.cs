using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Risk.Register;

/// <summary>The detailed analysis of a risk, asked for where its controls are not mature (ISO/IEC 27001:2013 6.1.2 d). Immutable.</summary>
public sealed record DetailedAnalysis : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required DetailedAnalysisId Id { get; init; }

    /// <summary>The risk it is about.</summary>
    public required RiskId Risk { get; init; }

    /// <summary>When it was made, or null.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>How it was made, or null.</summary>
    public string? Method { get; init; }

    /// <summary>Who made it, or null.</summary>
    public PersonId? Analyst { get; init; }

    /// <summary>The threats it looked at.</summary>
    public ValueList<LocalizedText> Threats { get; init; } = [];

    /// <summary>What follows from it, or null.</summary>
    public LocalizedText? Conclusion { get; init; }
}
