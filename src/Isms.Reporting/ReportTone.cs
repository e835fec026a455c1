namespace Isms.Reporting;

/// <summary>How something stands, as a traffic light says it. Always shown by a symbol and a word too, never by colour alone.</summary>
public enum ReportTone
{
    /// <summary>A fact without judgement, the default.</summary>
    Neutral = 0,

    /// <summary>As it should be.</summary>
    Good = 1,

    /// <summary>To be watched.</summary>
    Caution = 2,

    /// <summary>To be acted on.</summary>
    Bad = 3,
}
