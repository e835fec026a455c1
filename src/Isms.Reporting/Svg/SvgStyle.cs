namespace Isms.Reporting.Svg;

/// <summary>The style sheet of all drawings: light, dark and print. Part of a drawing that stands alone, once in a page that holds several.</summary>
internal static class SvgStyle
{
    public const string Fonts = "\"Hiragino Sans\",\"Hiragino Kaku Gothic ProN\",\"BIZ UDPGothic\",\"Yu Gothic Medium\",\"Yu Gothic\",Meiryo,\"Noto Sans CJK JP\",\"Noto Sans JP\",\"Segoe UI\",system-ui,sans-serif";

    /// <summary>The sheet for the reader's own ground.</summary>
    public const string Css =
        ".isms-svg{" + LightInk + "font-family:" + Fonts + "}\n" +
        Shapes +
        "@media (prefers-color-scheme:dark){.isms-svg{" + DarkInk + "}}\n" +
        "@media print{.isms-svg{" + PrintInk + "}}\n";

    private const string LightInk = "--s-ink:#1f2b30;--s-soft:#56646a;--s-line:#c9d1d3;--s-face:#ffffff;--s-plate:#f1f4f4;--s-good:#2b6e4b;--s-bad:#b3261e;--s-main:#1c5d6b;";
    private const string DarkInk = "--s-ink:#e6ecec;--s-soft:#a9b6ba;--s-line:#415056;--s-face:#1a2327;--s-plate:#243035;--s-good:#7fcaa0;--s-bad:#ff9c92;--s-main:#7cc4d3";
    private const string PrintInk = "--s-ink:#000000;--s-soft:#3d474b;--s-line:#b5bdbf;--s-face:#ffffff;--s-plate:#f4f6f6;--s-good:#2b6e4b;--s-bad:#b3261e;--s-main:#1c5d6b;print-color-adjust:exact;-webkit-print-color-adjust:exact";

    private const string Shapes =
        ".isms-svg text{fill:var(--s-ink)}\n" +
        ".isms-svg .s-soft{fill:var(--s-soft)}\n" +
        ".isms-svg .s-id{font-weight:600;font-variant-numeric:tabular-nums}\n" +
        ".isms-svg .s-strong{font-weight:600}\n" +
        ".isms-svg .s-value{font-weight:600;font-variant-numeric:tabular-nums;paint-order:stroke;stroke:var(--s-face);stroke-width:3px;stroke-linejoin:round}\n" +
        ".isms-svg .s-on-dark{fill:#ffffff}\n" +
        ".isms-svg .s-on-light{fill:#000000}\n" +
        ".isms-svg .s-plate{fill:var(--s-plate)}\n" +
        ".isms-svg .s-face{fill:var(--s-face);stroke:var(--s-line)}\n" +
        ".isms-svg .s-empty{opacity:.45}\n" +
        ".isms-svg .s-marked{fill:none;stroke:var(--s-ink);stroke-width:2.5}\n" +
        ".isms-svg .s-badge{fill:var(--s-ink)}\n" +
        ".isms-svg .s-badge-text{fill:var(--s-face);font-weight:600}\n" +
        ".isms-svg .s-line{stroke:var(--s-line);fill:none}\n" +
        ".isms-svg .s-target{stroke:var(--s-soft);stroke-dasharray:4 3;fill:none}\n" +
        ".isms-svg .s-trend{stroke:var(--s-main);stroke-width:2;fill:none;stroke-linejoin:round;stroke-linecap:round}\n" +
        ".isms-svg .s-met{fill:var(--s-main)}\n" +
        ".isms-svg .s-missed{fill:var(--s-face);stroke:var(--s-bad);stroke-width:2}\n" +
        ".isms-svg .s-bad{fill:var(--s-bad)}\n" +
        ".isms-svg .s-good{fill:var(--s-good)}\n" +
        ".isms-svg .s-ring{stroke:var(--s-main);fill:none}\n" +
        ".isms-svg .s-arrow{fill:var(--s-main)}\n" +
        ".isms-svg .s-closed-chip{fill:var(--s-face);stroke:var(--s-good)}\n" +
        ".isms-svg .s-open-chip{fill:var(--s-bad);stroke:var(--s-bad)}\n" +
        ".isms-svg .s-mark{fill:none;stroke:var(--s-good);stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}\n" +
        ".isms-svg .s-open-text{fill:var(--s-face)}\n" +
        ".isms-svg a{cursor:pointer;text-decoration:none}\n";

    /// <summary>The sheet for one ground.</summary>
    public static string For(SvgTheme theme) => theme switch
    {
        SvgTheme.Light => Fixed(LightInk),
        SvgTheme.Dark => Fixed(DarkInk + ";"),
        SvgTheme.Print => Fixed(PrintInk + ";"),
        _ => Css,
    };

    private static string Fixed(string ink) => ".isms-svg{" + ink + "font-family:" + Fonts + "}\n" + Shapes;
}
