using Isms.Catalogs.Editions;
using Isms.Core;
using NodaTime;

namespace Isms.Controls.Obligations;

/// <summary>Whether an edition was in force on a day, and which one was, by the dates that the catalogs know (<see cref="GuidelineEditions"/>). Immutable, with value equality.</summary>
public sealed record EditionStanding
{
    private EditionStanding(string edition, EditionState state, string? series, ValueList<string> possible)
    {
        Edition = edition;
        State = state;
        Series = series;
        Possible = possible;
    }

    /// <summary>The edition asked about: <c>mhlw-6.0</c>.</summary>
    public string Edition { get; }

    /// <summary>Whether it was in force.</summary>
    public EditionState State { get; }

    /// <summary>Its series, <c>mhlw</c>; null where the catalogs do not know the edition.</summary>
    public string? Series { get; }

    /// <summary>The editions of the series that can have been in force, oldest first; one where it is certain. Where the series had ended, the editions that took its place.</summary>
    public ValueList<string> Possible { get; }

    /// <summary>The standing of an edition.</summary>
    /// <param name="edition">The edition: <c>mhlw-6.0</c>.</param>
    /// <param name="date">The day.</param>
    /// <returns>The standing.</returns>
    public static EditionStanding Of(string edition, LocalDate date)
    {
        Guard.NotNull(edition);
        if (GuidelineEditions.All.FirstOrDefault(one => IndexOf(one, edition) >= 0) is not { } series)
        {
            return new EditionStanding(edition, EditionState.NotKnown, null, []);
        }

        ValueList<GuidelineEdition> possible = series.PossiblyInForceOn(date);
        int index = IndexOf(series, edition);
        EditionState state = series.InForceOn(date) is { } certain && certain.Id == edition ? EditionState.InForce
            : possible.Count == 0 ? (HasEnded(series, date) ? EditionState.Superseded : EditionState.NotYetPublished)
            : index < IndexOf(series, possible[0].Id) ? EditionState.Superseded
            : index > IndexOf(series, possible[possible.Count - 1].Id) ? EditionState.NotYetPublished
            : EditionState.NotCertain;
        ValueList<string> there = HasEnded(series, date)
            ? GuidelineEditions.All.SelectMany(one => one.Editions).Where(one => one.Replaces.Contains(series.Id)).Select(one => one.Id).ToValueList()
            : possible.Select(one => one.Id).ToValueList();
        return new EditionStanding(edition, state, series.Id, there);
    }

    private static bool HasEnded(GuidelineSeries series, LocalDate date) => series.Ended is { } end && end.Latest <= date;

    private static int IndexOf(GuidelineSeries series, string edition)
    {
        for (int i = 0; i < series.Editions.Count; i++)
        {
            if (string.Equals(series.Editions[i].Id, edition, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
