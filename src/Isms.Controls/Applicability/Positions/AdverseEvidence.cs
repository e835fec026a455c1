using Isms.Core;
using NodaTime;

namespace Isms.Controls.Applicability.Positions;

/// <summary>Something that speaks against a control being in place: a finding, a nonconformity, an incident. Immutable.</summary>
public sealed record AdverseEvidence
{
    /// <summary>What speaks against it.</summary>
    public required ElementId Reference { get; init; }

    /// <summary>The day it was found.</summary>
    public required LocalDate FoundOn { get; init; }

    /// <summary>The day it was settled, or null while it is open.</summary>
    public LocalDate? SettledOn { get; init; }

    /// <summary>Whether it is major: the control does not do what it is for, rather than not everywhere.</summary>
    public bool IsMajor { get; init; }

    /// <summary>Whether it stands on a day.</summary>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>True from the day it was found until the day before it was settled.</returns>
    public bool StandsOn(LocalDate asOf) => FoundOn <= asOf && !(SettledOn <= asOf);
}
