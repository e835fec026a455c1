namespace Isms.Management.Journal.Files;

/// <summary>A journal could not be opened for writing or appended to; the fault says what of it stands. Immutable.</summary>
public sealed class JournalWriteException : IOException
{
    /// <summary>Describes a fault.</summary>
    /// <param name="fault">What it is.</param>
    /// <param name="message">What happened, in English.</param>
    /// <param name="innerException">What the system said, or null.</param>
    public JournalWriteException(JournalWriteFault fault, string message, Exception? innerException = null)
        : base(message, innerException) => Fault = fault;

    /// <summary>What it is.</summary>
    public JournalWriteFault Fault { get; }
}
