using Isms.Core;

namespace Isms.Risk.Matrix.Factors;

/// <summary>The level of a composite matrix, with every stage on the way to it. Immutable, with value equality.</summary>
public sealed record CompositeLevel
{
    internal CompositeLevel(RiskMatrix matrix, FactorStage likelihood, FactorStage consequence)
    {
        MatrixId = matrix.Id;
        MatrixVersion = matrix.Version;
        Likelihood = likelihood;
        Consequence = consequence;
        Level = matrix.Classify(likelihood.Step, consequence.Step);
    }

    /// <summary>The matrix of the last stage.</summary>
    public MatrixId MatrixId { get; }

    /// <summary>Its version.</summary>
    public int MatrixVersion { get; }

    /// <summary>The likelihood and what it follows from.</summary>
    public FactorStage Likelihood { get; }

    /// <summary>The consequence and what it follows from.</summary>
    public FactorStage Consequence { get; }

    /// <summary>The level; <see cref="RiskLevel.NotAssessed"/> where a factor is not assessed.</summary>
    public RiskLevel Level { get; }

    /// <summary>Why: a sentence for each table that was looked up, inner ones first, the matrix last.</summary>
    public ValueList<LocalizedText> Explanation => Likelihood.Sentences().Concat(Consequence.Sentences()).Append(LocalizedText.Create(
        FormattableString.Invariant($"マトリックス: {MatrixId} 第{MatrixVersion}版、{Likelihood.In(IsmsLanguage.Japanese)} × {Consequence.In(IsmsLanguage.Japanese)} → {Level.Name.In(IsmsLanguage.Japanese)}。"),
        FormattableString.Invariant($"Matrix {MatrixId}, version {MatrixVersion}: {Likelihood.In(IsmsLanguage.English)} × {Consequence.In(IsmsLanguage.English)} → {Level.Name.In(IsmsLanguage.English)}.")))
        .ToValueList();
}
