using FsCheck;
using FsCheck.Fluent;

namespace Isms.Reporting.Tests;

public class RgbColorTests
{
    [Fact]
    public void Contrast_of_black_and_white_is_21() => Assert.Equal(21, RgbColor.Contrast(RgbColor.Black, RgbColor.White), 10);

    [Fact]
    public void Contrast_is_that_of_wcag()
    {
        // #777777: 119/255 = 0.466667, linear ((0.466667 + 0.055) / 1.055)^2.4 = 0.184475; (1 + 0.05) / (0.184475 + 0.05) = 4.478
        Assert.Equal(4.478, RgbColor.Contrast(RgbColor.Parse("#777777"), RgbColor.White), 3);
    }

    [Fact]
    public void Text_is_readable_on_every_color() =>
        Prop.ForAll<byte, byte, byte>((red, green, blue) =>
        {
            var color = new RgbColor(red, green, blue);
            return RgbColor.Contrast(color, color.ReadableText) >= 4.5 && RgbColor.Parse(color.ToString()) == color;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("#2e7d3")]
    [InlineData("2e7d32f")]
    [InlineData("#2e7d3g")]
    [InlineData("# e7d32")]
    [InlineData("#+e7d32")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_color_is_refused(string? text)
    {
        Assert.False(RgbColor.TryParse(text, out _));
        Assert.Throws<FormatException>(() => RgbColor.Parse(text!));
    }

    [Fact]
    public void Capital_letters_are_read() => Assert.Equal(new RgbColor(0xab, 0xcd, 0xef), RgbColor.Parse("#ABCDEF"));
}
