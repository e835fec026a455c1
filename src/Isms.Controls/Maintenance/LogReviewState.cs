namespace Isms.Controls.Maintenance;

/// <summary>How the review of the log of a maintenance session stands.</summary>
public enum LogReviewState
{
    /// <summary>Not reviewed, and the last day is not over or no day is known to judge by.</summary>
    Open = 0,

    /// <summary>Reviewed on or before the last day.</summary>
    InTime = 1,

    /// <summary>Reviewed after the last day.</summary>
    Late = 2,

    /// <summary>Not reviewed, and the last day is over.</summary>
    Missing = 3,
}
