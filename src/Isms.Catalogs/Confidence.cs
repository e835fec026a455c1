namespace Isms.Catalogs;

/// <summary>How sure a row of data is, surest first.</summary>
public enum Confidence
{
    /// <summary>Two or more sources that could be read agree, or the title was read in a copy of the final document of the guideline itself.</summary>
    High = 0,

    /// <summary>One source could be read, or the sources are provisional.</summary>
    Medium = 1,

    /// <summary>Written from memory only, or the sources disagree.</summary>
    Low = 2,
}
