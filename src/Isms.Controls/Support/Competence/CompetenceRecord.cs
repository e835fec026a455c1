using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Controls.Support.Competence;

/// <summary>Evidence that a person is competent: education, training elsewhere, experience (ISO/IEC 27001:2013 7.2 b and d). Immutable.</summary>
public sealed record CompetenceRecord : DocumentElement
{
    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The role it is evidence for; null where it is for every role that the person holds.</summary>
    public RoleId? Role { get; init; }

    /// <summary>What it is, in the organisation's words.</summary>
    public required LocalizedText Evidence { get; init; }

    /// <summary>The document that shows it, or null.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>From which day on it holds, or null where that is not recorded.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day on which it holds, or null while no end is set.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Whether it holds on a day; where a day is not recorded it is no limit.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True from <see cref="From"/> to <see cref="Until"/>, both included.</returns>
    public bool HoldsOn(LocalDate date) => !(From > date) && !(Until < date);
}
