using Isms.Audit.Improvement;
using Isms.Audit.Records;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Summaries;

/// <summary>Where every nonconformity stands on a day. Immutable, with value equality.</summary>
public sealed record NonconformityStatusReport
{
    private NonconformityStatusReport(AuditRecords records, LocalDate asOf)
    {
        ILookup<NonconformityId, CorrectiveAction> actions = records.CorrectiveActions.ToLookup(action => action.Nonconformity);
        AsOf = asOf;
        Items = records.Nonconformities
            .Where(nonconformity => nonconformity.DetectedOn <= asOf)
            .Select(nonconformity => Standing(nonconformity, records.FindCorrectiveAction(nonconformity.CorrectiveAction)))
            .ToValueList();

        // The action that a nonconformity names counts, even where the action names another one.
        NonconformityStanding Standing(Nonconformity nonconformity, CorrectiveAction? named) =>
            new(nonconformity, named, named is null ? actions[nonconformity.Id] : actions[nonconformity.Id].Append(named), asOf);
    }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The nonconformities that had come to light by the day, in document order.</summary>
    public ValueList<NonconformityStanding> Items { get; }

    /// <summary>Those that are open.</summary>
    public IEnumerable<NonconformityStanding> Open => Items.Where(item => item.IsOpen);

    /// <summary>The report of a day.</summary>
    /// <param name="records">The records.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">The records are null.</exception>
    public static NonconformityStatusReport Of(AuditRecords records, LocalDate asOf) => new(Guard.NotNull(records), asOf);
}
