using Isms.Core;

namespace Isms.Risk.Evaluation;

/// <summary>Which rule of the criteria decided an evaluation. Immutable, with value equality.</summary>
public sealed record EvaluationRule
{
    internal EvaluationRule(string name, LocalizedText text)
    {
        Name = name;
        Text = text;
    }

    /// <summary>Short and stable, with the threshold that decided: <c>acceptUpTo score 6</c>, <c>mustTreatFrom level high</c>, <c>notAssessed</c>.</summary>
    public string Name { get; }

    /// <summary>The rule as a sentence in both languages.</summary>
    public LocalizedText Text { get; }

    /// <summary>The name.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
