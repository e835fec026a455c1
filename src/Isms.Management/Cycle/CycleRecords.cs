using Isms.Core;
using Isms.Management.Graph;
using NodaTime;

namespace Isms.Management.Cycle;

/// <summary>A management system and the day as of which its records are looked for.</summary>
internal sealed class CycleRecords(ManagementSystemDraft system, LocalDate asOf)
{
    private Dictionary<string, int>? kinds;

    public ManagementSystemDraft System { get; } = system;

    public LocalDate AsOf { get; } = asOf;

    /// <summary>Whether something had happened by the day; what has no date counts as having happened.</summary>
    public bool Until(LocalDate? date) => date is null || date <= AsOf;

    /// <summary>The newest of some dates that is not after the day, or null.</summary>
    public LocalDate? Newest(IEnumerable<LocalDate?> dates) => dates.Where(date => date <= AsOf).Max();

    /// <summary>How many elements of a kind there are, wherever they stand in the document.</summary>
    public int Count(string kind)
    {
        kinds ??= SystemGraph.Of(System).Elements.GroupBy(element => element.Kind, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return kinds.TryGetValue(kind, out int count) ? count : 0;
    }
}
