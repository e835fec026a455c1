#:project ../../src/Isms.Catalogs/Isms.Catalogs.csproj
// Finds controls by number, text and attribute, asks which edition of a guideline was in force, and reads the lists. Run: dotnet run docs/samples/catalogs.cs
using Isms.Catalogs;
using Isms.Catalogs.Editions;
using Isms.Catalogs.Glossary;
using Isms.Catalogs.Search;
using Isms.Core;
using NodaTime;

// by number, in any usual spelling, in one catalog or in all
CatalogItem access = StandardCatalogs.AnnexA2022.Find("8.2")!;
Console.WriteLine($"{access.Reference} {access.Title.In(IsmsLanguage.Japanese)} ({access.JapaneseEvidence.Confidence}, {access.JapaneseEvidence.Source})");
foreach (AlternativeReading other in access.JapaneseEvidence.Alternatives)
{
    Console.WriteLine($"  elsewhere: {other}");
}

foreach (CatalogItem item in CatalogSearch.ById("a12.6.1"))
{
    Console.WriteLine($"{item.Reference} {item.Title}");
}

// by text in either language, by attribute
foreach (CatalogItem item in CatalogSearch.ByText("クラウド"))
{
    Console.WriteLine($"{item.Reference} {item.Title.In(IsmsLanguage.Japanese)}");
}

foreach (CatalogItem item in StandardCatalogs.AnnexA2022.WithAttribute("controlType", "Corrective").Where(item => item.AttributeOf("domains")!.Has("Resilience")))
{
    Console.WriteLine($"{item.Id} {item.Title}");
}

// which edition was in force; null where the dates are not known well enough
GuidelineSeries mhlw = GuidelineEditions.Find("mhlw")!;
Console.WriteLine(mhlw.InForceOn(new LocalDate(2026, 3, 31))?.Id ?? "not certain");
Console.WriteLine(mhlw.InForceOn(new LocalDate(2026, 7, 1))?.Id ?? "not certain");
Console.WriteLine(string.Join(" or ", mhlw.PossiblyInForceOn(new LocalDate(2022, 3, 15)).Select(edition => edition.Id)));

// lists to begin with
foreach (ReferenceListEntry party in ReferenceLists.Find("interested-parties")!.Entries)
{
    Console.WriteLine($"{party.Title} ({party.Source})");
}

return 0;
