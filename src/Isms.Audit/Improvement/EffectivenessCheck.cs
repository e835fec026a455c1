using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Improvement;

/// <summary>The review of the effectiveness of a corrective action, done or planned (ISO/IEC 27001:2013 10.1 d). Immutable.</summary>
public sealed record EffectivenessCheck : DocumentElement
{
    /// <summary>When it was done, or null while it is not.</summary>
    public LocalDate? CheckedOn { get; init; }

    /// <summary>Who did it, or null.</summary>
    public PersonId? By { get; init; }

    /// <summary>Whether the action was effective; null = not yet checked.</summary>
    public bool? Effective { get; init; }

    /// <summary>When it is planned, or null.</summary>
    public LocalDate? PlannedOn { get; init; }

    /// <summary>What shows the result, or null.</summary>
    public LocalizedText? Evidence { get; init; }
}
