using System.Xml;
using FsCheck;
using FsCheck.Fluent;

namespace Isms.Reporting.Tests;

public class PlainTextTests
{
    [Theory]
    [InlineData("見本病院 <b>", "見本病院 <b>")]
    [InlineData("a\0b\u0007c\u001Bd\u007Fe\u0085f", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf")]
    [InlineData("a\r\nb\rc\nd\te", "a\nb\nc\nd\te")]
    [InlineData("x\uFFFEy\uFFFFz", "x\uFFFDy\uFFFDz")]
    [InlineData("𠮷野家😀", "𠮷野家😀")]
    public void Control_characters_are_replaced(string text, string expected) => Assert.Equal(expected, PlainText.Clean(text));

    [Fact]
    public void Half_of_a_pair_is_replaced()
    {
        Assert.Equal("a\uFFFDb", PlainText.Clean("a" + (char)0xD842 + "b"));
        Assert.Equal("\uFFFDa", PlainText.Clean((char)0xDFB7 + "a"));
        Assert.Equal("a\uFFFD", PlainText.Clean("a" + (char)0xD842));
    }

    [Fact]
    public void What_remains_may_stand_in_xml() =>
        Prop.ForAll<string>(text => PlainText.Clean(text ?? string.Empty) is var clean && XmlConvert.VerifyXmlChars(clean) == clean && PlainText.Clean(clean) == clean)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Numbers_do_not_follow_the_culture() =>
        Assert.Equal("-99.95 1234567 -5", Cultures.Under(",", "~", () => PlainText.Number(-99.95m) + " " + PlainText.Number(1234567m) + " " + PlainText.Number(-5)));

    [Fact]
    public void Trailing_zeros_are_left_out() => Assert.Equal("99.9", PlainText.Number(99.900m));
}
