using Isms.Core;

namespace Isms.Management.Cycle;

/// <summary>Whether what a clause requires is there, and what is missing. Immutable.</summary>
public sealed record ClauseState
{
    internal ClauseState(string id, LocalizedText title, PdcaPhase phase, ValueList<RequiredRecord> records, ValueList<LocalizedText> missing)
    {
        Id = id;
        Title = title;
        Phase = phase;
        Records = records;
        Missing = missing;
    }

    /// <summary>The number of the clause, such as <c>9.2</c>.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The phase it belongs to in the view of the report.</summary>
    public PdcaPhase Phase { get; internal init; }

    /// <summary>The records that the clause requires, each with how many there are, the newest day and what lacks one.</summary>
    public ValueList<RequiredRecord> Records { get; }

    /// <summary>What the clause requires to be on record, in our own words.</summary>
    public ValueList<LocalizedText> Required => Records.Select(record => record.Required).ToValueList();

    /// <summary>What of it is there, with figures.</summary>
    public ValueList<LocalizedText> There => Records.Where(record => record.Count > 0).Select(record => record.There!).ToValueList();

    /// <summary>What keeps it open: records missing, errors and unresolved nonconformities. Empty when closed.</summary>
    public ValueList<LocalizedText> Missing { get; }

    /// <summary>Whether nothing keeps it open.</summary>
    public bool IsClosed => Missing.Count == 0;
}
