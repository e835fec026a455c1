using Isms.Core;

namespace Isms.Reporting.Composition;

/// <summary>Units as documents write them, in the words of a reader; a unit that is not known stays as it is.</summary>
internal static class UnitWords
{
    private static readonly Dictionary<string, LocalizedText> Known = new(StringComparer.Ordinal)
    {
        ["percent"] = LocalizedText.Create("%", "%"),
        ["days"] = LocalizedText.Create("日", "days"),
        ["incidents"] = LocalizedText.Create("件", "incidents"),
        ["incidents/year"] = LocalizedText.Create("件/年", "incidents a year"),
        ["tests"] = LocalizedText.Create("回", "tests"),
        ["clinics"] = LocalizedText.Create("施設", "clinics"),
    };

    public static string? In(string? unit, IsmsLanguage language) => unit is not null && Known.TryGetValue(unit, out LocalizedText? word) ? word.In(language) : unit;
}
