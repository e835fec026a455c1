using Isms.Core.Issues;
using Isms.Core.Json;

namespace Isms.Management.Checks;

/// <summary>
/// Which issues would be concluded from a gap: from something that stands in the document and could not be read. The gap itself is reported;
/// a second issue that follows from it would send people looking for a fault that is not there.
/// </summary>
internal static class GapConclusions
{
    /// <summary>Whether an issue rests on what could not be read.</summary>
    /// <param name="issue">The issue, its path that of the document.</param>
    /// <param name="gaps">What could not be read.</param>
    /// <returns>True where the thing it is about has a gap itself.</returns>
    public static bool RestOn(IsmsIssue issue, JsonGaps gaps) => gaps.Touch(issue.Path);
}
