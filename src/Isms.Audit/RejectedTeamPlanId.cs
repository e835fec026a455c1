using Isms.Core;

namespace Isms.Audit;

/// <summary>The identifier of a proposal for an audit team that was refused.</summary>
public sealed class RejectedTeamPlanId : Identifier<RejectedTeamPlanId>
{
    private RejectedTeamPlanId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<RejectedTeamPlanId> Kind { get; } = new("rejectedTeamPlan", value => new RejectedTeamPlanId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static RejectedTeamPlanId Parse(string text) => Kind.Parse(text);
}
