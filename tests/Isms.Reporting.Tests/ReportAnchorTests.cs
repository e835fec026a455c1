using FsCheck;
using FsCheck.Fluent;

namespace Isms.Reporting.Tests;

public class ReportAnchorTests
{
    [Theory]
    [InlineData("R-01", "risk-R-01")]
    [InlineData("6.1.2", "risk-6.1.2")]
    [InlineData("a b\"<", "risk-a_0020b_0022_003c")]
    [InlineData("a_b", "risk-a_005fb")]
    [InlineData("患", "risk-_60a3")]
    public void An_anchor_holds_only_plain_characters(string id, string expected) => Assert.Equal(expected, ReportAnchor.Of("risk", id));

    [Fact]
    public void Different_ids_have_different_anchors() =>
        Prop.ForAll<string, string>((one, other) => (one ?? string.Empty) == (other ?? string.Empty) == (ReportAnchor.Of("k", one ?? string.Empty) == ReportAnchor.Of("k", other ?? string.Empty)))
            .QuickCheckThrowOnFailure();
}
