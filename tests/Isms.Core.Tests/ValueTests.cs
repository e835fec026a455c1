using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Core.Tests;

public sealed class ValueTests
{
    [Fact]
    public void A_text_needs_one_language_that_is_not_blank()
    {
        Assert.Null(LocalizedText.TryCreate(" ", null));
        Assert.Throws<ArgumentException>(() => LocalizedText.Create("", "  "));
        Assert.False(LocalizedText.Create("患者", null).IsComplete);
        Assert.Null(LocalizedText.Create("患者", " ").English);
    }

    [Fact]
    public void A_missing_language_is_answered_by_the_other()
    {
        LocalizedText onlyJapanese = LocalizedText.Create("患者", null);
        Assert.Equal("患者", onlyJapanese.In(IsmsLanguage.English));
        LocalizedText both = LocalizedText.Create("患者", "Patients");
        Assert.Equal("Patients", both.In(IsmsLanguage.English));
        Assert.Equal("患者", both.In(IsmsLanguage.Japanese));
        Assert.Equal(both, LocalizedText.Create("患者", "Patients"));
    }

    [Fact]
    public void Lists_with_equal_items_are_equal_and_hash_alike() =>
        Prop.ForAll<int[]>(items =>
        {
            ValueList<int> one = items.ToValueList();
            ValueList<int> other = items.ToList().ToValueList();
            return one.Equals(other) && one.GetHashCode() == other.GetHashCode() && one.SequenceEqual(items);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lists_that_differ_in_one_item_differ() =>
        Prop.ForAll<NonEmptyArray<int>>(items =>
        {
            int[] changed = (int[])items.Get.Clone();
            changed[0] = unchecked(changed[0] + 1);
            return !items.Get.ToValueList().Equals(changed.ToValueList());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_list_does_not_see_later_changes_of_the_array_it_came_from()
    {
        int[] source = [1, 2];
        ValueList<int> list = source.ToValueList();
        source[0] = 9;
        Assert.Equal([1, 2], list);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" PER-01")]
    [InlineData("PER-01 ")]
    [InlineData("PER\u0007")]
    public void A_text_with_white_space_at_an_end_or_control_characters_is_no_identifier(string text)
    {
        Assert.False(PersonId.Kind.TryParse(text, out PersonId? id));
        Assert.Null(id);
        Assert.Contains("person", Assert.Throws<FormatException>(() => PersonId.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_identifier_has_at_most_100_characters()
    {
        Assert.True(PersonId.Kind.TryParse(new string('x', 100), out _));
        Assert.False(PersonId.Kind.TryParse(new string('x', 101), out _));
    }

    [Fact]
    public void Identifiers_compare_by_ordinal_in_every_culture() => TestCultures.Each(() =>
    {
        Assert.Equal(PersonId.Parse("I"), PersonId.Parse("I"));
        Assert.NotEqual(PersonId.Parse("I"), PersonId.Parse("i"));
        Assert.True(PersonId.Parse("A-2").CompareTo(PersonId.Parse("a-1")) < 0);
    });

    [Fact]
    public void A_word_of_another_list_survives_as_it_was_written()
    {
        EmploymentKind unknown = EmploymentKind.List.Get("volunteer");
        Assert.False(unknown.IsKnown);
        Assert.Equal("volunteer", unknown.Value);
        Assert.Same(EmploymentKind.Dispatched, EmploymentKind.List.Get("dispatched"));
        Assert.False(EmploymentKind.List.Get("Dispatched").IsKnown);
    }

    [Theory]
    [InlineData("iso27001:2022/A.8.2", "iso27001:2022", "A.8.2")]
    [InlineData("mhlw-6.0/management/13.1.2", "mhlw-6.0", "management/13.1.2")]
    public void A_reference_is_a_catalog_and_an_item(string text, string catalog, string item)
    {
        StandardReference reference = StandardReference.Parse(text);
        Assert.Equal(catalog, reference.Catalog);
        Assert.Equal(item, reference.Item);
        Assert.Equal(text, reference.ToString());
        Assert.Equal(reference, StandardReference.Create(catalog, item));
    }

    [Theory]
    [InlineData("A.8.2")]
    [InlineData("/A.8.2")]
    [InlineData("iso27001:2022/")]
    [InlineData("iso27001:2022/A 8.2")]
    public void Other_texts_are_no_reference(string text)
    {
        Assert.False(StandardReference.TryParse(text, out _));
        Assert.Throws<FormatException>(() => StandardReference.Parse(text));
    }

    [Fact]
    public void Money_is_not_negative_and_has_a_currency()
    {
        Assert.Equal("JPY 12000000", Money.Create(12000000, "JPY").ToString());
        Assert.Null(Money.TryCreate(-1, "JPY"));
        Assert.Null(Money.TryCreate(1, "yen"));
        Assert.Null(Money.TryCreate(1, "円円円"));
        Assert.Throws<ArgumentException>(() => Money.Create(1, "JP"));
    }
}
