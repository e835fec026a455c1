using Isms.Catalogs;
using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Controls.Obligations.Coverage;

/// <summary>How far one item of a guideline is covered, and by what. Immutable.</summary>
public sealed record ItemCoverage
{
    internal ItemCoverage(CatalogItem item, ItemCoverageState state, ValueList<CoveringControl> controls, ValueList<DocumentId> documents)
    {
        Item = item;
        State = state;
        Controls = controls;
        Documents = documents;
    }

    /// <summary>The item.</summary>
    public CatalogItem Item { get; }

    /// <summary>How far it is covered.</summary>
    public ItemCoverageState State { get; }

    /// <summary>The controls that have to do with it: first those that answer it, then those of the chapter it is in, then those over crosswalks.</summary>
    public ValueList<CoveringControl> Controls { get; }

    /// <summary>The documents that say they answer it. They tell what is ruled, not what is done, and do not change the state.</summary>
    public ValueList<DocumentId> Documents { get; }
}
