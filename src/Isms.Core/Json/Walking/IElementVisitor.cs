namespace Isms.Core.Json.Walking;

/// <summary>
/// Is told of the elements of a value and of the references between them, see <see cref="JsonShape{T}.Walk"/>. What has an id in the document is an element; an object
/// without one that stands outside every element and refers to some, such as the trace of a requirement, is named by its JSON pointer.
/// </summary>
public interface IElementVisitor
{
    /// <summary>An element begins. What is told until <see cref="End"/> is of it, or of an element inside it.</summary>
    /// <param name="element">The element.</param>
    void Begin(VisitedElement element);

    /// <summary>The element that began last ends.</summary>
    void End();

    /// <summary>A text of the element that began last, told where it is a member of the element itself.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="text">The text.</param>
    void Text(string member, LocalizedText text);

    /// <summary>The element that began last refers to another.</summary>
    /// <param name="member">The member in which the reference stands, as a path below the element: <c>plan/what/0/treatments</c>. Of a list of references, the list.</param>
    /// <param name="target">The id referred to.</param>
    void Refer(string member, string target);
}
