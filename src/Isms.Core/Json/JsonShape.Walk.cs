using Isms.Core.Json.Walking;

namespace Isms.Core.Json;

/// <content>The walk through a value: which elements are in it, and what refers to what.</content>
public sealed partial class JsonShape<T>
{
    private Func<T, (string Id, string Kind)>? elementOf;
    private Slot[] walked = [];
    private bool refers;

    internal override bool LeadsToElements => elementOf is not null || walked.Any(slot => slot.LeadsToElements);

    /// <summary>
    /// Tells of every element in a value, of the references between them and of their texts, in the order in which they are written. Which members are walked through
    /// follows from the codecs, so that a new one takes part without more.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="visitor">Who is told.</param>
    public void Walk(T value, IElementVisitor visitor) => Visit(Guard.NotNull(value), new ElementWalk(Guard.NotNull(visitor)));

    internal override void Visit(T value, ElementWalk walk)
    {
        bool begins = false;
        if (elementOf is not null)
        {
            (string id, string kind) = elementOf(value);
            walk.Begin(id, kind, value);
            begins = true;
        }
        else if (refers && !walk.IsInsideElement && walk.IsOnItsOwn)
        {
            walk.Begin(null, name, value);
            begins = true;
        }

        foreach (Slot slot in walked)
        {
            slot.Visit(value, walk, tellText: begins);
        }

        if (begins)
        {
            walk.End();
        }
    }

    private void PlanWalk()
    {
        refers = slots.Any(slot => slot.IsReference);
        walked = slots.Where(slot => slot.LeadsToElements || (slot.IsText && (elementOf is not null || refers))).ToArray();
    }
}
