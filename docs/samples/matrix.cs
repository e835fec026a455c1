#:project ../../src/Isms.Risk/Isms.Risk.csproj
// Classifies ratings by a published matrix and says what is odd about it. Run: dotnet run docs/samples/matrix.cs
using Isms.Core.Issues;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Library;

RiskMatrix matrix = PublishedMatrices.Find("npsa-2008")!.Matrix;
RiskLevel level = matrix.Classify(likelihood: 4, consequence: 5); // 1-based; 0 = not assessed
Console.WriteLine($"{level.Name}");

byte[] likelihoods = [4, 2, 0, 5];
byte[] consequences = [5, 2, 3, 1];
byte[] levels = new byte[4];
matrix.Classify(likelihoods.AsSpan(), consequences.AsSpan(), levels); // ranks: 1 the lowest, 0 not assessed
Console.WriteLine(string.Join(" ", levels));

MatrixReview review = MatrixReview.Of(matrix);
Console.WriteLine($"weak consistency {review.WeakConsistency}, ordered right {review.Ordering!.OrderedRight:P1}");
foreach (IsmsIssue issue in review.Issues)
{
    Console.WriteLine($"{issue.Code} {issue.Path}: {issue.Message}");
}
