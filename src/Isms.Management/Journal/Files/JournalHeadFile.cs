using Isms.Management.Journal.Verification;

namespace Isms.Management.Journal.Files;

/// <summary>The file with the signed head of a journal. Static; two must not write one file at once, which the lock on the journal sees to.</summary>
public static class JournalHeadFile
{
    /// <summary>Where the tool puts it: beside the journal, with <c>.head</c> after its name.</summary>
    /// <param name="journal">The path of the journal.</param>
    /// <returns>The path of the head.</returns>
    public static string PathFor(string journal) => Guard.NotBlank(journal) + ".head";

    /// <summary>Reads it.</summary>
    /// <param name="path">The path.</param>
    /// <returns>What stands in it, or null where there is no file.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[]? Read(string path) => File.Exists(Guard.NotBlank(path)) ? File.ReadAllBytes(path) : null;

    /// <summary>Writes it so that either the old or the new content stands there, whatever happens.</summary>
    /// <param name="path">The path.</param>
    /// <param name="head">The head.</param>
    /// <exception cref="IOException">It cannot be written; the old content stands.</exception>
    public static void Write(string path, SignedJournalHead head)
    {
        byte[] content = Guard.NotNull(head).ToUtf8();
        string next = Guard.NotBlank(path) + ".new";
        using (FileStream stream = new(next, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1))
        {
            stream.Write(content, 0, content.Length);
            stream.Flush(flushToDisk: true);
        }

#if NET
        File.Move(next, path, overwrite: true);
#else
        if (File.Exists(path))
        {
            File.Replace(next, path, null);
        }
        else
        {
            File.Move(next, path);
        }
#endif
    }
}
