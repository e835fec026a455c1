namespace Isms.Core.Issues;

/// <summary>How much an issue weighs, lightest first.</summary>
public enum IssueSeverity
{
    /// <summary>Worth a look.</summary>
    Advice = 0,

    /// <summary>A fact to act on: a target missed, a review due soon, an unknown member (which is kept).</summary>
    Notice = 1,

    /// <summary>The data are right, and the organisation does not fulfil a requirement.</summary>
    Nonconformity = 2,

    /// <summary>The data are wrong: an id that resolves to nothing, a rating off the scale, arithmetic that contradicts itself.</summary>
    Error = 3,
}
