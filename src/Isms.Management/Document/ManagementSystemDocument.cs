using System.Text.Json;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Management.Checks;
using NodaTime;

namespace Isms.Management.Document;

/// <summary>
/// The document <c>isms/1</c>: one management system as one JSON file. The same bytes for the same value, on every system.
/// Static and thread-safe.
/// </summary>
public static class ManagementSystemDocument
{
    /// <summary>The schema a document names.</summary>
    public const string Schema = "isms/1";

    /// <summary>Reads a document and judges it. Never throws for what is in the document.</summary>
    /// <param name="utf8">The bytes, UTF-8 with or without byte order mark.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <returns>The system where there is no error, and all issues.</returns>
    public static DocumentReadResult Read(ReadOnlyMemory<byte> utf8, DocumentReadOptions? options = null)
    {
        options ??= DocumentReadOptions.Default;
        IssueCollector issues = new();
        using JsonDocument? document = JsonText.TryParse(utf8, options.Limits, issues);
        if (document is null)
        {
            return new DocumentReadResult(null, null, issues.Issues);
        }

        return Judge(document.RootElement, options, issues);
    }

    /// <summary>Reads a document from a stream and judges it.</summary>
    /// <param name="stream">The stream, read to its end or to the limit of size.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The system where there is no error, and all issues.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<DocumentReadResult> ReadAsync(Stream stream, DocumentReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= DocumentReadOptions.Default;
        using MemoryStream buffer = new();
        byte[] block = new byte[81920];
        while (buffer.Length <= options.Limits.MaximumBytes)
        {
#if NET
            int count = await Guard.NotNull(stream).ReadAsync(block.AsMemory(), cancellationToken).ConfigureAwait(false);
#else
            int count = await Guard.NotNull(stream).ReadAsync(block, 0, block.Length, cancellationToken).ConfigureAwait(false);
#endif
            if (count == 0)
            {
                break;
            }

            buffer.Write(block, 0, count);
        }

        return Read(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), options);
    }

    /// <summary>Checks a draft the way a document is checked, and makes a management system of it when there is no error.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="asOf">The date as of which requirements are judged; null for the draft's evaluation date.</param>
    /// <returns>The system where there is no error, and all issues.</returns>
    public static DocumentReadResult Check(ManagementSystemDraft draft, LocalDate? asOf = null) =>
        Read(ToUtf8(draft), new DocumentReadOptions { AsOf = asOf });

    /// <summary>Makes a management system of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>The system.</returns>
    /// <exception cref="IsmsIssuesException">The draft has errors; the exception has all issues.</exception>
    public static ManagementSystem Create(ManagementSystemDraft draft)
    {
        DocumentReadResult result = Check(draft);
        return result.System ?? throw new IsmsIssuesException(result.Issues);
    }

    /// <summary>Writes a management system.</summary>
    /// <param name="system">The system.</param>
    /// <returns>The document as UTF-8 bytes.</returns>
    public static byte[] ToUtf8(ManagementSystem system) => ToUtf8(Guard.NotNull(system).Content);

    /// <summary>Writes a draft, right or wrong.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>The document as UTF-8 bytes.</returns>
    public static byte[] ToUtf8(ManagementSystemDraft draft) =>
        JsonFormat.ToUtf8(writer => ManagementShapes.ManagementSystem.Write(writer, Guard.NotNull(draft)));

    /// <summary>Writes the JSON Schema (2020-12) of the document.</summary>
    /// <returns>The schema as UTF-8 bytes.</returns>
    public static byte[] SchemaToUtf8() => JsonFormat.ToUtf8(writer =>
        new JsonSchemaWriter(writer).WriteDocument("isms/1", ManagementShapes.ManagementSystem.WriteDefinitionMembers));

    internal static DocumentReadResult Read(JsonElement root, DocumentReadOptions options) => Judge(root, options, new IssueCollector());

    private static DocumentReadResult Judge(JsonElement root, DocumentReadOptions options, IssueCollector issues)
    {
        JsonReadContext context = new(issues, options.Strict);
        ManagementShapes.ManagementSystem.TryRead(root, context, out ManagementSystemDraft? draft, out JsonMemberValues? members);
        if (members is null)
        {
            return new DocumentReadResult(null, null, issues.Issues);
        }

        context.ReportReferences();
        SystemParts parts = draft is null ? ManagementShapes.Parts(members) : SystemParts.Of(draft);
        LocalDate? asOf = options.AsOf ?? parts.EvaluationDate ?? options.Today;
        IssueCollector found = new();
        SystemChecks.Check(parts, asOf, found, options.Overlays);
        foreach (IsmsIssue issue in found.Issues)
        {
            IsmsIssue placed = issue.At(context.Gaps.Locate(issue.Path));
            if (!GapConclusions.RestOn(placed, context.Gaps))
            {
                issues.Add(placed);
            }
        }

        return new DocumentReadResult(draft, asOf, issues.Issues);
    }
}
