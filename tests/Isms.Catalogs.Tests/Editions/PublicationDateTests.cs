using Isms.Catalogs.Editions;
using Isms.Core.Time;

namespace Isms.Catalogs.Tests.Editions;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2026-06-29", "2026-06-29", "2026-06-29")]
    [InlineData("2023-07", "2023-07-01", "2023-07-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2018", "2018-01-01", "2018-12-31")]
    [InlineData("FY2013", "2013-04-01", "2014-03-31")]
    public void A_date_is_as_exact_as_it_is_known(string text, string earliest, string latest) => TestCultures.Each(() =>
    {
        PublicationDate date = PublicationDate.Parse(text);
        Assert.Equal((text, earliest, latest), (date.ToString(), IsoDate.Format(date.Earliest), IsoDate.Format(date.Latest)));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2023-13")]
    [InlineData("2023-02-30")]
    [InlineData("23")]
    [InlineData("0999")]
    [InlineData("FY23")]
    [InlineData("fy2013")]
    [InlineData("２０１８")]
    [InlineData("May 2023")]
    public void Anything_else_is_no_date(string? text)
    {
        Assert.False(PublicationDate.TryParse(text, out PublicationDate? date));
        Assert.Null(date);
        Assert.Contains("FY2013", Assert.Throws<FormatException>(() => PublicationDate.Parse(text!)).Message, StringComparison.Ordinal);
    }
}
