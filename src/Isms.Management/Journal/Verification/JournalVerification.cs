using System.Globalization;
using Isms.Core.Issues;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Signatures;

namespace Isms.Management.Journal.Verification;

/// <summary>
/// Whether a journal is as it was written: each line framed, numbered, hashed, bound to the one before and, with a key, signed; and as far as its heads say.
/// JSON inside the lines is not read (<c>JournalContents</c> does). Immutable.
/// </summary>
public sealed record JournalVerification
{
    internal JournalVerification(long lines, JournalHead? head, IReadOnlyList<IsmsIssue> issues)
    {
        Lines = lines;
        Head = head;
        Issues = issues;
    }

    /// <summary>The number of whole lines looked at.</summary>
    public long Lines { get; }

    /// <summary>The head of the journal; null where there is an error.</summary>
    public JournalHead? Head { get; }

    /// <summary>What was found, in the order of the lines; at most 1,000 and one that says that there are more.</summary>
    public IReadOnlyList<IsmsIssue> Issues { get; }

    /// <summary>Whether no issue is an error.</summary>
    public bool IsIntact => Head is not null;

    /// <summary>Verifies a journal in one pass, with about 1 MiB of memory for each thread or twice the longest line.</summary>
    /// <param name="journal">The journal from its first byte on; it is read to its end.</param>
    /// <param name="options">What to verify against; null for the chain alone.</param>
    /// <param name="cancellationToken">Ends the pass early.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentException">A signed head is expected and there is no key.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static JournalVerification Of(Stream journal, JournalVerifyOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= JournalVerifyOptions.Default;
        if (!options.ExpectsSignedHead)
        {
            return new VerificationPass(options).Run(Guard.NotNull(journal), cancellationToken);
        }

        IJournalVerifier key = options.Key ?? throw new ArgumentException("A key was expected beside a signed head.", nameof(options));
        SignedJournalHead? signed = SignedJournalHead.TryParse(options.SignedHead.Span) is { } read && read.Verify(key) ? read : null;
        JournalVerifyOptions all = signed is null ? options : options with { Heads = [.. options.Heads, signed.Head] };
        JournalVerification found = new VerificationPass(all).Run(Guard.NotNull(journal), cancellationToken);
        if (signed is null)
        {
            return found.With(options.SignedHead.IsEmpty ? JournalIssues.HeadMissing : JournalIssues.HeadNotGenuine);
        }

        return found.Lines > signed.Head.Count + 1 ? found.With(JournalIssues.HeadTooOld, Number(signed.Head.Count), Number(found.Lines)) : found;
    }

    private JournalVerification With(IssueDefinition definition, params string[] arguments) =>
        new(Lines, null, [.. Issues, new IsmsIssue(definition, string.Empty, string.Empty, arguments)]);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
