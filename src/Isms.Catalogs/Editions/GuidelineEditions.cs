using System.Text.Json;
using Isms.Core;
using NodaTime;

namespace Isms.Catalogs.Editions;

/// <summary>
/// The editions of the standards and guidelines that the catalogs come from: which one was in force on a day. Read when first asked for. Static and thread-safe.
/// </summary>
public static class GuidelineEditions
{
    private static readonly Lazy<ValueList<GuidelineSeries>> Known = new(() => EmbeddedData.Read(
        "editions", root => EmbeddedData.Elements(root, "series").Select(Series).ToValueList()));

    /// <summary>Every series.</summary>
    public static ValueList<GuidelineSeries> All => Known.Value;

    /// <summary>A series by identifier.</summary>
    /// <param name="id">For example <c>mhlw</c>, <c>metimic</c>, <c>mhlw-checklist</c>, <c>iso27001</c>.</param>
    /// <returns>The series, or null where none has the identifier.</returns>
    public static GuidelineSeries? Find(string? id) => All.FirstOrDefault(series => string.Equals(series.Id, id, StringComparison.Ordinal));

    /// <summary>An edition by identifier.</summary>
    /// <param name="id">For example <c>mhlw-6.0</c>.</param>
    /// <returns>The edition, or null where none has the identifier.</returns>
    public static GuidelineEdition? FindEdition(string? id) =>
        All.SelectMany(series => series.Editions).FirstOrDefault(edition => string.Equals(edition.Id, id, StringComparison.Ordinal));

    /// <summary>The edition of a series that was certainly in force on a day.</summary>
    /// <param name="seriesId">The series: <c>mhlw</c>.</param>
    /// <param name="date">The day.</param>
    /// <returns>The edition, or null where it is not certain or the series is not known; see <see cref="GuidelineSeries.InForceOn"/>.</returns>
    public static GuidelineEdition? InForceOn(string seriesId, LocalDate date) => Find(Guard.NotNull(seriesId))?.InForceOn(date);

    private static GuidelineSeries Series(JsonElement series) => new(
        EmbeddedData.Text(series, "id"),
        EmbeddedData.Title(series),
        EmbeddedData.Text(series, "source"),
        EmbeddedData.ConfidenceOf(series),
        Date(series, "ended"),
        EmbeddedData.Elements(series, "editions").Select(Edition).ToValueList());

    private static GuidelineEdition Edition(JsonElement edition) =>
        new(EmbeddedData.Text(edition, "id"), EmbeddedData.Title(edition), EmbeddedData.Text(edition, "source"), EmbeddedData.ConfidenceOf(edition))
        {
            Published = Date(edition, "published"),
            HasUnknownNext = edition.TryGetProperty("unknownNext", out JsonElement unknown) && unknown.GetBoolean(),
            Replaces = EmbeddedData.Elements(edition, "replaces").Select(one => one.GetString()!).ToValueList(),
            Note = EmbeddedData.OptionalText(edition, "note"),
        };

    private static PublicationDate? Date(JsonElement element, string name) =>
        EmbeddedData.OptionalText(element, name) is { } text ? PublicationDate.Parse(text) : null;
}
