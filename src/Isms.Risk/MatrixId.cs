using Isms.Core;
namespace Isms.Risk;

/// <summary>The identifier of a risk matrix.</summary>
public sealed class MatrixId : Identifier<MatrixId>
{
    private MatrixId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<MatrixId> Kind { get; } = new("matrix", value => new MatrixId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static MatrixId Parse(string text) => Kind.Parse(text);
}
