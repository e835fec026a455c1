using Isms.Core;

namespace Isms.Risk.Monitoring;

/// <summary>What one treatment does to the rating in a projection, all treatments before it in the plan counted as done. Immutable, with value equality.</summary>
public sealed record ProjectedTreatment
{
    internal ProjectedTreatment(TreatmentId treatment, bool isDone, Rating before, Rating after, LocalizedText text)
    {
        Treatment = treatment;
        IsDone = isDone;
        Before = before;
        After = after;
        Text = text;
    }

    /// <summary>The treatment.</summary>
    public TreatmentId Treatment { get; }

    /// <summary>Whether it is done as of the day of the projection.</summary>
    public bool IsDone { get; }

    /// <summary>The rating before it.</summary>
    public Rating Before { get; }

    /// <summary>The rating after it.</summary>
    public Rating After { get; }

    /// <summary>What it does and why, as a sentence.</summary>
    public LocalizedText Text { get; }
}
