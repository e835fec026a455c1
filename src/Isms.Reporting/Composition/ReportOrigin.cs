using Isms.Core;

namespace Isms.Reporting.Composition;

/// <summary>What the foot of a report says about where it comes from. Immutable.</summary>
/// <param name="Document">The name of the document.</param>
/// <param name="Note">What readers must know about the data, for example that they are invented; or null.</param>
public sealed record ReportOrigin(string Document, LocalizedText? Note = null)
{
    /// <summary>Name and version of the library, as pages say them.</summary>
    internal static string Library { get; } = "Isms.Reporting " + (typeof(ReportOrigin).Assembly.GetName().Version?.ToString(3) ?? "0");
}
