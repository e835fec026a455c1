namespace Isms.Reporting.Svg;

/// <summary>For which ground a drawing that stands alone is made.</summary>
public enum SvgTheme
{
    /// <summary>The reader's: light or dark as the system is set, and the print colours on paper.</summary>
    Reader = 0,

    /// <summary>Light, wherever it is shown.</summary>
    Light = 1,

    /// <summary>Dark, wherever it is shown.</summary>
    Dark = 2,

    /// <summary>Paper: black ink, no shade behind.</summary>
    Print = 3,
}
