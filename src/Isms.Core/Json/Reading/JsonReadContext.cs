using Isms.Core.Issues;
using Isms.Core.Time;

namespace Isms.Core.Json.Reading;

/// <summary>
/// Where a reader is in the document, where its issues go, which identifiers it met (those that elements bear and those that are referred to),
/// and which values it could not read, so that what is said later about the rest names the right place and concludes nothing from a gap.
/// Used by one thread for one reading.
/// </summary>
public sealed class JsonReadContext
{
    private readonly Dictionary<string, (string Kind, string Path)> definitions = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Path)> repeated = [];
    private readonly List<(string Id, IReadOnlyList<string> Kinds, string Path)> references = [];
    private readonly bool isAlone;
    private readonly HashSet<string> lostKinds = new(StringComparer.Ordinal);

    // The members and items around the value being read, outermost first. Their pointers are made only where somebody asks: most values are right, and nobody does.
    private Place[] places = new Place[16];
    private int depth;

    /// <summary>Begins a reading.</summary>
    /// <param name="issues">Where issues go.</param>
    /// <param name="strict">Whether an unknown member is an error; else it is a notice and kept.</param>
    public JsonReadContext(IssueCollector issues, bool strict)
        : this(issues, strict, isAlone: false)
    {
    }

    private JsonReadContext(IssueCollector issues, bool strict, bool isAlone)
    {
        Issues = Guard.NotNull(issues);
        IsStrict = strict;
        this.isAlone = isAlone;
    }

    /// <summary>Begins the reading of one element that stands alone: what its references lead to is elsewhere, so ids are not compared.</summary>
    /// <param name="issues">Where issues go.</param>
    /// <param name="strict">Whether an unknown member is an error; else it is a notice and kept.</param>
    /// <returns>The context. <see cref="ReportReferences"/> has nothing to say in it.</returns>
    public static JsonReadContext OfElement(IssueCollector issues, bool strict) => new(issues, strict, isAlone: true);

    /// <summary>Where issues go.</summary>
    public IssueCollector Issues { get; }

    /// <summary>What could not be read.</summary>
    public JsonGaps Gaps { get; } = new();

    /// <summary>Whether an unknown member is an error.</summary>
    public bool IsStrict { get; }

    /// <summary>The JSON pointer of the value being read.</summary>
    public string Path => PathAt(depth);

    /// <summary>The id of the innermost element being read; empty where none has one.</summary>
    public string Subject { get; internal set; } = string.Empty;

    /// <summary>Reports something about the value being read.</summary>
    /// <param name="definition">What was found.</param>
    /// <param name="arguments">What goes into the places of the message.</param>
    public void Report(IssueDefinition definition, params string[] arguments) => Issues.Add(definition, Subject, Path, arguments);

    /// <summary>Tells of an element with an id at the place being read, whether or not the element can be read as a whole.</summary>
    /// <param name="id">The id.</param>
    /// <param name="kind">What it is.</param>
    public void Define(string id, string kind)
    {
        if (isAlone)
        {
            return;
        }

        if (definitions.ContainsKey(id))
        {
            repeated.Add((id, Path));
        }
        else
        {
            definitions.Add(id, (kind, Path));
        }
    }

    /// <summary>Tells of a reference at the place being read.</summary>
    /// <param name="id">The id referred to.</param>
    /// <param name="kinds">The kinds it may be of; empty for any.</param>
    public void Refer(string id, IReadOnlyList<string> kinds)
    {
        if (!isAlone)
        {
            references.Add((id, kinds, Path));
        }
    }

    /// <summary>
    /// Says which ids stand twice, which resolve to nothing, and which resolve to something of another kind. Called once, at the end.
    /// Where a whole part could not be read (the organisation, the list of assets), nobody knows which ids it has: a reference that may resolve there is not reported.
    /// </summary>
    public void ReportReferences()
    {
        foreach ((string id, string path) in repeated)
        {
            Issues.Add(JsonIssues.DuplicateId, id, path, id, definitions[id].Path);
        }

        foreach ((string id, IReadOnlyList<string> kinds, string path) in references)
        {
            if (!definitions.TryGetValue(id, out (string Kind, string Path) found))
            {
                if (kinds.Count == 0 ? lostKinds.Count == 0 : !kinds.Any(lostKinds.Contains))
                {
                    // Of a quarter people expect to hear that the year has none such, not of an element.
                    bool isPeriod = kinds.Count == 1 && kinds[0] == FiscalPeriodId.Kind.Name;
                    Issues.Add(isPeriod ? JsonIssues.UnknownPeriod : JsonIssues.UnresolvedId, id, path, id);
                }
            }
            else if (kinds.Count > 0 && !kinds.Contains(found.Kind))
            {
                Issues.Add(JsonIssues.WrongKind, id, path, id, found.Kind, string.Join(", ", kinds));
            }
        }
    }

    /// <summary>Tells of a part that was not looked into, with the kinds of elements that stand in it.</summary>
    /// <param name="kinds">The kinds.</param>
    internal void Lose(IEnumerable<string> kinds) => lostKinds.UnionWith(kinds);

    /// <summary>Goes into a member.</summary>
    /// <param name="name">Its name.</param>
    internal void EnterMember(string name) => Enter(new Place(name, -1));

    /// <summary>Goes into an item of a list.</summary>
    /// <param name="index">Its index.</param>
    internal void EnterItem(int index) => Enter(new Place(null, index));

    /// <summary>Comes back from the member or item entered last.</summary>
    internal void Leave() => depth--;

    private void Enter(Place place)
    {
        if (depth == places.Length)
        {
            Array.Resize(ref places, depth * 2);
        }

        places[depth++] = place;
    }

    private string PathAt(int level)
    {
        if (level == 0)
        {
            return string.Empty;
        }

        ref Place place = ref places[level - 1];
        return place.Path ??= place.Member is { } name ? JsonPointer.Member(PathAt(level - 1), name) : JsonPointer.Item(PathAt(level - 1), place.Index);
    }

    private struct Place(string? member, int index)
    {
        public readonly string? Member = member;
        public readonly int Index = index;
        public string? Path;
    }
}
