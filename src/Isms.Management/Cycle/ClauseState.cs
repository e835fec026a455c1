using Isms.Core;

namespace Isms.Management.Cycle;

/// <summary>Whether what a clause requires is there, and what is missing. Immutable.</summary>
public sealed record ClauseState
{
    internal ClauseState(string id, LocalizedText title, PdcaPhase phase, ValueList<LocalizedText> required, ValueList<LocalizedText> there, ValueList<LocalizedText> missing)
    {
        Id = id;
        Title = title;
        Phase = phase;
        Required = required;
        There = there;
        Missing = missing;
    }

    /// <summary>The number of the clause, such as <c>9.2</c>.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The phase it belongs to.</summary>
    public PdcaPhase Phase { get; }

    /// <summary>What the clause requires to be on record, in our own words.</summary>
    public ValueList<LocalizedText> Required { get; }

    /// <summary>What of it is there, with figures.</summary>
    public ValueList<LocalizedText> There { get; }

    /// <summary>What keeps it open: records missing, errors and unresolved nonconformities. Empty when closed.</summary>
    public ValueList<LocalizedText> Missing { get; }

    /// <summary>Whether nothing keeps it open.</summary>
    public bool IsClosed => Missing.Count == 0;
}
