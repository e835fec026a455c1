using Isms.Core;
namespace Isms.Risk.Register;

/// <summary>The identifier of a detailed analysis of a risk.</summary>
public sealed class DetailedAnalysisId : Identifier<DetailedAnalysisId>
{
    private DetailedAnalysisId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<DetailedAnalysisId> Kind { get; } = new("detailedAnalysis", value => new DetailedAnalysisId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static DetailedAnalysisId Parse(string text) => Kind.Parse(text);
}
