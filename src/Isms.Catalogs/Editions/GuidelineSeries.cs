using Isms.Core;
using NodaTime;

namespace Isms.Catalogs.Editions;

/// <summary>
/// The editions of one standard or guideline, oldest first. An edition is in force from the day it was published until the next one was; where days are known
/// only to the month or the year, or editions are missing, the answer is given when it is certain and withheld when it is not. Immutable and thread-safe.
/// </summary>
public sealed record GuidelineSeries
{
    internal GuidelineSeries(string id, LocalizedText title, string source, Confidence confidence, PublicationDate? ended, ValueList<GuidelineEdition> editions)
    {
        Id = id;
        Title = title;
        Source = source;
        Confidence = confidence;
        Ended = ended;
        Editions = editions;
    }

    /// <summary>The identifier: <c>mhlw</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The sources.</summary>
    public string Source { get; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; }

    /// <summary>When another document took its place, or null while none has.</summary>
    public PublicationDate? Ended { get; }

    /// <summary>The editions, oldest first; one or more.</summary>
    public ValueList<GuidelineEdition> Editions { get; }

    /// <summary>The edition that was certainly in force on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The edition, or null: before the first one, after the end, or where the dates are not known well enough (<see cref="PossiblyInForceOn"/> then has the candidates).</returns>
    public GuidelineEdition? InForceOn(LocalDate date)
    {
        ValueList<GuidelineEdition> possible = PossiblyInForceOn(date);
        return possible.Count == 1 && !possible[0].HasUnknownNext && LatestStart(IndexOf(possible[0])) <= date && !MayHaveEnded(date) ? possible[0] : null;
    }

    /// <summary>Every edition that can have been in force on a day, for all that is known.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Them, oldest first; one where it is certain, several where it is not, none before the first edition and after the end.</returns>
    public ValueList<GuidelineEdition> PossiblyInForceOn(LocalDate date) =>
        Enumerable.Range(0, Editions.Count)
            .Where(index => EarliestStart(index) <= date && date < LatestStart(index + 1))
            .Select(index => Editions[index])
            .ToValueList();

    private bool MayHaveEnded(LocalDate date) => Ended is { } end && end.Earliest <= date;

    private int IndexOf(GuidelineEdition edition) => Enumerable.Range(0, Editions.Count).First(index => ReferenceEquals(Editions[index], edition));

    // An edition of unknown date came after those before it and before those behind it. The end of the series counts as one more edition.
    private LocalDate EarliestStart(int index) =>
        index < 0 ? LocalDate.MinIsoValue : Editions[index].Published?.Earliest ?? EarliestStart(index - 1);

    private LocalDate LatestStart(int index) =>
        index >= Editions.Count ? Ended?.Latest ?? LocalDate.MaxIsoValue : Editions[index].Published?.Latest ?? LatestStart(index + 1);
}
