using System.CommandLine;
using Isms.Management.Journal.Files;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Replay;
using Isms.Management.Journal.Verification;

namespace Isms.Cli.Commands.Journals;

/// <summary>The journal a command works on, and what it is verified against.</summary>
internal sealed class JournalInput
{
    private readonly Argument<FileInfo> journal = new("JOURNAL") { Description = "a journal: JSON Lines, one event a line" };
    private readonly Option<FileInfo?> key = new("--key")
    {
        Description = "the key that lines are signed with: an EC key of the curve P-256 in PEM (to verify, the public one is enough), or at least 32 bytes for HMAC-SHA256; the signed head lies in JOURNAL.head",
    };

    private readonly Option<string?> hash = new("--head") { Description = "the hash of the head that was kept elsewhere, 64 hexadecimal digits; with --count" };
    private readonly Option<long?> count = new("--count") { Description = "the number of lines of that head" };

    public JournalInput AddTo(Command command)
    {
        command.Add(journal);
        command.Add(key);
        command.Add(hash);
        command.Add(count);
        command.Validators.Add(result =>
        {
            if (result.GetResult(hash) is null != result.GetResult(count) is null)
            {
                result.AddError("--head and --count: both or none were expected.");
            }
            else if (result.GetResult(hash) is not null && (result.GetValue(count) is not >= 0 || result.GetValue(hash) is not { Length: 64 } text || !text.All(char.IsAsciiHexDigit)))
            {
                result.AddError("--head and --count: 64 hexadecimal digits and a number of lines from 0 were expected.");
            }
        });
        return this;
    }

    public FileInfo FileOf(ParseResult parsed) => parsed.GetRequiredValue(journal);

    /// <summary>The key that was given, to be disposed of; null where none was.</summary>
    public JournalKey? KeyOf(ParseResult parsed) => parsed.GetValue(key) is { } file ? JournalKey.Read(file) : null;

    /// <summary>What the journal is verified against.</summary>
    public JournalVerifyOptions OptionsOf(ParseResult parsed, JournalKey? given) => new()
    {
        Key = given?.Verifier,
        ExpectsSignedHead = given is not null,
        SignedHead = given is null ? null : JournalHeadFile.Read(JournalHeadFile.PathFor(FileOf(parsed).FullName)),
        Heads = HeadOf(parsed) is { } head ? [head] : [],
    };

    /// <summary>Whether nothing was given that shows a journal written anew or cut off.</summary>
    public bool IsChainAlone(ParseResult parsed) => parsed.GetValue(key) is null && HeadOf(parsed) is null;

    /// <summary>Reads the journal as a whole.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public JournalContents Read(ParseResult parsed, JournalKey? given, CancellationToken cancellationToken)
    {
        using Stream stream = OpenRead(parsed);
        return JournalContents.Read(stream, OptionsOf(parsed, given), cancellationToken);
    }

    /// <summary>Opens the journal for reading.</summary>
    /// <exception cref="IOException">There is no file, or it cannot be read.</exception>
    public Stream OpenRead(ParseResult parsed) => FileOf(parsed).Exists
        ? JournalFile.OpenRead(FileOf(parsed).FullName)
        : throw new FileNotFoundException($"There is no file {FileOf(parsed).FullName}.", FileOf(parsed).FullName);

    private JournalHead? HeadOf(ParseResult parsed) => parsed.GetValue(hash) is { } text ? JournalHead.Create(parsed.GetValue(count)!.Value, text.ToLowerInvariant()) : null;
}
