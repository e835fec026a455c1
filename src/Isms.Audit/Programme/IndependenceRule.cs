using Isms.Core;

namespace Isms.Audit.Programme;

/// <summary>The organisation's own rule on the independence of auditors (ISO/IEC 27001:2013 9.2 e). Immutable.</summary>
public sealed record IndependenceRule : DocumentElement
{
    /// <summary>The rule in words, or null.</summary>
    public LocalizedText? Rule { get; init; }

    /// <summary>How many days before an audit a person must already have left the audited unit, 0 or more; 0 = only the day of the audit counts.</summary>
    public required int LookbackDays { get; init; }
}
