using System.Globalization;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management.Journal.Changes;
using Isms.Management.Journal.Lines;
using Isms.Management.Journal.Verification;
using NodaTime;

namespace Isms.Management.Journal.Replay;

/// <summary>
/// A journal read as a whole: its events, and the document as of any instant. The events end before the first line with an error. Immutable; safe to share between threads.
/// </summary>
public sealed class JournalContents
{
    private readonly byte[]? document;

    private JournalContents(ValueList<JournalEvent> events, byte[]? document, IReadOnlyList<IsmsIssue> issues)
    {
        Events = events;
        this.document = document;
        Issues = issues;
    }

    /// <summary>The events, in their order.</summary>
    public ValueList<JournalEvent> Events { get; }

    /// <summary>What was found: by verifying first, then by reading and replaying.</summary>
    public IReadOnlyList<IsmsIssue> Issues { get; }

    /// <summary>Whether no issue is an error.</summary>
    public bool IsIntact => Issues.All(issue => issue.Severity != IssueSeverity.Error);

    /// <summary>The head that the last of the events gives.</summary>
    public JournalHead Head => Events.Count == 0 ? JournalHead.Empty : Events[Events.Count - 1].Head;

    /// <summary>Reads a journal: verifies it, reads each line as JSON and replays each change.</summary>
    /// <param name="journal">The journal from its first byte on; it is read to its end and held in memory.</param>
    /// <param name="options">What to verify against; null for the chain alone.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What was read, and all issues.</returns>
    /// <exception cref="ArgumentException">A signed head is expected and there is no key.</exception>
    /// <exception cref="IOException">The stream cannot be read, or has more than 2 GiB.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static JournalContents Read(Stream journal, JournalVerifyOptions? options = null, CancellationToken cancellationToken = default)
    {
        using MemoryStream bytes = new();
        Guard.NotNull(journal).CopyTo(bytes);
        bytes.Position = 0;
        List<IsmsIssue> issues = [.. JournalVerification.Of(bytes, options, cancellationToken).Issues];
        long lines = FirstBadLine(issues) - 1;

        List<JournalEvent> events = [];
        JsonState state = new();
        ReadOnlyMemory<byte> rest = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        while (events.Count < lines && rest.Span.IndexOf((byte)'\n') is >= 0 and int length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string number = (events.Count + 1).ToString(CultureInfo.InvariantCulture);
            if (JournalLine.Read(rest.Slice(0, length)) is not { } found)
            {
                issues.Add(new IsmsIssue(JournalIssues.NotALine, number, string.Empty, number));
                break;
            }

            if (found.Entry.Change.FirstOrDefault(operation => !state.TryApply(operation)) is { } failed)
            {
                // The document may be half changed: it is made anew of the events before.
                issues.Add(new IsmsIssue(JournalIssues.DoesNotApply, number, string.Empty, number, failed.Path));
                state = Replay(events);
                break;
            }

            events.Add(found);
            rest = rest.Slice(length + 1);
        }

        return new JournalContents(events.ToValueList(), state.ToUtf8(), issues);
    }

    /// <summary>The document as the last of the events left it; null where no event has brought one.</summary>
    /// <returns>The document as UTF-8 bytes, as documents are written.</returns>
    public byte[]? Document() => document is null ? null : [.. document];

    /// <summary>The events that had been recorded at an instant: those before the first that was recorded later.</summary>
    /// <param name="asOf">The instant; what was recorded at it is among them.</param>
    /// <returns>The events; those as of a later instant begin with them.</returns>
    public ValueList<JournalEvent> EventsAsOf(Instant asOf) => Events.TakeWhile(recorded => recorded.Entry.At <= asOf).ToValueList();

    /// <summary>The document as it was at an instant; null where there was none.</summary>
    /// <param name="asOf">The instant; what was recorded at it counts.</param>
    /// <returns>The document as UTF-8 bytes, as documents are written.</returns>
    public byte[]? DocumentAsOf(Instant asOf) => Replay(EventsAsOf(asOf)).ToUtf8();

    /// <summary>The change that turns the document as it stands into another.</summary>
    /// <param name="newer">The document after, UTF-8 without byte order mark.</param>
    /// <returns>The operations; where there is no document yet, one that adds it whole.</returns>
    /// <exception cref="System.Text.Json.JsonException">It is not JSON, is nested deeper than 72 levels, or a member stands twice in an object.</exception>
    public ValueList<JournalOperation> ChangeTo(ReadOnlySpan<byte> newer) => document is null ? JournalChange.Of(newer) : JournalChange.Between(document, newer);

    private static JsonState Replay(IEnumerable<JournalEvent> events)
    {
        JsonState state = new();
        foreach (JournalOperation operation in events.SelectMany(recorded => recorded.Entry.Change))
        {
            // Every one of them fitted when the journal was read.
            state.TryApply(operation);
        }

        return state;
    }

    private static long FirstBadLine(IEnumerable<IsmsIssue> issues)
    {
        // An issue of the journal as a whole, such as a missing head, has no line and leaves all of them.
        long[] bad = issues
            .Where(issue => issue.Severity == IssueSeverity.Error && issue.Subject.Length > 0 && issue.Definition != JournalIssues.CutOff)
            .Select(issue => long.Parse(issue.Subject, CultureInfo.InvariantCulture))
            .ToArray();
        return bad.Length == 0 ? long.MaxValue : bad.Min();
    }
}
