using System.Globalization;
using Isms.Core;

namespace Isms.Controls.Privacy;

/// <summary>
/// Whether a release passes its re-identification test by k-anonymity, with the reasons where it does not. A release without rows passes nothing, as nothing is known about it.
/// Immutable, with value equality.
/// </summary>
public sealed record ReleaseVerdict
{
    private ReleaseVerdict(KAnonymity anonymity, long minimum, ValueList<LocalizedText> reasons)
    {
        Anonymity = anonymity;
        Minimum = minimum;
        Reasons = reasons;
    }

    /// <summary>What was found.</summary>
    public KAnonymity Anonymity { get; }

    /// <summary>The least k that is asked for.</summary>
    public long Minimum { get; }

    /// <summary>Whether the release passes: there is no reason against it.</summary>
    public bool IsPassed => Reasons.Count == 0;

    /// <summary>Why it does not pass; empty where it does.</summary>
    public ValueList<LocalizedText> Reasons { get; }

    /// <summary>Judges a release.</summary>
    /// <param name="anonymity">Its k-anonymity.</param>
    /// <param name="minimum">The least k that is asked for; 1 or more.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is less than 1.</exception>
    public static ReleaseVerdict Of(KAnonymity anonymity, long minimum)
    {
        Guard.NotNull(anonymity);
        if (minimum < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(minimum), minimum, "A number of 1 or more was expected.");
        }

        return new ReleaseVerdict(anonymity, minimum, anonymity.K switch
        {
            null => [LocalizedText.Create("行がないため、kを求められません。", "There is no row, so that k cannot be determined.")],
            { } k when k < minimum => [BelowMinimum(k, minimum, anonymity.RowsBelow(minimum))],
            _ => [],
        });
    }

    private static LocalizedText BelowMinimum(long k, long minimum, long rows) => LocalizedText.Create(
        string.Format(CultureInfo.InvariantCulture, "k={0}は最小値{1}を下回ります。{2}行が{1}行未満のグループにあります。", k, minimum, rows),
        string.Format(CultureInfo.InvariantCulture, "k = {0} is below the minimum {1}; {2} row(s) are in groups of fewer than {1}.", k, minimum, rows));
}
