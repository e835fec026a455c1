namespace Isms.Management.Journal.Files;

/// <summary>Why a journal could not be opened for writing or appended to.</summary>
public enum JournalWriteFault
{
    /// <summary>Somebody else writes it. Nothing was written.</summary>
    Locked = 0,

    /// <summary>Its head is another than expected: somebody else appended meanwhile. Nothing was written.</summary>
    HeadMoved = 1,

    /// <summary>Its end, or its signed head, is not what a writer leaves: it must be verified first. Nothing was written.</summary>
    Damaged = 2,

    /// <summary>It is signed and there is no key, it is not signed and there is one, or the key is another. Nothing was written.</summary>
    OtherKey = 3,

    /// <summary>The entry is dated before the last one. Nothing was written.</summary>
    EarlierThanLast = 4,

    /// <summary>The disk would not take the event, and what was written of it was taken back: it is not in the journal.</summary>
    NotWritten = 5,

    /// <summary>The disk would not take the event, and could not take it back either: the journal has to be opened anew to know whether it is there.</summary>
    NotKnown = 6,

    /// <summary>The event is recorded; the signed head beside the journal could not be written. The next append writes it.</summary>
    HeadNotWritten = 7,
}
