using Isms.Core;

namespace Isms.Risk.Matrix.Factors;

/// <summary>A factor of risk that people rate: asset value, likelihood of the threat, ease of exploitation. Two factors are the same when they are the same object. Immutable.</summary>
public sealed class Factor : RatedQuantity
{
    /// <summary>Describes a factor.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="steps">Its steps, lowest first: 1 to 15.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no step or more than 15.</exception>
    public Factor(LocalizedText name, ValueList<RiskMatrixStep> steps)
        : base(name, steps)
    {
    }

    internal override IEnumerable<Factor> Leaves() => [this];

    internal override Func<int[], int> Lookup(IReadOnlyList<Factor> factors)
    {
        int index = 0;
        while (!ReferenceEquals(factors[index], this))
        {
            index++;
        }

        return steps => steps[index];
    }

    internal override FactorStage Stage(Func<Factor, int> stepOf) => new(this, stepOf(this), []);
}
