using Isms.Core;

namespace Isms.Controls.Privacy;

/// <summary>
/// Rows of a release that agree in every quasi-identifier (ISO/IEC 20889, equivalence class). The values describe patients: they are for the person who mends the release, not for a
/// document or a report. Immutable, with value equality.
/// </summary>
public sealed record EquivalenceClass
{
    internal EquivalenceClass(ValueList<string> values, long size)
    {
        Values = values;
        Size = size;
    }

    /// <summary>The values of the quasi-identifiers, in the order of the columns.</summary>
    public ValueList<string> Values { get; }

    /// <summary>How many rows have them; 1 or more.</summary>
    public long Size { get; }
}
