using Isms.Catalogs;
using Isms.Catalogs.Crosswalks.Inference;
using Isms.Core;

namespace Isms.Controls.Applicability.Migration;

/// <summary>An old control that nothing succeeds in the new edition, with what was said of it and where its subject went. Immutable.</summary>
public sealed record WithdrawnControl
{
    internal WithdrawnControl(CatalogItem item, InferredMapping? mapping, ValueList<ApplicabilityRow> rows)
    {
        Item = item;
        Mapping = mapping;
        Rows = rows;
    }

    /// <summary>The control of the old edition.</summary>
    public CatalogItem Item { get; }

    /// <summary>Its number: <c>A.12.2.1</c>.</summary>
    public string Control => Item.Id;

    /// <summary>Why it is said to have ended, with evidence and confidence; null where no crosswalk says anything of it.</summary>
    public InferredMapping? Mapping { get; }

    /// <summary>Where its subject went, such as a clause of the body; empty where nothing says.</summary>
    public ValueList<StandardReference> MovedTo => Mapping?.MovedTo ?? [];

    /// <summary>The old rows, whole.</summary>
    public ValueList<ApplicabilityRow> Rows { get; internal init; }
}
