using System.Numerics;
using Isms.Risk.Matrix.Geometry;

namespace Isms.Risk.Tests.Matrix.Geometry;

public sealed class ScaleEdgesTests
{
    [Fact]
    public void Decimals_are_whole_numbers_of_the_finest_unit()
    {
        ScaleEdges edges = ScaleEdges.Of([0m, 0.001m, 0.25m, 3m, 79228162514264337593543950335m]);
        Assert.Equal(1000, edges.Unit);
        Assert.Equal([0, 1, 250, 3000, BigInteger.Parse("79228162514264337593543950335000", System.Globalization.CultureInfo.InvariantCulture)], Enumerable.Range(0, 5).Select(i => edges[i]));
        Assert.Equal(249, edges.WidthOf(1));
    }

    [Fact]
    public void Trailing_zeros_change_nothing() => Assert.Equal(1, ScaleEdges.Of([0.0m, 1.00m]).Length / ScaleEdges.Of([0.0m, 1.00m]).Unit);

    [Fact]
    public void Equal_steps_go_from_0_to_1() => Assert.Equal([0, 0.25, 0.5, 0.75, 1], ScaleEdges.Equal(4).Relative());
}
