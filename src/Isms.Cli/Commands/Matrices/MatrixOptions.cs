using System.CommandLine;
using Isms.Core;
using Isms.Reporting.Svg;

namespace Isms.Cli.Commands.Matrices;

/// <summary>The options that commands about a matrix share. They judge nothing by a date.</summary>
internal sealed class MatrixOptions
{
    private static readonly Dictionary<string, SvgTheme> Themes = new(StringComparer.Ordinal)
    {
        ["reader"] = SvgTheme.Reader,
        ["light"] = SvgTheme.Light,
        ["dark"] = SvgTheme.Dark,
        ["print"] = SvgTheme.Print,
    };

    private readonly Option<string> format;
    private readonly Option<string> language = new Option<string>("--lang") { Description = "en (default) or ja", DefaultValueFactory = _ => "en" }.AcceptOnlyFromAmong("en", "ja");
    private readonly Option<string> theme = new Option<string>("--theme")
    {
        Description = "the ground of an SVG: reader (default: as the reader's system is set), light, dark, print",
        DefaultValueFactory = _ => "reader",
    }.AcceptOnlyFromAmong([.. Themes.Keys]);

    public MatrixOptions(params string[] formats) =>
        format = new Option<string>("--format") { Description = formats[0] + " (default) or " + string.Join(", ", formats.Skip(1)), DefaultValueFactory = _ => formats[0] }.AcceptOnlyFromAmong(formats);

    public MatrixOptions AddTo(Command command, bool draws)
    {
        command.Add(format);
        command.Add(language);
        if (draws)
        {
            command.Add(theme);
        }

        return this;
    }

    public string FormatOf(ParseResult result) => result.GetValue(format)!;

    public IsmsLanguage LanguageOf(ParseResult result) => result.GetValue(language) == "ja" ? IsmsLanguage.Japanese : IsmsLanguage.English;

    public SvgTheme ThemeOf(ParseResult result) => Themes[result.GetValue(theme)!];
}
