namespace Isms.Reporting.Svg;

/// <summary>Where a drawing stands: alone in a file, or in a page.</summary>
/// <param name="IdPrefix">What the ids in the drawing begin with, so that they are unique in a page.</param>
/// <param name="StandsAlone">Whether it is a file of its own, with its style sheet and drawn title.</param>
/// <param name="LinkKind">The kind of anchor that ids in the drawing point to; null = no links.</param>
/// <param name="Theme">For which ground it is made, where it is a file of its own.</param>
internal sealed record SvgPlace(string IdPrefix, bool StandsAlone, string? LinkKind = null, SvgTheme Theme = SvgTheme.Reader)
{
    public static SvgPlace File(string idPrefix, SvgTheme theme = SvgTheme.Reader) => new(idPrefix, true, Theme: theme);
}
