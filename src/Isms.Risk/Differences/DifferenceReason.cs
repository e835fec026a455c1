using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Risk.Differences;

/// <summary>Why a risk is another than before, as far as the registers record it. Immutable, with value equality.</summary>
public sealed record DifferenceReason
{
    internal DifferenceReason(ReasonKind kind, LocalDate? on, PersonId? by, LocalizedText text)
    {
        Kind = kind;
        On = on;
        By = by;
        Text = text;
    }

    /// <summary>Where it is recorded.</summary>
    public ReasonKind Kind { get; }

    /// <summary>The day, or null where none is recorded.</summary>
    public LocalDate? On { get; }

    /// <summary>Who, or null where nobody is recorded.</summary>
    public PersonId? By { get; }

    /// <summary>The reason in words.</summary>
    public LocalizedText Text { get; }
}
