using System.Globalization;
using Isms.Core;

namespace Isms.Management.Maturity;

/// <summary>
/// What each rung counts, and what is recent. The source asks for a scheme and defines no scale (concept 153, question X15), so an organisation sets its own.
/// Immutable, with value equality.
/// </summary>
public sealed record MaturityScoring
{
    private MaturityScoring(ValueList<int> scores, int recentDays)
    {
        Scores = scores;
        RecentDays = recentDays;
    }

    /// <summary>0, 1, 2, 3, 4, and recent within 366 days: a starting point of this library's own.</summary>
    public static MaturityScoring Default { get; } = Create([0, 1, 2, 3, 4], 366);

    /// <summary>The scores of the rungs from <see cref="MaturityRung.Nothing"/> to <see cref="MaturityRung.Kept"/>.</summary>
    public ValueList<int> Scores { get; }

    /// <summary>Within how many days before the date of the judgement a record is recent.</summary>
    public int RecentDays { get; }

    /// <summary>The highest score of a clause.</summary>
    public int Highest => Scores[Scores.Count - 1];

    /// <summary>A scale.</summary>
    /// <param name="scores">Five numbers, from the lowest rung, none below the one before or below zero.</param>
    /// <param name="recentDays">Zero or more.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentException">There are not five numbers, or one is below the one before or below zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public static MaturityScoring Create(ValueList<int> scores, int recentDays)
    {
        Guard.NotNull(scores);
        if (scores.Count != MaturityRung.List.Known.Count - 1)
        {
            throw new ArgumentException("Five scores were expected, from the lowest rung.", nameof(scores));
        }

        for (int i = 0; i < scores.Count; i++)
        {
            if (scores[i] < (i == 0 ? 0 : scores[i - 1]))
            {
                throw new ArgumentException("A score is below the one before or below zero.", nameof(scores));
            }
        }

        return recentDays < 0
            ? throw new ArgumentOutOfRangeException(nameof(recentDays), recentDays.ToString(CultureInfo.InvariantCulture))
            : new MaturityScoring(scores, recentDays);
    }

    /// <summary>What a rung counts.</summary>
    /// <param name="rung">The rung.</param>
    /// <returns>The score; null for what is not assessed or not known.</returns>
    public int? ScoreOf(MaturityRung rung)
    {
        int place = MaturityRung.List.Known.ToList().IndexOf(Guard.NotNull(rung));
        return place < 1 ? null : Scores[place - 1];
    }
}
