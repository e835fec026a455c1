using FsCheck;
using FsCheck.Fluent;
using Isms.Reporting.Svg;

namespace Isms.Reporting.Tests.Svg;

public class SvgTextTests
{
    [Fact]
    public void English_breaks_between_words() => Assert.Equal(["delay of", "some work"], SvgText.Wrap("delay of some work", 60, 10, 4));

    [Fact]
    public void Japanese_breaks_anywhere_but_not_before_a_full_stop() => Assert.Equal(["患者の生", "命。"], SvgText.Wrap("患者の生命。", 40, 10, 4));

    [Fact]
    public void A_bracket_does_not_end_a_line() => Assert.Equal(["限定的", "(一部"], SvgText.Wrap("限定的(一部", 40, 10, 4));

    [Fact]
    public void What_is_too_long_ends_in_an_ellipsis() => Assert.Equal(["患者", "の…"], SvgText.Wrap("患者の生命", 20, 10, 2));

    [Fact]
    public void Even_lines_are_of_about_the_same_length() => Assert.Equal(["一部業務", "の遅延"], SvgText.WrapEvenly("一部業務の遅延", 65, 10, 3));

    [Fact]
    public void Pairs_are_not_split() =>
        Assert.All(SvgText.Wrap("𠮷𠮷𠮷𠮷", 15, 10, 4), line => Assert.False(char.IsLowSurrogate(line[0])));

    [Fact]
    public void Lines_hold_the_whole_text() =>
        Prop.ForAll<NonNull<string>>(text => Letters(string.Concat(SvgText.Wrap(text.Get, 50, 10, 1000))) == Letters(PlainText.Clean(text.Get))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.125, "0.13")]
    [InlineData(-0.001, "0")]
    [InlineData(12, "12")]
    [InlineData(-2.5, "-2.5")]
    public void Numbers_are_short(double value, string expected) => Assert.Equal(expected, Cultures.Under(",", "~", () => SvgText.Number(value)));

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
