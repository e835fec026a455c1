using Isms.Core;

namespace Isms.Risk.Criteria;

/// <summary>Which criteria, in which version. Immutable, with value equality.</summary>
public sealed record CriteriaVersion : DocumentElement
{
    /// <summary>The identifier of the criteria; they may be older ones that the document does not have any more.</summary>
    public required CriteriaId Criteria { get; init; }

    /// <summary>Their version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The identifier and version of criteria.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <returns>Both together.</returns>
    public static CriteriaVersion Of(RiskCriteria criteria) => new() { Criteria = Guard.NotNull(criteria).Id, Version = criteria.Version };

    /// <summary>As messages name it.</summary>
    /// <returns>For example <c>CRIT-01 version 1</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Criteria} version {Version}");
}
