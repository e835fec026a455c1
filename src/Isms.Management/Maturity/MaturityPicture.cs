using Isms.Core;
using Isms.Core.Time;
using Isms.Management.Cycle;
using NodaTime;

namespace Isms.Management.Maturity;

/// <summary>
/// How far each clause has come, scored by what is on record, missing and closed (concept 153). A picture of effort, for an organisation to look at itself; it is no conformity and
/// no certificate. There is no mean: scores are ranks. Immutable.
/// </summary>
public sealed record MaturityPicture
{
    private MaturityPicture(LocalDate asOf, MaturityScoring scoring, ValueList<ClauseMaturity> clauses)
    {
        AsOf = asOf;
        Scoring = scoring;
        Clauses = clauses;
    }

    /// <summary>The date of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The scale.</summary>
    public MaturityScoring Scoring { get; }

    /// <summary>Every clause, in the order of the standard.</summary>
    public ValueList<ClauseMaturity> Clauses { get; }

    /// <summary>How many clauses are not assessed. They are in no other count.</summary>
    public int NotAssessed => CountOf(MaturityRung.NotAssessed);

    /// <summary>The picture of a cycle.</summary>
    /// <param name="cycle">The state of the cycle.</param>
    /// <param name="scoring">The scale; null for <see cref="MaturityScoring.Default"/>.</param>
    /// <returns>The picture.</returns>
    public static MaturityPicture Of(CycleReport cycle, MaturityScoring? scoring = null)
    {
        scoring ??= MaturityScoring.Default;
        return new MaturityPicture(Guard.NotNull(cycle).AsOf, scoring, cycle.Clauses.Select(clause => Judge(clause, cycle.AsOf, scoring)).ToValueList());
    }

    /// <summary>How many clauses stand on a rung.</summary>
    /// <param name="rung">The rung.</param>
    /// <returns>Their number.</returns>
    public int CountOf(MaturityRung rung) => Clauses.Count(clause => clause.Rung == rung);

    private static ClauseMaturity Judge(ClauseState clause, LocalDate asOf, MaturityScoring scoring)
    {
        // What is asked for only on an occasion counts where there was one.
        RequiredRecord[] asked = clause.Records.Where(record => !record.IsConditional || record.Count > 0 || record.IsMissing).ToArray();
        int there = asked.Count(record => record.Count > 0);
        bool isComplete = asked.All(record => !record.IsMissing);
        LocalDate? newest = clause.Records.Max(record => record.Newest);
        MaturityRung rung = asked.Length == 0 && clause.IsClosed ? MaturityRung.NotAssessed
            : there == 0 ? MaturityRung.Nothing
            : !isComplete ? MaturityRung.Begun
            : !clause.IsClosed ? MaturityRung.Recorded
            : newest is { } day && Period.DaysBetween(day, asOf) <= scoring.RecentDays ? MaturityRung.Kept
            : MaturityRung.Closed;
        string date = newest is { } last ? IsoDate.Format(last) : "-";
        LocalizedText why = LocalizedText.Create(
            FormattableString.Invariant($"{rung.Name.Japanese}: 記録 {there}/{asked.Length} 種、未完了 {clause.Missing.Count} 件、最新 {date}。"),
            FormattableString.Invariant($"{rung.Name.English}: {there} of {asked.Length} kinds of records, {clause.Missing.Count} open, newest {date}."));
        return new ClauseMaturity(clause, rung, scoring.ScoreOf(rung), why);
    }
}
