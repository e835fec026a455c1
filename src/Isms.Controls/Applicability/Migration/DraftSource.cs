using Isms.Catalogs.Crosswalks.Inference;
using Isms.Core;

namespace Isms.Controls.Applicability.Migration;

/// <summary>An old control that a row of a draft comes from, with everything the old statement said of it. Immutable.</summary>
public sealed record DraftSource
{
    internal DraftSource(InferredMapping mapping, ValueList<ApplicabilityRow> rows)
    {
        Mapping = mapping;
        Rows = rows;
    }

    /// <summary>The number of the old control.</summary>
    public string Control => Mapping.Source!;

    /// <summary>Why the new control is said to come from it: kind of change, ways, evidence and confidence.</summary>
    public InferredMapping Mapping { get; }

    /// <summary>The old rows, whole: one, or none where the statement says nothing of the control, or several where it says it several times.</summary>
    public ValueList<ApplicabilityRow> Rows { get; internal init; }
}
