using Isms.Core;
using Isms.Core.Identifiers;
using NodaTime;

namespace Isms.Controls.Checklists;

/// <summary>The form that a vendor filled in. Immutable.</summary>
public sealed record VendorAnswer : DocumentElement
{
    /// <summary>The vendor.</summary>
    public required SupplierId Supplier { get; init; }

    /// <summary>The form, as the catalog of the checklist has it; or null.</summary>
    public StandardReference? Form { get; init; }

    /// <summary>The day it was received, or null.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>The answers.</summary>
    public ValueList<VendorItemAnswer> Items { get; init; } = [];
}
