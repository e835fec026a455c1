using Isms.Core.Organizations;
using Isms.Core.Time;

namespace Isms.Controls.Support.Training;

/// <summary>Figures that follow from the records of training. Pure functions, thread-safe.</summary>
public static class TrainingFigures
{
    /// <summary>The share of all people who had completed the training of all users by the end of a period.</summary>
    /// <param name="completions">Who had completed it, in any order.</param>
    /// <param name="headcount">How many people there are.</param>
    /// <param name="period">The period.</param>
    /// <returns>A percentage, 0 or more; null where nothing is on record for the period, or there are no people.</returns>
    public static decimal? CompletedPercent(IEnumerable<TrainingCompletion> completions, Headcount headcount, FiscalPeriodId period)
    {
        Guard.NotNull(period);
        int? completed = Guard.NotNull(completions).FirstOrDefault(row => row.Period == period)?.Completed;
        return Guard.NotNull(headcount).Total == 0 ? null : completed * 100m / headcount.Total;
    }
}
