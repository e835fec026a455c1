using Isms.Core;

namespace Isms.Risk.Monitoring;

/// <summary>One reason why an acceptance no longer holds. Immutable, with value equality.</summary>
public sealed record StaleReason
{
    internal StaleReason(StaleCause cause, string japanese, string english)
    {
        Cause = cause;
        Text = LocalizedText.Create(japanese, english);
    }

    /// <summary>The cause.</summary>
    public StaleCause Cause { get; }

    /// <summary>The cause with what was accepted and what is now.</summary>
    public LocalizedText Text { get; }
}
