using Isms.Core;
using NodaTime;

namespace Isms.Audit.Improvement;

/// <summary>That a nonconformity, once closed, was opened again, because it came back or its action did not last. Immutable.</summary>
public sealed record NonconformityReopening : DocumentElement
{
    /// <summary>The day on which it had been closed.</summary>
    public required LocalDate ClosedOn { get; init; }

    /// <summary>The day on which it was opened again.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Why, or null.</summary>
    public LocalizedText? Why { get; init; }
}
