using Isms.Catalogs.Overlays;
using Isms.Core;
using Isms.Core.Json.Reading;
using NodaTime;

namespace Isms.Management.Document;

/// <summary>How a document is read. Immutable.</summary>
public sealed record DocumentReadOptions
{
    /// <summary>Unknown members are kept, judgements are as of the document's evaluation date, limits are 64 levels and 256 MB.</summary>
    public static DocumentReadOptions Default { get; } = new();

    /// <summary>Whether an unknown member is an error instead of a notice. False unless said otherwise.</summary>
    public bool Strict { get; init; }

    /// <summary>The date as of which requirements are judged; null for the document's own evaluation date.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>
    /// The date as of which requirements are judged where neither <see cref="AsOf"/> is given nor the document has a readable evaluation date;
    /// null, the default, to leave out the rules that need a date.
    /// </summary>
    public LocalDate? Today { get; init; }

    /// <summary>How large and how deep the document may be.</summary>
    public JsonReadLimits Limits { get; init; } = JsonReadLimits.Default;

    /// <summary>
    /// Overlays that statements of applicability are judged by: those that a statement names and, while it is in force, those over its catalogs. None by default.
    /// </summary>
    public ValueList<ControlOverlay> Overlays { get; init; } = [];
}
