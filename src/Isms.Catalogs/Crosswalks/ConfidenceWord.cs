using Isms.Core;

namespace Isms.Catalogs.Crosswalks;

/// <summary>A confidence as documents spell it.</summary>
internal sealed class ConfidenceWord : Code<ConfidenceWord>
{
    private ConfidenceWord(string value, LocalizedText name, Confidence confidence)
        : base(value, name) => Confidence = confidence;

    // An unknown word is reported by the reader; until then it counts as the weakest.
    private ConfidenceWord(string value)
        : base(value) => Confidence = Confidence.Low;

    public static CodeList<ConfidenceWord> List { get; } = new(
        "confidence",
        value => new ConfidenceWord(value),
        new ConfidenceWord("high", LocalizedText.Create("高", "high"), Confidence.High),
        new ConfidenceWord("medium", LocalizedText.Create("中", "medium"), Confidence.Medium),
        new ConfidenceWord("low", LocalizedText.Create("低", "low"), Confidence.Low));

    public Confidence Confidence { get; }

    public static ConfidenceWord Of(Confidence confidence) => List.Known[(int)confidence];
}
