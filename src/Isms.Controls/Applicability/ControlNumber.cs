namespace Isms.Controls.Applicability;

/// <summary>How messages name controls and editions.</summary>
internal static class ControlNumber
{
    /// <summary>The number as ISO/IEC 27002 writes it, without the prefix of the annex.</summary>
    public static string Of(string control) => control.StartsWith("A.", StringComparison.Ordinal) ? control.Substring(2) : control;

    /// <summary>The edition of a catalog: <c>2013</c> of <c>iso27001:2013</c>.</summary>
    public static string EditionOf(string catalog) => catalog.Substring(catalog.IndexOf(':') + 1);
}
