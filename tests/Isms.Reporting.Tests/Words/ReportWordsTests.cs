using System.Reflection;
using System.Text.RegularExpressions;
using Isms.Core;
using Isms.Reporting.Words;

namespace Isms.Reporting.Tests.Words;

public class ReportWordsTests
{
    private static readonly (string Name, LocalizedText Word)[] All = typeof(ReportWords).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(LocalizedText))
        .Select(property => (property.Name, (LocalizedText)property.GetValue(null)!))
        .ToArray();

    [Fact]
    public void Every_word_has_both_languages()
    {
        Assert.True(All.Length > 100);
        Assert.All(All, word => Assert.True(word.Word.IsComplete, word.Name));
    }

    [Fact]
    public void Both_languages_have_the_same_places() => Assert.All(All, word => Assert.Equal(Places(word.Word.Japanese!), Places(word.Word.English!)));

    [Fact]
    public void Japanese_words_are_japanese_and_english_words_english() => Assert.All(All, word =>
    {
        Assert.Matches("[\\u3040-\\u30FF\\u4E00-\\u9FFF]|PDCA", word.Word.Japanese!);
        Assert.DoesNotMatch("[\\u3040-\\u30FF\\u4E00-\\u9FFF]", word.Word.English!);
    });

    [Fact]
    public void Places_are_filled_whatever_the_culture() =>
        Assert.Equal("+1234 more", Cultures.Under(",", "~", () => ReportWords.More.Format(IsmsLanguage.English, 1234)));

    private static string Places(string text) => string.Join(' ', Regex.Matches(text, "\\{\\d\\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));
}
