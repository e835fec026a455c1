using Isms.Core;
using NodaTime;

namespace Isms.Controls.Obligations;

/// <summary>What binds the organisation: a law, a guideline, a standard, a contract; from when until when, and what answers it (ISO/IEC 27001:2013 4.2 b and A.18.1.1). Immutable.</summary>
public sealed record Obligation : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ObligationId Id { get; init; }

    /// <summary>Where it comes from.</summary>
    public required ObligationKind Kind { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Where it is written: the number of the law, the address of the guideline, the contract.</summary>
    public required string Source { get; init; }

    /// <summary>The edition of the guideline or standard, by the identifier of its catalog: <c>mhlw-6.0</c>; null where it is none.</summary>
    public string? Edition { get; init; }

    /// <summary>The first day it binds, or null where that is not recorded.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day it binds, or null while no end is set.</summary>
    public LocalDate? InForceUntil { get; init; }

    /// <summary>The controls, documents and objectives that answer it.</summary>
    public ValueList<ElementId> AnsweredBy { get; init; } = [];

    /// <summary>Whether it binds on a day; where a day is not recorded it is no limit.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True from <see cref="InForceFrom"/> to <see cref="InForceUntil"/>, both included.</returns>
    public bool IsInForceOn(LocalDate date) => !(InForceFrom > date) && !(InForceUntil < date);
}
