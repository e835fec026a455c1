using Isms.Core;
using NodaTime;

namespace Isms.Controls.Applicability;

/// <summary>Something that shows a control to be in place, with the day of what it shows. Immutable.</summary>
public sealed record ApplicabilityEvidence : DocumentElement
{
    /// <summary>What shows it: a document, an audit, a measure, or anything else in the document of the system.</summary>
    public required ElementId Reference { get; init; }

    /// <summary>The day it speaks of.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The last day it counts, or null where nothing limits it.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>What it shows, or null.</summary>
    public LocalizedText? Note { get; init; }
}
