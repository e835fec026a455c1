using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Risk.Treatment;

/// <summary>
/// That a risk was accepted: by whom, why, until when, and for which rating under which matrix and criteria (ISO/IEC 27001:2013 6.1.3 f; concept 45). It holds for
/// that only; whether it still does is judged as of a day. Immutable.
/// </summary>
public sealed record AcceptanceRecord : DocumentElement
{
    private readonly int likelihood;
    private readonly int consequence;

    /// <summary>Who accepted.</summary>
    public required PersonId By { get; init; }

    /// <summary>When.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The last day it holds; null for no end.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Why, or null.</summary>
    public LocalizedText? Why { get; init; }

    /// <summary>The likelihood accepted, 1 to 15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the range.</exception>
    public required int Likelihood
    {
        get => likelihood;
        init => likelihood = Guard.InRange(value, 1, Rating.MaximumSteps);
    }

    /// <summary>The consequence accepted, 1 to 15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the range.</exception>
    public required int Consequence
    {
        get => consequence;
        init => consequence = Guard.InRange(value, 1, Rating.MaximumSteps);
    }

    /// <summary>The matrix of that rating; null where it is not recorded.</summary>
    public MatrixId? Matrix { get; init; }

    /// <summary>The version of that matrix; null where it is not recorded.</summary>
    public int? MatrixVersion { get; init; }

    /// <summary>The version of the criteria; null where it is not recorded.</summary>
    public int? CriteriaVersion { get; init; }
}
