using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Catalogs.Crosswalks.Review;

/// <summary>
/// What is wrong or odd about a crosswalk somebody made: its rows, the whole, and two directions beside each other. Linear in the number of rows. Immutable.
/// </summary>
public sealed class CrosswalkReview
{
    private CrosswalkReview(CrosswalkDefinition definition, ValueList<IsmsIssue> issues, ValueList<IsmsIssue> reverseIssues)
    {
        Definition = definition;
        Issues = issues;
        ReverseIssues = reverseIssues;
        (string Source, string Target)[] pairs = CrosswalkStructure.CorrespondencesOf(definition.Rows).Distinct().ToArray();
        Pairs = pairs.Length;
        SplitSources = pairs.GroupBy(pair => pair.Source, StringComparer.Ordinal).Count(group => group.Skip(1).Any());
        MergedTargets = pairs.GroupBy(pair => pair.Target, StringComparer.Ordinal).Count(group => group.Skip(1).Any());
        Ended = definition.Rows.Where(row => row.Targets.Count == 0).SelectMany(row => row.Sources).Distinct(StringComparer.Ordinal).Count();
        New = definition.Rows.Where(row => row.Sources.Count == 0).SelectMany(row => row.Targets).Distinct(StringComparer.Ordinal).Count();
    }

    /// <summary>What was reviewed.</summary>
    public CrosswalkDefinition Definition { get; }

    /// <summary>What was found, each with its path into the crosswalk file; in the order of the rows for each concern.</summary>
    public ValueList<IsmsIssue> Issues { get; }

    /// <summary>What was found in the other direction as against this one, with paths into its own file; what is wrong with it by itself its own review says. Empty where none was given.</summary>
    public ValueList<IsmsIssue> ReverseIssues { get; }

    /// <summary>How many pairs correspond.</summary>
    public int Pairs { get; }

    /// <summary>How many sources have an end stated.</summary>
    public int Ended { get; }

    /// <summary>How many targets are stated as new.</summary>
    public int New { get; }

    /// <summary>How many sources have several targets.</summary>
    public int SplitSources { get; }

    /// <summary>How many targets have several sources.</summary>
    public int MergedTargets { get; }

    /// <summary>Reviews a crosswalk.</summary>
    /// <param name="definition">The crosswalk.</param>
    /// <param name="reverse">What somebody made as the other direction of it, or null.</param>
    /// <returns>The review.</returns>
    public static CrosswalkReview Of(CrosswalkDefinition definition, CrosswalkDefinition? reverse = null)
    {
        IssueCollector issues = new();
        IssueCollector reverseIssues = new();
        CrosswalkRowChecks.Check(Guard.NotNull(definition), issues);
        WholeChecks.Check(definition, issues);
        if (reverse is not null)
        {
            DirectionChecks.Check(definition, reverse, issues, reverseIssues);
        }

        return new CrosswalkReview(definition, issues.Issues.ToValueList(), reverseIssues.Issues.ToValueList());
    }
}
