using Isms.Core;

namespace Isms.Reporting.Composition;

/// <summary>What the foot of a report says about where it comes from. Immutable.</summary>
/// <param name="Document">The name of the document.</param>
/// <param name="Note">What readers must know about the data, for example that they are invented; or null.</param>
public sealed record ReportOrigin(string Document, LocalizedText? Note = null);
