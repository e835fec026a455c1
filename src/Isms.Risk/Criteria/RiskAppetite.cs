using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Risk.Criteria;

/// <summary>
/// How much risk is wanted (appetite) and how much is borne (tolerance, ISO Guide 73 3.7.1.2 and 3.7.1.3) in a category of consequence, in a unit, or in both.
/// Where several apply the narrowest counts: category and unit, then category, then unit, then neither; where none applies, the acceptance of the criteria. Immutable, with value equality.
/// </summary>
public sealed record RiskAppetite : DocumentElement
{
    /// <summary>The category of consequence it is about; null for every one.</summary>
    public ConsequenceCategory? Category { get; init; }

    /// <summary>The unit whose risks it is about, that of the risk owner on the day of the judgement; null for every one.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>Threats or opportunities; threats unless said.</summary>
    public RiskDirection Direction { get; init; } = RiskDirection.Threat;

    /// <summary>A threat up to here is acceptable; an opportunity from here on is pursued.</summary>
    public required RiskThreshold Appetite { get; init; }

    /// <summary>A threat above the appetite and up to here is tolerable, above it unacceptable; null where nothing above the appetite is borne. Opportunities have none.</summary>
    public RiskThreshold? Tolerance { get; init; }

    /// <summary>How narrow it is: 3 with category and unit, 2 with a category, 1 with a unit, 0 with neither.</summary>
    public int Narrowness => (Category is null ? 0 : 2) + (Unit is null ? 0 : 1);
}
