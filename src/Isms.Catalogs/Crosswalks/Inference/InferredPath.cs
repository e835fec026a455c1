using System.Text;
using Isms.Core;

namespace Isms.Catalogs.Crosswalks.Inference;

/// <summary>One way between two items over pairs of published crosswalks, or to where it ends. Immutable, with value equality.</summary>
public sealed record InferredPath
{
    internal InferredPath(ValueList<CrosswalkStep> steps)
    {
        Steps = steps;
        Relationship = steps.Select(step => step.Relationship).Aggregate(RelationshipTable.Then);
        Confidence = steps.Max(step => step.Pair.Row.Confidence);
    }

    /// <summary>The steps, one or more.</summary>
    public ValueList<CrosswalkStep> Steps { get; }

    /// <summary>What the steps give for the ends by <see cref="RelationshipTable"/>.</summary>
    public MappingRelationship Relationship { get; }

    /// <summary>That of the least sure step.</summary>
    public Confidence Confidence { get; }

    /// <summary>The items on the way with their catalogs; a catalog in brackets where the way begins or ends without an item.</summary>
    /// <returns>For example <c>iso27001:2005/A.6.1.6 → iso27001:2013/A.6.1.3 → iso27001:2022/A.5.5</c>.</returns>
    public override string ToString()
    {
        StringBuilder text = new(Name(Steps[0].Leg.Source, Steps[0].Source));
        foreach (CrosswalkStep step in Steps)
        {
            text.Append(" → ").Append(Name(step.Leg.Target, step.Target));
        }

        return text.ToString();
    }

    private static string Name(string catalog, string? item) => item is null ? $"({catalog})" : $"{catalog}/{item}";
}
