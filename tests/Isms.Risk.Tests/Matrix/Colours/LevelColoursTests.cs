using Isms.Risk.Matrix.Colours;

namespace Isms.Risk.Tests.Matrix.Colours;

public sealed class LevelColoursTests
{
    /// <summary>The corners of sRGB in L*a*b* (D65), as colour tables give them.</summary>
    [Theory]
    [InlineData("#000000", 0, 0, 0)]
    [InlineData("#ffffff", 100, 0, 0)]
    [InlineData("#FF0000", 53.24, 80.09, 67.20)]
    [InlineData("#00ff00", 87.73, -86.18, 83.18)]
    [InlineData("#0000ff", 32.30, 79.19, -107.86)]
    public void Colours_have_the_known_coordinates(string colour, double lightness, double a, double b)
    {
        LabColour lab = LabColour.Of(SrgbColour.Parse(colour));
        Assert.Equal(lightness, lab.Lightness, 0.05);
        Assert.Equal(a, lab.A, 0.05);
        Assert.Equal(b, lab.B, 0.05);
    }

    [Fact]
    public void Greys_look_the_same_to_everybody()
    {
        foreach (ColourVision vision in Enum.GetValues<ColourVision>())
        {
            SrgbColour grey = SrgbColour.Parse("#808080");
            Assert.InRange(Ciede2000.Between(LabColour.Of(grey), LabColour.Of(VisionSimulation.See(grey, vision))), 0, 0.01);
        }
    }

    /// <summary>Black on white 21; #777777 just fails on white and #767676 just passes, the known border of AA.</summary>
    [Theory]
    [InlineData("#ffffff", 21, 1)]
    [InlineData("#000000", 1, 21)]
    [InlineData("#777777", 4.69, 4.48)]
    [InlineData("#767676", 4.62, 4.54)]
    public void Contrast_is_that_of_WCAG(string colour, double black, double white)
    {
        TextContrast contrast = Assert.Single(LevelColours.Contrasts([colour]));
        Assert.Equal(black, contrast.Black, 0.005);
        Assert.Equal(white, contrast.White, 0.005);
        Assert.Equal((black >= 4.5, white >= 4.5), (contrast.BlackIsReadable, contrast.WhiteIsReadable));
    }

    /// <summary>Luminance L: (L + 0.05) / 0.05 and 1.05 / (L + 0.05) multiply to 21, and the root of 21 is above 4.5.</summary>
    [Fact]
    public void Black_or_white_text_can_be_read_on_every_colour()
    {
        for (int code = 0; code < 1 << 24; code += 4093)
        {
            TextContrast contrast = LevelColours.Contrasts([FormattableString.Invariant($"#{code:x6}")])[0];
            Assert.Equal(21, contrast.Black * contrast.White, 1e-9);
            Assert.True(contrast.BlackIsReadable || contrast.WhiteIsReadable);
        }
    }

    [Fact]
    public void Red_and_green_of_one_lightness_are_alike_to_protan_or_deutan_eyes_only()
    {
        // Olive green and brown, the textbook pair.
        ColourConfusion[] found = [.. LevelColours.Confusions(["#6b8e23", "#b8860b"])];
        Assert.DoesNotContain(found, confusion => confusion.Vision is ColourVision.Normal or ColourVision.Tritan);
        Assert.Contains(found, confusion => confusion.Vision == ColourVision.Deutan);
        Assert.All(found, confusion => Assert.Equal((1, 2), (confusion.Lower, confusion.Upper)));
    }

    [Fact]
    public void Equal_colours_are_alike_to_everybody_and_levels_without_colour_are_passed_over()
    {
        Assert.Equal(4, LevelColours.Confusions(["#123456", null, "#123456"]).Count(confusion => confusion is { Lower: 1, Upper: 3, Difference: 0 }));
        Assert.Empty(LevelColours.Confusions(["#123456", null]));
        Assert.Equal([1, 3], LevelColours.Contrasts(["#123456", null, "#123456"]).Select(contrast => contrast.Rank));
    }
}
