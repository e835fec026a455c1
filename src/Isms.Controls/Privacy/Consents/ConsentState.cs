namespace Isms.Controls.Privacy.Consents;

/// <summary>Whether a use is covered by a consent, and if not, what is in the way.</summary>
public enum ConsentState
{
    /// <summary>There is no consent of this person for this purpose.</summary>
    None = 0,

    /// <summary>The consent was given only later.</summary>
    NotYetGiven = 1,

    /// <summary>The consent had been withdrawn.</summary>
    Withdrawn = 2,

    /// <summary>A consent covers the use.</summary>
    Covered = 3,
}
