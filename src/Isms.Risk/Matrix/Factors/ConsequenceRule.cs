namespace Isms.Risk.Matrix.Factors;

/// <summary>How the levels of several categories of consequence (confidentiality, integrity, availability; money, health, reputation) become one.</summary>
public enum ConsequenceRule
{
    /// <summary>The highest level of the categories that are assessed; not assessed only where none is. What is not assessed may hide a higher level.</summary>
    HighestOfAssessed = 0,

    /// <summary>The highest level where every category that applies is assessed; not assessed where one is not.</summary>
    HighestWhenAllAssessed = 1,
}
