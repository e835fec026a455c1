using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Audit.Checks;

/// <summary>The issues of measures whose readings follow from records (ISO/IEC 27001:2013 9.1).</summary>
public static class DerivedReadingIssues
{
    /// <summary>A reading is not what the records give.</summary>
    public static IssueDefinition ReadingDiffers { get; } = new(
        "AUDT0401", IssueSeverity.Error, "指標{0}の{1}の値{2}が、記録から計算した値{3}と一致しません。", "The reading of {0} for {1} is {2}; the records give {3}.", "MSR-002");

    /// <summary>Nothing is known by the name of the function that a measure is derived by.</summary>
    public static IssueDefinition FunctionUnknown { get; } = new(
        "AUDT0402", IssueSeverity.Notice, "指標{0}の計算方法{1}は未対応のため、測定値を再計算できません(対応: {2})。",
        "The readings of {0} cannot be recomputed: the function {1} is not known (known: {2}).");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } = [ReadingDiffers, FunctionUnknown];
}
