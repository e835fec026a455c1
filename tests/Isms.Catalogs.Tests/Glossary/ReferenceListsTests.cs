using System.Globalization;
using System.Text.RegularExpressions;
using Isms.Catalogs.Glossary;

namespace Isms.Catalogs.Tests.Glossary;

public sealed partial class ReferenceListsTests
{
    // The concepts of the source material that are data: glossary, edition notes, starter lists.
    private static readonly int[] Wanted =
        [1, .. Enumerable.Range(8, 5), 21, 26, 31, 32, 47, .. Enumerable.Range(87, 4), .. Enumerable.Range(94, 11), .. Enumerable.Range(118, 9), 136, .. Enumerable.Range(138, 7), 147, 148, 149, 150, 151, 154, 155];

    public static TheoryData<string> Ids => [.. ReferenceLists.All.Select(list => list.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_entry_has_both_languages_a_source_and_references_that_resolve(string id)
    {
        ReferenceList list = ReferenceLists.Find(id)!;
        Assert.True(list.Title.IsComplete && list.Kind.IsKnown);
        Assert.NotEmpty(list.Entries);
        Assert.Equal(list.Entries.Count, list.Entries.Select(entry => entry.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(list.Entries, entry =>
        {
            Assert.True(entry.Title.IsComplete && entry.Text?.IsComplete != false);
            Assert.False(string.IsNullOrWhiteSpace(entry.Source));
            Assert.True(Enum.IsDefined(entry.Confidence));
            Assert.All(entry.Concepts, concept => Assert.InRange(concept, 1, 155));
            Assert.All(entry.References, reference => Assert.NotNull(StandardCatalogs.Resolve(reference)));
            Assert.Same(entry, list.Find(entry.Id));
        });
    }

    [Fact]
    public void The_lists_are_called_differently() =>
        Assert.Equal(ReferenceLists.All.Count, ReferenceLists.All.Select(list => list.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_concept_that_is_data_is_in_a_list_or_a_catalog()
    {
        IEnumerable<int> inCatalogs = StandardCatalogs.All
            .SelectMany(catalog => catalog.Items)
            .SelectMany(item => item.Attributes.Select(attribute => attribute.Source).Append(item.JapaneseEvidence.Source))
            .SelectMany(source => Concepts().Matches(source))
            .SelectMany(match => match.Groups[1].Value.Split(", "))
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture));
        Assert.All(Wanted.Except(inCatalogs), number => Assert.NotEmpty(ReferenceLists.OfConcept(number)));
    }

    [Theory]
    [InlineData("isms-challenges", 3)]
    [InlineData("interested-parties", 5)]
    [InlineData("cloud-parts", 3)]
    [InlineData("management-issues", 3)]
    [InlineData("hospital-checklist", 15)]
    [InlineData("document-types", 18)]
    [InlineData("mandatory-records", 6)]
    [InlineData("cloud-and-asp", 5)]
    [InlineData("regional-health-care", 2 + 2 + 3)]
    [InlineData("risk-management-phases", 4)]
    [InlineData("guideline-facts", 22)]
    [InlineData("mhlw-6.0-documents", 5)]
    [InlineData("electronic-record-evidence", 5)]
    public void A_list_has_the_entries_of_its_source(string id, int entries) => Assert.Equal(entries, ReferenceLists.Find(id)!.Entries.Count);

    [Fact]
    public void The_published_counts_are_right_and_those_of_the_source_material_are_documented_as_wrong()
    {
        ReferenceList corrections = ReferenceLists.Find("corrections")!;
        Assert.Contains("14 clauses, 35 objectives and 114 controls", corrections.Find("X1")!.Text!.English, StringComparison.Ordinal);
        Assert.Contains("15 is right (6 in 11.1, 9 in 11.2)", corrections.Find("X2")!.Text!.English, StringComparison.Ordinal);
        Assert.Equal(6, StandardCatalogs.AnnexA2013.ChildrenOf("A.11.1").Count());
        Assert.Equal(9, StandardCatalogs.AnnexA2013.ChildrenOf("A.11.2").Count());
        Assert.Contains("A.11 has 15", StandardCatalogs.AnnexA2013.Note, StringComparison.Ordinal);

        // the numbers of categories and controls that the slide prints for clauses 5 to 18
        int[] categories = [1, 2, 3, 3, 4, 1, 2, 7, 2, 3, 2, 1, 2, 2];
        int[] controls = [2, 7, 6, 10, 14, 2, 14, 14, 7, 13, 5, 7, 4, 8];
        Assert.Equal((35, 113), (categories.Sum(), controls.Sum()));
        for (int i = 0; i < 14; i++)
        {
            string clause = FormattableString.Invariant($"A.{i + 5}");
            CatalogItem[] objectives = StandardCatalogs.AnnexA2013.ChildrenOf(clause).ToArray();
            Assert.Equal(categories[i], objectives.Length);
            int printed = clause == "A.11" ? 15 : controls[i];
            Assert.Equal(printed, objectives.Sum(objective => StandardCatalogs.AnnexA2013.ChildrenOf(objective.Id).Count()));
        }
    }

    [Fact]
    public void Text_is_found_in_either_language()
    {
        Assert.Contains(ReferenceLists.Search("ＨＩＰＡＡ"), entry => entry.Id == "hipaa");
        Assert.Contains(ReferenceLists.Search("個人情報保護法"), entry => entry.Id == "personal-information");
        Assert.Empty(ReferenceLists.Search(" "));
        Assert.Null(ReferenceLists.Find("nothing"));
        Assert.Empty(ReferenceLists.OfConcept(0));
    }

    [GeneratedRegex(@"concepts? ([0-9]+(?:, [0-9]+)*)")]
    private static partial Regex Concepts();
}
