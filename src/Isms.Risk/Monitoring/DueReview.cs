using Isms.Risk.Register;
using NodaTime;

namespace Isms.Risk.Monitoring;

/// <summary>The next review of one risk. Immutable.</summary>
public sealed record DueReview
{
    internal DueReview(IdentifiedRisk risk, LocalDate? on, LocalDate? lastReviewedOn, ReviewState state)
    {
        Risk = risk;
        On = on;
        LastReviewedOn = lastReviewedOn;
        State = state;
    }

    /// <summary>The risk.</summary>
    public IdentifiedRisk Risk { get; }

    /// <summary>When it is to be; null where no day is set.</summary>
    public LocalDate? On { get; }

    /// <summary>When it was last reviewed, by the history; null where no entry says so.</summary>
    public LocalDate? LastReviewedOn { get; }

    /// <summary>How it stands.</summary>
    public ReviewState State { get; }
}
