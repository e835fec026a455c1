using Isms.Core;

namespace Isms.Risk.Matrix.Factors;

/// <summary>Something that has a step on a scale: a <see cref="Factor"/>, which people rate, or a <see cref="FactorTable"/>, which follows from two others. Immutable.</summary>
public abstract class RatedQuantity
{
    private protected RatedQuantity(LocalizedText name, ValueList<RiskMatrixStep> steps)
    {
        Name = Guard.NotNull(name);
        Steps = Guard.NotNull(steps);
        Guard.InRange(steps.Count, 1, Rating.MaximumSteps, nameof(steps));
    }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>Its steps, lowest first: 1 to 15. Step 0 is "not assessed".</summary>
    public ValueList<RiskMatrixStep> Steps { get; }

    /// <summary>The name of a step.</summary>
    /// <param name="step">1 (lowest) to the number of steps; 0 for not assessed.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is off the scale.</exception>
    public LocalizedText NameOf(int step) => Guard.InRange(step, 0, Steps.Count) == 0 ? RiskLevel.NotAssessed.Name : Steps[step - 1].Name;

    /// <summary>The factors that it follows from, in their order; one that occurs twice stands once for each.</summary>
    internal abstract IEnumerable<Factor> Leaves();

    /// <summary>The way from the steps of the factors, in the order given, to the step of this.</summary>
    internal abstract Func<int[], int> Lookup(IReadOnlyList<Factor> factors);

    /// <summary>The step that follows from the steps of the factors, with all that lies between.</summary>
    internal abstract FactorStage Stage(Func<Factor, int> stepOf);
}
