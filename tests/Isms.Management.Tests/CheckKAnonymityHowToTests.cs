using Isms.Controls.Privacy;
using Isms.Core;

namespace Isms.Management.Tests;

/// <summary>The code of docs/how-to/check-k-anonymity.md: it compiles, runs, and is what the page shows.</summary>
public sealed class CheckKAnonymityHowToTests
{
    [Fact]
    public void The_code_of_the_page_runs()
    {
        string[] ageBands = ["40-59", "40-59", "60-79"];
        string[] areas = ["市内", "市内", "郡部"];
        string[] sexes = ["F", "F", "M"];
        StringWriter output = new() { NewLine = "\n" };

        // page: program
        KAnonymity anonymity = KAnonymity.Of([ageBands, areas, sexes]); // or EquivalenceClassCounter, row by row
        ReleaseVerdict verdict = ReleaseVerdict.Of(anonymity, minimum: 5);
        foreach (LocalizedText reason in verdict.Reasons)
        {
            output.WriteLine(reason.In(IsmsLanguage.Japanese));
        }

        // page: end
        Assert.Equal("k=1は最小値5を下回ります。3行が5行未満のグループにあります。\n", output.ToString());
    }

    [Fact]
    public void The_page_shows_this_code() => HowToPage.AssertShows("check-k-anonymity.md", "CheckKAnonymityHowToTests.cs", parts: 1);
}
