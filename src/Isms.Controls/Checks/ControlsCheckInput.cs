using Isms.Catalogs.Overlays;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Controls.Checks;

/// <summary>What the rules of this library look at. A part that is not known is null, and the rules that need it are left out. Immutable.</summary>
public sealed record ControlsCheckInput
{
    /// <summary>The organisation; null where it is not known.</summary>
    public required Organization? Organization { get; init; }

    /// <summary>The risks.</summary>
    public required RiskRegister Register { get; init; }

    /// <summary>Controls, statements, objectives and measures.</summary>
    public required ControlRecords Records { get; init; }

    /// <summary>The date as of which requirements are judged; null where it is not known.</summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>The criteria, which name the guideline that risks to health information answer; null where they are not known.</summary>
    public RiskCriteria? Criteria { get; init; }

    /// <summary>The day from whose end on maintenance under a shared id is no longer tolerated: that of the corrective action; null while it is not completed or not known.</summary>
    public LocalDate? SharedIdsUntil { get; init; }

    /// <summary>The overlays at hand: a statement is judged by those that it names and, while it is in force, by those over its catalogs.</summary>
    public ValueList<ControlOverlay> Overlays { get; init; } = [];
}
