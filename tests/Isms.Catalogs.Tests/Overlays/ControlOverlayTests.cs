using FsCheck;
using FsCheck.Fluent;
using Isms.Catalogs.Overlays;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Catalogs.Tests.Overlays;

public sealed class ControlOverlayTests
{
    // Made up for the test: it says nothing about any standard.
    private const string Sample = """
        {
          "schema": "isms/overlay/1",
          "id": "sample",
          "title": { "ja": "見本", "en": "Sample" },
          "catalog": "iso27001:2013",
          "entries": [
            { "id": "A.9.2.3", "strength": "shall", "note": { "en": "made up" }, "source": "test" },
            { "id": "X.1", "strength": "should", "title": { "en": "An added control" }, "source": "test" }
          ]
        }
        """;

    [Fact]
    public void An_overlay_says_how_strongly_each_control_is_asked_for()
    {
        ControlOverlay overlay = ControlOverlay.FromJson(Sample);
        Assert.Equal(RequirementStrength.Shall, overlay.StrengthOf("A.9.2.3"));
        Assert.Equal(RequirementStrength.Shall, overlay.StrengthOf("9.2.3"));
        Assert.Equal(RequirementStrength.Should, overlay.StrengthOf("A.9.2.4"));
        Assert.Equal(RequirementStrength.Should, overlay.StrengthOf("X.1"));
        Assert.Null(overlay.StrengthOf("A.9")); // a clause is no control
        Assert.Null(overlay.StrengthOf("X.2"));
    }

    [Fact]
    public void Catalog_and_overlay_make_one_control_set()
    {
        var composed = ControlOverlay.FromJson(Sample).Compose().ToArray();
        Assert.Equal(115, composed.Length);
        Assert.Equal(StandardCatalogs.AnnexA2013.Controls.Select(control => control.Id).Append("X.1"), composed.Select(one => one.Id));
        Assert.Equal("A.9.2.3", Assert.Single(composed, one => one.Strength == RequirementStrength.Shall).Id);
        Assert.Equal(2, composed.Count(one => one.Entry is not null));
        Assert.Equal("An added control", composed[^1].Title.English);
    }

    [Fact]
    public void An_overlay_is_written_as_it_was_read()
    {
        ControlOverlay overlay = ControlOverlay.FromJson(Sample.Replace("\"id\": \"sample\"", "\"id\": \"sample\", \"newer\": 1", StringComparison.Ordinal));
        string written = overlay.ToJson();
        Assert.Equal(overlay, ControlOverlay.FromJson(written));
        Assert.Contains("\"newer\": 1", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"iso27001:2013\"", "\"iso27001:1999\"", "CTLG0901", "/catalog")]
    [InlineData("\"A.9.2.3\"", "\"A.9.2.99\"", "CTLG0902", "/entries/0/id")]
    [InlineData("\"A.9.2.3\"", "\"9.2.3\"", "CTLG0902", "/entries/0/id")]
    [InlineData("\"A.9.2.3\"", "\"A.9.2\"", "CTLG0902", "/entries/0/id")]
    [InlineData("\"X.1\"", "\"a9.2.4\"", "CTLG0903", "/entries/1/id")]
    [InlineData("\"X.1\"", "\"A.9.2.3\"", "CTLG0904", "/entries/1/id")]
    [InlineData("\"shall\"", "\"must\"", "CORE0207", "/entries/0/strength")]
    [InlineData("\"source\": \"test\" },", "\"source\": \" \" },", "CORE0206", "/entries/0/source")]
    [InlineData("isms/overlay/1", "isms/overlay/2", "CORE0105", "/schema")]
    [InlineData("{ \"ja\": \"見本\", \"en\": \"Sample\" }", "1", "CORE0201", "/title")]
    public void A_fault_is_an_issue_at_its_place(string right, string wrong, string code, string path)
    {
        string text = Sample.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Sample, text);
        Assert.Null(ControlOverlay.TryFromJson(text, out IReadOnlyList<IsmsIssue> issues));
        Assert.Equal((code, path), issues.Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => (issue.Code, issue.Path)).Single());
        Assert.True(issues[0].Message.IsComplete);
        Assert.Throws<IsmsIssuesException>(() => ControlOverlay.FromJson(text));
    }

    [Fact]
    public void Any_choice_of_controls_reads_back_and_composes_without_loss()
    {
        string[] ids = StandardCatalogs.AnnexA2022.Controls.Select(control => control.Id).ToArray();
        Gen<ControlOverlay> overlays =
            from chosen in Gen.SubListOf(ids)
            from strengths in Gen.Elements(RequirementStrength.List.Known.ToArray()).ArrayOf(chosen.Count)
            select new ControlOverlay
            {
                Id = "any",
                Title = LocalizedText.Create(null, "any"),
                Catalog = "iso27001:2022",
                Entries = chosen.Zip(strengths, (id, strength) => new ControlOverlayEntry { Id = id, Strength = strength, Source = "test" }).ToValueList(),
            };
        Prop.ForAll(overlays.ToArbitrary(), overlay =>
            overlay.Equals(ControlOverlay.FromJson(overlay.ToJson()))
            && overlay.Compose().Select(one => one.Id).SequenceEqual(ids)
            && overlay.Compose().All(one => one.Strength == overlay.StrengthOf(one.Id))
            && overlay.Compose().Select(one => one.Entry).OfType<ControlOverlayEntry>().ToHashSet().SetEquals(overlay.Entries)).QuickCheckThrowOnFailure();
    }
}
