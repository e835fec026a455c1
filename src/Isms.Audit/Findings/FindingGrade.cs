using Isms.Core;

namespace Isms.Audit.Findings;

/// <summary>What kind of finding it is. An audit looks for good practice and improvement as well as for nonconformity (concept 71).</summary>
public sealed class FindingGrade : Code<FindingGrade>
{
    private FindingGrade(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private FindingGrade(string value)
        : base(value)
    {
    }

    /// <summary>Major nonconformity.</summary>
    public static FindingGrade Major { get; } = new("major", LocalizedText.Create("重大な不適合", "major nonconformity"));

    /// <summary>Minor nonconformity.</summary>
    public static FindingGrade Minor { get; } = new("minor", LocalizedText.Create("軽微な不適合", "minor nonconformity"));

    /// <summary>Opportunity for improvement.</summary>
    public static FindingGrade OpportunityForImprovement { get; } = new("opportunityForImprovement", LocalizedText.Create("改善の機会", "opportunity for improvement"));

    /// <summary>Good practice.</summary>
    public static FindingGrade GoodPractice { get; } = new("goodPractice", LocalizedText.Create("優れた実践", "good practice"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<FindingGrade> List { get; } = new("findingGrade", value => new FindingGrade(value), Major, Minor, OpportunityForImprovement, GoodPractice);
}
