namespace Isms.Controls.Applicability.Migration;

/// <summary>Whether the old rows that come together in a row of a draft say the same. Immutable.</summary>
/// <param name="OnApplicability">Whether they agree on whether the control is applicable.</param>
/// <param name="OnStatus">Whether they agree on how far it is in place; two rows that do not say agree, one that says and one that does not disagree.</param>
/// <param name="OnJustification">Whether they agree on why: the same basis in any order, and the same reason.</param>
public sealed record DraftAgreement(bool OnApplicability, bool OnStatus, bool OnJustification)
{
    /// <summary>Whether they agree on everything.</summary>
    public bool IsFull => OnApplicability && OnStatus && OnJustification;
}
