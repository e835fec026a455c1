using Isms.Core.Issues;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Library;

namespace Isms.Risk.Tests.Matrix;

/// <summary>What docs/reference/matrix.md shows.</summary>
public sealed class MatrixReferenceTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "reference", "matrix.md"));

    [Fact]
    public void The_matrix_file_on_the_page_makes_a_matrix_without_any_issue()
    {
        int start = Page.IndexOf("```json\n", StringComparison.Ordinal) + 8;
        string text = Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
        Assert.True(RiskMatrixDefinition.TryFromJson(text, out RiskMatrixDefinition? definition, out IReadOnlyList<IsmsIssue> issues));
        Assert.Empty(issues);
        Assert.True(RiskMatrix.TryCreate(definition, out _, out issues));
        Assert.Empty(issues);
    }

    [Fact]
    public void Every_published_matrix_is_on_the_page() =>
        Assert.All(PublishedMatrices.All, matrix => Assert.Contains(matrix.Id.Value.Replace("ciso-assistant", string.Empty, StringComparison.Ordinal), Page, StringComparison.Ordinal));
}
