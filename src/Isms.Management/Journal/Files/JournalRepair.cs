namespace Isms.Management.Journal.Files;

/// <summary>What was done about a last line that an interrupted append had left: nobody had been told that it was recorded. Immutable.</summary>
/// <param name="Line">The number of the line.</param>
/// <param name="Bytes">How many bytes of it stood there.</param>
/// <param name="IsCompleted">Whether it was whole but for its line feed and stays; otherwise it was taken away.</param>
public sealed record JournalRepair(long Line, long Bytes, bool IsCompleted);
