using Isms.Cli.Import.Authoring;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Migration;
using Isms.Core.Issues;
using Isms.Management.Document;
using Isms.Reporting.Csv.Statements;

namespace Isms.Cli.Commands.Statements;

/// <summary>The statement of applicability a command works on, from a document or a CSV file, carried to another edition.</summary>
internal sealed class StatementInput
{
    private StatementInput(DraftStatement? draft, IReadOnlyList<IsmsIssue> issues, bool isUsageFault)
    {
        Draft = draft;
        Issues = issues;
        IsUsageFault = isUsageFault;
    }

    /// <summary>The draft; null where an issue stands in the way.</summary>
    public DraftStatement? Draft { get; }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<IsmsIssue> Issues { get; }

    /// <summary>Whether the file cannot be read as what it should be, or the edition asked for is none: exit code 2.</summary>
    public bool IsUsageFault { get; }

    public static async Task<StatementInput> ReadAsync(FileInfo file, string? from, string to, DocumentReadOptions options, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            throw new FileNotFoundException($"There is no file {file.FullName}.", file.FullName);
        }

        // An edition that does not exist is said before anything is read.
        if (!ApplicabilityMigration.TryCreate(from ?? to, to, out _, out IReadOnlyList<IsmsIssue> faults) && (from is not null || faults.Any(fault => fault.Code == ApplicabilityMigrationIssues.UnknownEdition.Code)))
        {
            return new StatementInput(null, faults.Distinct().ToArray(), isUsageFault: true);
        }

        return await IsDocumentAsync(file, cancellationToken).ConfigureAwait(false)
            ? OfDocument(await DocumentInput.ReadAsync(file, options, cancellationToken).ConfigureAwait(false), from, to)
            : OfCsv(await ReadCsvAsync(file, from, cancellationToken).ConfigureAwait(false), to);
    }

    private static StatementInput OfDocument(DocumentReadResult read, string? from, string to)
    {
        IsmsIssue[] errors = read.Issues.Where(issue => issue.Severity == IssueSeverity.Error).ToArray();
        if (read.Draft?.Controls.Statements is not { } statements)
        {
            return new StatementInput(null, errors, DocumentInput.IsUnreadable(read));
        }

        int index = -1;
        for (int i = 0; i < statements.Count && index < 0; i++)
        {
            index = (from is null ? statements[i].InForce : statements[i].Catalog == from) ? i : -1;
        }

        return index < 0
            ? new StatementInput(null, [.. errors, new IsmsIssue(ImportIssues.NoStatement, from ?? string.Empty, "/statements", from ?? "inForce")], isUsageFault: false)
            : Carry(statements[index], FormattableString.Invariant($"/statements/{index}"), to, errors);
    }

    private static StatementInput OfCsv(StatementCsvResult read, string to) => read.Statement is { } statement
        ? Carry(statement, null, to, read.Issues)
        : new StatementInput(null, read.Issues, isUsageFault: !read.IsReadable);

    // Of a CSV file the reader has said what is wrong, with its lines; of a document its checks have, and the draft adds what they do not say.
    private static StatementInput Carry(StatementOfApplicability statement, string? path, string to, IReadOnlyList<IsmsIssue> issues)
    {
        if (!ApplicabilityMigration.TryCreate(statement.Catalog, to, out ApplicabilityMigration? migration, out IReadOnlyList<IsmsIssue> faults))
        {
            return new StatementInput(null, [.. issues, .. faults], isUsageFault: faults.Any(fault => fault.Code == ApplicabilityMigrationIssues.SameEdition.Code));
        }

        DraftStatement draft = migration.Migrate(statement, path ?? string.Empty);
        return new StatementInput(draft, path is null ? issues : issues.Union(draft.Issues).ToArray(), isUsageFault: false);
    }

    // A document begins with a brace, whatever the file is called.
    private static async Task<bool> IsDocumentAsync(FileInfo file, CancellationToken cancellationToken)
    {
        byte[] start = new byte[256];
        FileStream stream = file.OpenRead();
        await using (stream.ConfigureAwait(false))
        {
            int length = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            ReadOnlySpan<byte> text = start.AsSpan(0, length).TrimStart("\uFEFF \t\r\n"u8);
            return text is [(byte)'{', ..] || file.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase);
        }
    }

    private static async Task<StatementCsvResult> ReadCsvAsync(FileInfo file, string? from, CancellationToken cancellationToken)
    {
        // One byte more than is read, so that a file too large is seen to be.
        byte[] content = new byte[Math.Min(file.Length, StatementCsv.MaximumBytes + 1L)];
        FileStream stream = file.OpenRead();
        await using (stream.ConfigureAwait(false))
        {
            int length = await stream.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return StatementCsv.Read(content.AsSpan(0, length), from);
        }
    }
}
