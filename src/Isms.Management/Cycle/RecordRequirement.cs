using Isms.Core;

namespace Isms.Management.Cycle;

/// <summary>A kind of record that is asked for, and how to find it.</summary>
internal sealed class RecordRequirement(string japanese, string english, Func<CycleRecords, RecordCount> look, bool isConditional = false)
{
    /// <summary>What is asked for, in our own words.</summary>
    public LocalizedText Required { get; } = LocalizedText.Create(japanese, english);

    /// <summary>Looks for it.</summary>
    public RequiredRecord Look(CycleRecords records)
    {
        RecordCount found = look(records);
        return new RequiredRecord(Required, found.There, found.Newest, found.Lacking, isConditional);
    }
}
