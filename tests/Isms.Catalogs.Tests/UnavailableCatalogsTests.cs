namespace Isms.Catalogs.Tests;

public sealed class UnavailableCatalogsTests
{
    [Fact]
    public void What_is_missing_is_said_in_both_languages_and_is_not_held()
    {
        Assert.Equal(UnavailableCatalogs.All.Count, UnavailableCatalogs.All.Select(one => one.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(UnavailableCatalogs.All, one =>
        {
            Assert.True(one.Title.IsComplete && one.Reason.IsComplete);
            Assert.Null(StandardCatalogs.Find(one.Id));
        });
    }

    [Theory]
    [InlineData("iso-27799-2008:strengthened")]
    [InlineData("iso-27799-2016:strengthened")]
    [InlineData("iso27017:2015")]
    [InlineData("ISO27018:2014")]
    [InlineData("iso27001-mhlw-links")]
    [InlineData("mhlw-6.0:compliance-items")]
    public void What_a_reader_would_look_for_is_named(string id) => Assert.NotNull(UnavailableCatalogs.Find(id));

    [Fact]
    public void Nothing_is_said_about_what_is_held_or_unheard_of()
    {
        Assert.Null(UnavailableCatalogs.Find("iso27001:2022"));
        Assert.Null(UnavailableCatalogs.Find(null));
    }
}
