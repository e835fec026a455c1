using Isms.Core;
using Isms.Core.Json.Walking;
using Isms.Management.Document;

namespace Isms.Management.Graph;

/// <summary>
/// All elements of a management system and the links between them, taken from the shapes with which the document is read and written: what a document can say is in the graph,
/// without a word about it here. Immutable, with value equality, safe to share between threads.
/// </summary>
/// <remarks>Of an id that stands twice the first element counts; a reference that resolves to nothing is no link. Both are errors of the document.</remarks>
public sealed class SystemGraph : IEquatable<SystemGraph>
{
    private readonly Dictionary<string, int> byId;
    private readonly DocumentElement[] values;
    private readonly (int From, int To)[] ends;

    private SystemGraph(Dictionary<string, int> byId, ValueList<SystemElement> elements, DocumentElement[] values, ValueList<SystemLink> links, (int From, int To)[] ends)
    {
        this.byId = byId;
        this.values = values;
        this.ends = ends;
        Elements = elements;
        Links = links;
    }

    /// <summary>Every element, in the order of the document.</summary>
    public ValueList<SystemElement> Elements { get; }

    /// <summary>Every link, in the order of the document.</summary>
    public ValueList<SystemLink> Links { get; }

    /// <summary>The graph of a management system.</summary>
    /// <param name="system">The system.</param>
    /// <returns>Its graph.</returns>
    public static SystemGraph Of(ManagementSystem system) => Of(Guard.NotNull(system).Content);

    /// <summary>The graph of a draft, right or wrong.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>Its graph.</returns>
    public static SystemGraph Of(ManagementSystemDraft draft)
    {
        Builder builder = new();
        ManagementShapes.ManagementSystem.Walk(Guard.NotNull(draft), builder);
        return builder.Build();
    }

    /// <summary>The element with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The element, or null where there is none.</returns>
    public SystemElement? Find(string id) => byId.TryGetValue(Guard.NotNull(id), out int index) ? Elements[index] : null;

    /// <summary>The links that stand in an element or lead to it, in the order of the document.</summary>
    /// <param name="id">The id of the element.</param>
    /// <returns>The links; none where there is no such element.</returns>
    public IEnumerable<SystemLink> LinksOf(string id)
    {
        Guard.NotNull(id);
        return Links.Where(link => string.Equals(link.From, id, StringComparison.Ordinal) || string.Equals(link.To, id, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public bool Equals(SystemGraph? other) => other is not null && Elements.Equals(other.Elements) && Links.Equals(other.Links);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SystemGraph);

    /// <inheritdoc/>
    public override int GetHashCode() => Elements.GetHashCode();

    internal int IndexOf(string id) => byId.TryGetValue(id, out int index) ? index : -1;

    internal DocumentElement ValueAt(int index) => values[index];

    internal (int From, int To) EndsOf(int link) => ends[link];

    private sealed class Builder : IElementVisitor
    {
        // The member that says best what an element is, where several hold a text.
        private static readonly string[] Speaking = ["name", "title", "event", "what", "text", "question", "statement", "action"];

        private readonly List<VisitedElement> elements = [];
        private readonly List<(int Rank, LocalizedText? Text)> names = [];
        private readonly List<(int From, string To, string Member, bool IsPart)> links = [];
        private readonly Stack<int> around = new();

        public void Begin(VisitedElement element)
        {
            if (around.Count > 0)
            {
                links.Add((around.Peek(), element.Id, element.Member, true));
            }

            around.Push(elements.Count);
            elements.Add(element);
            names.Add((Speaking.Length + 1, null));
        }

        public void End() => around.Pop();

        public void Text(string member, LocalizedText text)
        {
            int rank = Array.IndexOf(Speaking, member);
            rank = rank < 0 ? Speaking.Length : rank;
            int element = around.Peek();
            if (rank < names[element].Rank)
            {
                names[element] = (rank, text);
            }
        }

        public void Refer(string member, string target) => links.Add((around.Peek(), target, member, false));

        public SystemGraph Build()
        {
            Dictionary<string, int> byId = new(elements.Count, StringComparer.Ordinal);
            int[] places = new int[elements.Count];
            List<SystemElement> distinct = new(elements.Count);
            List<DocumentElement> values = new(elements.Count);
            for (int i = 0; i < elements.Count; i++)
            {
                VisitedElement element = elements[i];
                if (byId.TryGetValue(element.Id, out int first))
                {
                    places[i] = first;
                    continue;
                }

                places[i] = distinct.Count;
                byId.Add(element.Id, distinct.Count);
                distinct.Add(new SystemElement(element.Id, element.Kind, names[i].Text ?? LocalizedText.Create(element.Id, element.Id), element.IsNamedByPlace));
                values.Add(element.Value);
            }

            List<SystemLink> resolved = new(links.Count);
            List<(int, int)> ends = new(links.Count);
            foreach ((int from, string to, string member, bool isPart) in links)
            {
                if (byId.TryGetValue(to, out int target))
                {
                    resolved.Add(new SystemLink(distinct[places[from]].Id, distinct[target].Id, member, isPart));
                    ends.Add((places[from], target));
                }
            }

            return new SystemGraph(byId, distinct.ToValueList(), [.. values], resolved.ToValueList(), [.. ends]);
        }
    }
}
