using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Time;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;
using Isms.Reporting.Words;
using NodaTime;

namespace Isms.Reporting.Rooms;

/// <summary>The cells of the tables of rooms.</summary>
internal static class RoomCells
{
    private const int MostNames = 4;

    public static RoomCell Nothing { get; } = new([]);

    public static RoomCell Of(string? text) => string.IsNullOrEmpty(text) ? Nothing : new([new RoomText(text)]);

    public static RoomCell Of(int number) => Of(PlainText.Number(number));

    public static RoomCell Of(LocalDate? date) => date is { } day ? Of(IsoDate.Format(day)) : Nothing;

    public static RoomCell Light(ReportTone tone, string text) => new([new RoomText(text, Tone: tone)]);

    public static RoomCell Lights(IEnumerable<(ReportTone Tone, string Text)> lights) => new(lights.Select(light => new RoomText(light.Text, Tone: light.Tone)).ToValueList());

    public static RoomCell Texts(IEnumerable<string> texts) => new(texts.Select(text => new RoomText(text)).ToValueList());

    /// <summary>A row about an element that stands here and nowhere else: its name, its id beside it.</summary>
    public static RoomCell Head(ReportSource source, string id, string? name = null) => new([Text(source, id, name) with { Target = null }]);

    /// <summary>An element that stands elsewhere: its name, its id beside it, and the way there.</summary>
    public static RoomCell Element(ReportSource source, string? id) => id is null ? Nothing : new([Text(source, id)]);

    public static RoomCell Element(ReportSource source, IIdentifier? id) => Element(source, id?.Value);

    /// <summary>The first of several elements, and how many more there are.</summary>
    public static RoomCell Elements(ReportSource source, IEnumerable<string> ids)
    {
        string[] all = [.. ids];
        IEnumerable<RoomText> shown = all.Take(MostNames).Select(id => Text(source, id));
        return new((all.Length > MostNames ? shown.Append(new RoomText(ReportWords.More.Format(source.Language, all.Length - MostNames))) : shown).ToValueList());
    }

    public static RoomCell Elements(ReportSource source, IEnumerable<IIdentifier> ids) => Elements(source, ids.Select(id => id.Value));

    /// <summary>What the rules found about an element, the gravest first.</summary>
    public static RoomCell Found(ReportSource source, IIdentifier id) => Lights(source.Issues
        .Where(issue => issue.Subject == id.Value)
        .OrderByDescending(issue => issue.Severity)
        .Select(issue => (
            issue.Severity >= IssueSeverity.Nonconformity ? ReportTone.Bad : issue.Severity == IssueSeverity.Notice ? ReportTone.Caution : ReportTone.Neutral,
            issue.Message.In(source.Language))));

    /// <summary>So many of so many, good where it is all.</summary>
    public static RoomCell Part(ReportSource source, int part, int whole) =>
        Light(part == whole ? ReportTone.Good : ReportTone.Caution, source.Say($"{whole}件中{part}件", $"{part} of {whole}"));

    private static RoomText Text(ReportSource source, string id, string? name = null) =>
        (name ?? source.NameOf(id)) is { } known ? new RoomText(known, id, source.Targets.Of(id)) : new RoomText(id, Target: source.Targets.Of(id));
}
