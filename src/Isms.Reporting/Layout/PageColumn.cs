using Isms.Core;

namespace Isms.Reporting.Layout;

/// <summary>A column of a table.</summary>
/// <param name="Head">Its heading; on a narrow screen it stands before each cell.</param>
/// <param name="Write">Writes a cell.</param>
/// <param name="CssClass">How wide and how set: <c>id</c>, <c>date</c>, <c>mid</c>, <c>wide</c>, or null.</param>
internal sealed record PageColumn<T>(LocalizedText Head, Action<PageWriter, T> Write, string? CssClass = null)
{
    public static PageColumn<T> Text(LocalizedText head, Func<T, string?> text, string? cssClass = null) =>
        new(head, (page, row) => page.Html.Text(text(row) ?? string.Empty), cssClass);

    public static PageColumn<T> Light(LocalizedText head, Func<T, (ReportTone Tone, string Text)> light) =>
        new(head, (page, row) => page.Light(light(row).Tone, light(row).Text), "state");

    public static PageColumn<T> Date(LocalizedText head, Func<T, NodaTime.LocalDate?> date) =>
        new(head, (page, row) => page.Html.Text(PageWriter.Iso(date(row)) ?? "–"), "date");
}
