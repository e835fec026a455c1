using Isms.Core.Issues;

namespace Isms.Core.Json.Walking;

/// <summary>Where a walk through a value is. Paths are made only for what is told to the visitor. Used by one thread for one walk.</summary>
internal sealed class ElementWalk(IElementVisitor visitor)
{
    private readonly List<(string? Member, int Item)> places = [];
    private readonly Stack<(int Depth, bool IsNamedByPlace)> around = new();

    /// <summary>Whether the walk is inside an element with an id; else everything that refers to elements is an element named by its place.</summary>
    public bool IsInsideElement => around.Count > 0 && !around.Peek().IsNamedByPlace;

    /// <summary>Whether the value is an item of a list, or nothing that refers to elements is around it.</summary>
    public bool IsOnItsOwn => around.Count == 0 || places[places.Count - 1].Member is null;

    public void EnterMember(string name) => places.Add((name, -1));

    public void EnterItem(int index) => places.Add((null, index));

    public void Leave() => places.RemoveAt(places.Count - 1);

    public void Begin(string? id, string kind, DocumentElement value)
    {
        string member = PathFrom(around.Count == 0 ? 0 : around.Peek().Depth);
        visitor.Begin(new VisitedElement(id ?? "/" + PathFrom(0), kind, member, id is null, value));
        around.Push((places.Count, id is null));
    }

    public void End()
    {
        around.Pop();
        visitor.End();
    }

    public void Text(string member, LocalizedText text) => visitor.Text(member, text);

    public void Refer(string target)
    {
        // Nothing refers to elements outside every element: a value that does is one, by its place.
        visitor.Refer(PathFrom(around.Peek().Depth), target);
    }

    private string PathFrom(int depth)
    {
        if (places.Count == depth + 1 && places[depth].Member is { } only)
        {
            // Names of members are ours and have nothing to escape.
            return only;
        }

        string path = string.Empty;
        for (int i = depth; i < places.Count; i++)
        {
            (string? member, int item) = places[i];
            path = member is not null ? JsonPointer.Member(path, member) : JsonPointer.Item(path, item);
        }

        // A path below an element does not begin with the stroke of a pointer.
        return path.Length == 0 ? path : path.Substring(1);
    }
}
