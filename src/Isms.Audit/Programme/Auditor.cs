using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Programme;

/// <summary>A person who is qualified to audit (concept 74). Immutable.</summary>
public sealed record Auditor : DocumentElement
{
    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>Whether the person may lead an audit.</summary>
    public bool IsLead { get; init; }

    /// <summary>The first day of the qualification, or null where that is not recorded; then it has always been there.</summary>
    public LocalDate? QualifiedFrom { get; init; }

    /// <summary>The courses for auditors that the person attended.</summary>
    public ValueList<CourseId> TrainedIn { get; init; } = [];

    /// <summary>A remark, or null.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Whether the person is qualified on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True from <see cref="QualifiedFrom"/> on.</returns>
    public bool IsQualifiedOn(LocalDate date) => QualifiedFrom is null || QualifiedFrom <= date;
}
