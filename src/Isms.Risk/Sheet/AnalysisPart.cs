using Isms.Core;
namespace Isms.Risk.Sheet;

/// <summary>A part of the full analysis of a row (concepts 53, 56 and 57).</summary>
public sealed class AnalysisPart : Code<AnalysisPart>
{
    private AnalysisPart(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private AnalysisPart(string value)
        : base(value)
    {
    }

    /// <summary>A risk of the asset in the step.</summary>
    public static AnalysisPart Risk { get; } = new("risk", LocalizedText.Create("リスク", "risk"));

    /// <summary>The current rating.</summary>
    public static AnalysisPart CurrentRating { get; } = new("currentRating", LocalizedText.Create("現存リスク", "current rating"));

    /// <summary>The threat, in the sense of ISO/IEC 27005.</summary>
    public static AnalysisPart Threat { get; } = new("threat", LocalizedText.Create("脅威", "threat"));

    /// <summary>The vulnerability.</summary>
    public static AnalysisPart Vulnerability { get; } = new("vulnerability", LocalizedText.Create("脆弱性", "vulnerability"));

    /// <summary>Controls, in place or to be applied.</summary>
    public static AnalysisPart Controls { get; } = new("controls", LocalizedText.Create("管理策", "controls"));

    /// <summary>The maturity of the controls.</summary>
    public static AnalysisPart Maturity { get; } = new("maturity", LocalizedText.Create("成熟度", "maturity"));

    /// <summary>The residual rating.</summary>
    public static AnalysisPart ResidualRating { get; } = new("residualRating", LocalizedText.Create("残留リスク", "residual rating"));

    /// <summary>What is done about it: the treatments.</summary>
    public static AnalysisPart Measures { get; } = new("measures", LocalizedText.Create("措置", "measures"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<AnalysisPart> List { get; } = new("analysisPart", value => new AnalysisPart(value), Risk, CurrentRating, Threat, Vulnerability, Controls, Maturity, ResidualRating, Measures);
}
