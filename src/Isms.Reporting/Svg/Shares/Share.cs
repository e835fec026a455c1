namespace Isms.Reporting.Svg.Shares;

/// <summary>A share of a bar.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Count">How many, 0 or more.</param>
/// <param name="Shade">The colour, a class <c>sh-…</c> of the page's style sheet: <c>best</c>, <c>good</c>, <c>some</c>, <c>late</c>, <c>none</c>, <c>unknown</c>.</param>
internal sealed record Share(string Name, int Count, string Shade);
