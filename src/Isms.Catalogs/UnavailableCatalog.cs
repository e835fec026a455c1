using Isms.Core;

namespace Isms.Catalogs;

/// <summary>
/// Something a reader might look for that is not contained, and why: no source could be read, or only a part of it. Nothing is invented in its place. Immutable.
/// </summary>
public sealed record UnavailableCatalog
{
    internal UnavailableCatalog(string id, LocalizedText title, LocalizedText reason)
    {
        Id = id;
        Title = title;
        Reason = reason;
    }

    /// <summary>The identifier that it would have: <c>iso27017:2015</c>. No catalog of <see cref="StandardCatalogs"/> has it.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public LocalizedText Title { get; }

    /// <summary>Why it is not contained.</summary>
    public LocalizedText Reason { get; }
}
