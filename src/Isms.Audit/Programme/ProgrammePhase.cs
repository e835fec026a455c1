using Isms.Controls;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Programme;

/// <summary>A phase (plan, do, check, act) of the audit programme: what was done and when (ISO 19011:2011 clause 5). Immutable.</summary>
public sealed record ProgrammePhase : DocumentElement
{
    /// <summary>What is done, or null.</summary>
    public LocalizedText? What { get; init; }

    /// <summary>The day of it, or null where it takes longer than a day or is not recorded.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The first day, or null.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day, or null.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The measure that monitors the programme, or null.</summary>
    public MeasureId? Measure { get; init; }

    /// <summary>The management review that decided, or null.</summary>
    public ManagementReviewId? Review { get; init; }

    /// <summary>Whether nothing is recorded of the phase.</summary>
    public bool IsEmpty =>
        What is null && Date is null && From is null && Until is null && Measure is null && Review is null && UnknownMembers.Members.Count == 0;
}
