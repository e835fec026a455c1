using Isms.Core;

namespace Isms.Audit.Frequency;

/// <summary>Something that asks for a shorter interval. Immutable, with value equality.</summary>
/// <param name="Kind">What.</param>
/// <param name="Months">The interval it asks for.</param>
/// <param name="Evidence">The risks or nonconformities.</param>
public sealed record IntervalReason(IntervalReasonKind Kind, int Months, ValueList<ElementId> Evidence)
{
    /// <summary>The reason in both languages.</summary>
    public LocalizedText Why
    {
        get
        {
            string months = FormattableString.Invariant($"{Months}"), ids = string.Join(", ", Evidence);
            return LocalizedText.Create($"{Kind.Name.Japanese}({ids})のため{months}か月以内", $"{Kind.Name.English} ({ids}): within {months} months");
        }
    }
}
