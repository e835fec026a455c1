namespace Isms.Management.Journal.Verification;

/// <summary>What the bytes after the last line feed are.</summary>
internal enum TailKind
{
    /// <summary>The beginning of the next line, cut off.</summary>
    Beginning,

    /// <summary>The next line whole, only its line feed missing.</summary>
    WithoutLineFeed,

    /// <summary>What no interrupted append leaves.</summary>
    Damaged,
}
