using Isms.Core;
namespace Isms.Risk.Criteria;

/// <summary>The identifier of a cycle of risk assessment.</summary>
public sealed class AssessmentCycleId : Identifier<AssessmentCycleId>
{
    private AssessmentCycleId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<AssessmentCycleId> Kind { get; } = new("assessmentCycle", value => new AssessmentCycleId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static AssessmentCycleId Parse(string text) => Kind.Parse(text);
}
