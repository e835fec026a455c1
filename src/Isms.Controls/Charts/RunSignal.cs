using Isms.Core;

namespace Isms.Controls.Charts;

/// <summary>A place on a control chart where a rule speaks for a special cause. Immutable.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="First">The place of the first value of the run, from 0.</param>
/// <param name="Last">The place of its last value, at which the rule speaks.</param>
/// <param name="IsAbove">Whether the run lies above the centre, or rises; null where it lies on both sides.</param>
public sealed record RunSignal(RunRule Rule, int First, int Last, bool? IsAbove)
{
    /// <summary>What is seen, with the places counted from 1.</summary>
    public LocalizedText Why
    {
        get
        {
            string places = First == Last ? FormattableString.Invariant($"{Last + 1}") : FormattableString.Invariant($"{First + 1}-{Last + 1}");
            bool runs = Rule == RunRule.SixSteadily;
            (string Japanese, string English) side = IsAbove switch
            {
                true => runs ? ("(増加)", ", rising") : ("(上側)", ", above the centre"),
                false => runs ? ("(減少)", ", falling") : ("(下側)", ", below the centre"),
                null => (string.Empty, string.Empty),
            };
            return LocalizedText.Create($"測定値{places}: {Rule.Name.In(IsmsLanguage.Japanese)}{side.Japanese}", $"readings {places}: {Rule.Name.In(IsmsLanguage.English)}{side.English}");
        }
    }
}
