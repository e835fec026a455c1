using Isms.Core;
using Isms.Core.Time;

namespace Isms.Controls.Measurement;

/// <summary>A reading that no longer counts, as a later one corrects it. Immutable.</summary>
/// <param name="Reading">The reading that no longer counts.</param>
/// <param name="By">The reading that counts in its place.</param>
public sealed record SupersededReading(MeasureReading Reading, MeasureReading By)
{
    /// <summary>Why it no longer counts.</summary>
    public LocalizedText Why
    {
        get
        {
            string on = By.RecordedOn is { } day ? IsoDate.Format(day) : "-";
            string before = NumberText.Rounded(Reading.Value);
            string after = NumberText.Rounded(By.Value);
            return LocalizedText.Create(
                $"{Reading.Period}の測定値{before}は{after}に訂正された(記録日 {on})。理由: {By.Reason?.In(IsmsLanguage.Japanese) ?? "記載なし"}",
                $"The reading {before} of {Reading.Period} was corrected to {after} (recorded on {on}); reason: {By.Reason?.In(IsmsLanguage.English) ?? "not stated"}.");
        }
    }
}
