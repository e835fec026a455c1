using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Risk.Json;
using Isms.Risk.Register;

namespace Isms.Risk.Streaming;

/// <summary>
/// The risks of a register as JSON Lines: UTF-8, one risk a line, in the shape that a document gives a risk. For registers larger than memory: of a reading only one line is in memory.
/// Ids that a risk refers to are not resolved, the other lists of a register being elsewhere. Static and thread-safe; a stream is used by one reading or writing.
/// </summary>
public static class RiskRegisterLines
{
    // On one line, Japanese readable as in documents.
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JsonFormat.Indented.Encoder };

    /// <summary>Reads the lines of a stream, as they are asked for. Blank lines are passed over; a line that cannot be read is told of, and the next is read.</summary>
    /// <param name="stream">The stream, read from where it stands to its end, and left open.</param>
    /// <param name="options">The bounds; null for <see cref="RegisterLineOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The lines, in their order.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">While reading: the stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">While reading: it was cancelled.</exception>
    public static IAsyncEnumerable<RiskLine> ReadAsync(Stream stream, RegisterLineOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadLinesAsync(Guard.NotNull(stream), options ?? RegisterLineOptions.Default, cancellationToken);

    /// <summary>
    /// Writes risks, each on a line that ends in a line feed. What was written stays where the writing is cancelled or fails: to replace a file, write beside it and move.
    /// </summary>
    /// <param name="stream">The stream, flushed at the end and left open.</param>
    /// <param name="risks">The risks.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>How many were written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static async Task<long> WriteAsync(Stream stream, IAsyncEnumerable<IdentifiedRisk> risks, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(risks);
        using LineWriter writer = new(Guard.NotNull(stream));
        await foreach (IdentifiedRisk risk in risks.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await writer.WriteAsync(risk, cancellationToken).ConfigureAwait(false);
        }

        return await writer.FinishAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes risks that are in memory, as the other overload does.</summary>
    /// <param name="stream">The stream, flushed at the end and left open.</param>
    /// <param name="risks">The risks.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>How many were written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static async Task<long> WriteAsync(Stream stream, IEnumerable<IdentifiedRisk> risks, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(risks);
        using LineWriter writer = new(Guard.NotNull(stream));
        foreach (IdentifiedRisk risk in risks)
        {
            await writer.WriteAsync(risk, cancellationToken).ConfigureAwait(false);
        }

        return await writer.FinishAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<RiskLine> ReadLinesAsync(Stream stream, RegisterLineOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Utf8LineReader lines = new(stream, options.MaximumLineBytes);
        JsonReadLimits limits = new() { MaximumBytes = options.MaximumLineBytes };
        RememberedIds ids = new(options.MaximumRememberedIds);
        while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (lines.IsTooLong || !IsBlank(lines.Line.Span))
            {
                yield return Read(lines, options, limits, ids);
            }
        }
    }

    private static RiskLine Read(Utf8LineReader lines, RegisterLineOptions options, JsonReadLimits limits, RememberedIds ids)
    {
        IssueCollector issues = new();
        string path = "/" + Text(lines.Number);
        IdentifiedRisk? risk = null;
        if (lines.IsTooLong)
        {
            issues.Add(RegisterLineIssues.LineTooLong, string.Empty, string.Empty, Text(lines.Number), Text(options.MaximumLineBytes));
        }
        else
        {
            using JsonDocument? document = JsonText.TryParse(lines.Line, limits, issues);
            if (document is not null)
            {
                RegisterShapes.Risk.TryRead(document.RootElement, JsonReadContext.OfElement(issues, options.IsStrict), out risk);
            }
        }

        if (risk is not null)
        {
            ids.Compare(risk.Id, lines.Number, issues);
        }

        return new RiskLine(lines.Number, issues.HasErrors ? null : risk, issues.Issues.Select(issue => issue.At(path + issue.Path)).ToValueList());
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        foreach (byte one in line)
        {
            if (one is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
            {
                return false;
            }
        }

        return true;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class RememberedIds(int maximum)
    {
        private readonly Dictionary<RiskId, long> lines = [];
        private bool isFull;

        public void Compare(RiskId id, long line, IssueCollector issues)
        {
            if (maximum == 0)
            {
                return;
            }

            if (lines.TryGetValue(id, out long first))
            {
                issues.Add(JsonIssues.DuplicateId, id, string.Empty, id.Value, "/" + Text(first));
            }
            else if (lines.Count < maximum)
            {
                lines.Add(id, line);
            }
            else if (!isFull)
            {
                isFull = true;
                issues.Add(RegisterLineIssues.IdsNoLongerCompared, id, string.Empty, Text(line), Text(maximum));
            }
        }
    }

    private sealed class LineWriter : IDisposable
    {
        private readonly Stream stream;
        private readonly MemoryStream line = new();
        private readonly Utf8JsonWriter json;
        private long written;

        public LineWriter(Stream stream)
        {
            this.stream = stream;
            json = new Utf8JsonWriter(line, OneLine);
        }

        public async Task WriteAsync(IdentifiedRisk risk, CancellationToken cancellationToken)
        {
            line.SetLength(0);
            json.Reset();
            RegisterShapes.Risk.Write(json, Guard.NotNull(risk));
            json.Flush();
            line.WriteByte((byte)'\n');
#if NET
            await stream.WriteAsync(line.GetBuffer().AsMemory(0, (int)line.Length), cancellationToken).ConfigureAwait(false);
#else
            await stream.WriteAsync(line.GetBuffer(), 0, (int)line.Length, cancellationToken).ConfigureAwait(false);
#endif
            written++;
        }

        public async Task<long> FinishAsync(CancellationToken cancellationToken)
        {
            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
            return written;
        }

        public void Dispose()
        {
            json.Dispose();
            line.Dispose();
        }
    }
}
