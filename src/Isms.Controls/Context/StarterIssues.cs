using Isms.Catalogs.Glossary;
using Isms.Core;
using Isms.Risk.Context;

namespace Isms.Controls.Context;

/// <summary>
/// Makes issues to begin with (ISO/IEC 27001:2013 4.1, concept 26) of a starter list of the catalogs, such as <c>hospital-issues</c>. They are drafts: an
/// organisation keeps those that are its own. Static and thread-safe.
/// </summary>
public static class StarterIssues
{
    /// <summary>The entries of a list that say whether they lie inside or outside the organisation, as issues.</summary>
    /// <param name="list">The list. The group of such an entry is <c>internal</c> or <c>external</c>, then perhaps a comma and the part of the environment.</param>
    /// <returns>An issue for each, in the order of the list, its id <c>ISS-</c> with that of the entry; entries of no or another group are left out.</returns>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static ValueList<ContextIssue> Of(ReferenceList list) => Guard.NotNull(list).Entries.Select(Issue).OfType<ContextIssue>().ToValueList();

    private static ContextIssue? Issue(ReferenceListEntry entry)
    {
        string[] group = (entry.Group ?? string.Empty).Split(',');
        return ContextIssueKind.List.Known.FirstOrDefault(known => known.Value == group[0]) is { } kind
            ? new ContextIssue
            {
                Id = ContextIssueId.Parse("ISS-" + entry.Id),
                Kind = kind,
                Name = entry.Title,
                Environment = group.Length > 1 ? group[1].Trim() : null,
            }
            : null;
    }
}
