using System.Globalization;
using Isms.Core;

namespace Isms.Risk.Matrix.Factors;

/// <summary>The step of a quantity in one assessment, with the stages it follows from. Immutable, with value equality.</summary>
public sealed record FactorStage
{
    internal FactorStage(RatedQuantity quantity, int step, ValueList<FactorStage> inputs)
    {
        Quantity = quantity;
        Step = step;
        Inputs = inputs;
    }

    /// <summary>What has the step.</summary>
    public RatedQuantity Quantity { get; }

    /// <summary>The step, 1 (lowest) to the number of steps; 0 for not assessed.</summary>
    public int Step { get; }

    /// <summary>The two stages that the table looked it up by; empty for a factor.</summary>
    public ValueList<FactorStage> Inputs { get; }

    /// <summary>Name, number and name of the step.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>For example <c>Threat 2 (Medium)</c>.</returns>
    public string In(IsmsLanguage language) => Step == 0
        ? $"{Quantity.Name.In(language)}: {Quantity.NameOf(0).In(language)}"
        : $"{Quantity.Name.In(language)} {Step.ToString(CultureInfo.InvariantCulture)} ({Quantity.NameOf(Step).In(language)})";

    /// <summary>A sentence for each table, inner ones first.</summary>
    internal IEnumerable<LocalizedText> Sentences() => Inputs.Count == 0
        ? []
        : Inputs.SelectMany(input => input.Sentences()).Append(LocalizedText.Create(Sentence(IsmsLanguage.Japanese) + "。", Sentence(IsmsLanguage.English) + "."));

    private string Sentence(IsmsLanguage language) => string.Join(" × ", Inputs.Select(input => input.In(language))) + " → " + In(language);
}
