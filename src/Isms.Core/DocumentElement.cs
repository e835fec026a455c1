namespace Isms.Core;

/// <summary>
/// Anything that stands as an object in a document. It keeps the members that a newer version or another program wrote and this one does not know,
/// so that they are written back. Immutable once read; safe to share between threads.
/// </summary>
public abstract record DocumentElement
{
    /// <summary>The members that were read and are not known, with their values. Part of equality.</summary>
    public UnknownMembers UnknownMembers { get; private set; } = UnknownMembers.None;

    /// <summary>Called once, by the reader, before anybody else sees the element.</summary>
    internal void Keep(UnknownMembers members) => UnknownMembers = members;
}
