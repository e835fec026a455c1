using System.CommandLine;
using System.Text;
using System.Text.Json;
using Isms.Cli.Output;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json.Reading;
using Isms.Management.Document;
using Isms.Reporting.Csv.Matrices;
using Isms.Risk;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Library;

namespace Isms.Cli.Commands.Matrices;

/// <summary>The matrix a command works on: a matrix file, a published matrix by its id, or one of the matrices of a document.</summary>
internal sealed record MatrixInput
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private MatrixInput(RiskMatrixDefinition? definition, IReadOnlyList<IsmsIssue> issues)
    {
        Definition = definition;
        RiskMatrix? matrix = null;
        IReadOnlyList<IsmsIssue> more = [];
        if (definition is not null)
        {
            RiskMatrix.TryCreate(definition, out matrix, out more);
        }

        Matrix = matrix;
        Issues = [.. issues, .. more];
    }

    /// <summary>What was written down; null where the text is no matrix.</summary>
    public RiskMatrixDefinition? Definition { get; }

    /// <summary>The matrix; null where the definition has errors.</summary>
    public RiskMatrix? Matrix { get; }

    /// <summary>Every issue of the text and of the definition.</summary>
    public IReadOnlyList<IsmsIssue> Issues { get; }

    public static Argument<string> Argument(string name, string what = "") =>
        new(name) { Description = what + "a matrix file (json, or csv as the reference describes it), the id of a published matrix (isms matrix list), or a document isms/1" };

    public static Option<string?> MatrixOption() => new("--matrix") { Description = "which matrix of a document, by its id; the one for threats unless given" };

    /// <summary>Reads a matrix.</summary>
    /// <param name="place">A path or an id.</param>
    /// <param name="matrixId">Which matrix of a document.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="IOException">There is neither such a file nor such a matrix.</exception>
    public static async Task<MatrixInput> ReadAsync(string place, string? matrixId, CancellationToken cancellationToken)
    {
        if (!File.Exists(place))
        {
            return PublishedMatrices.Find(place) is { } published
                ? new MatrixInput(published.Definition, [])
                : throw new FileNotFoundException($"There is no file and no published matrix {place}. \"isms matrix list\" lists the published ones.");
        }

        byte[] bytes = await File.ReadAllBytesAsync(place, cancellationToken).ConfigureAwait(false);
        return string.Equals(Path.GetExtension(place), ".csv", StringComparison.OrdinalIgnoreCase) ? FromCsv(place, bytes)
            : IsDocument(bytes) ? FromDocument(bytes, matrixId)
            : FromFile(bytes);
    }

    /// <summary>The exit code of an input that is no matrix: 2 where the file is no JSON, 1 where the data are wrong.</summary>
    public int ExitCodeOfRefusal() => Definition is null && DocumentInput.IsUnreadable(Issues) ? ExitCode.Usage : ExitCode.Issues;

    /// <summary>Says on the error stream why there is no matrix.</summary>
    public int Refuse(ToolConsole console, IsmsLanguage language)
    {
        IssueText.Write(console with { Out = console.Error }, Issues.Where(issue => issue.Severity == IssueSeverity.Error).ToArray(), language);
        return ExitCodeOfRefusal();
    }

    // A table has no id of its own: that of the file serves.
    private static MatrixInput FromCsv(string place, byte[] bytes)
    {
        if (!MatrixId.Kind.TryParse(Path.GetFileNameWithoutExtension(place), out MatrixId? id))
        {
            id = MatrixId.Parse("matrix");
        }

        MatrixCsv.TryRead(bytes, new MatrixCsvOptions { Id = id }, out RiskMatrixDefinition? definition, out IReadOnlyList<IsmsIssue> issues);
        return new MatrixInput(definition, issues);
    }

    private static MatrixInput FromFile(byte[] bytes)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            return new MatrixInput(null, [new IsmsIssue(JsonIssues.NotUtf8, string.Empty, string.Empty, FormattableString.Invariant($"{fault.Index}"))]);
        }

        RiskMatrixDefinition.TryFromJson(text, out RiskMatrixDefinition? definition, out IReadOnlyList<IsmsIssue> issues);
        return new MatrixInput(definition, issues);
    }

    private static MatrixInput FromDocument(byte[] bytes, string? matrixId)
    {
        DocumentReadResult read = ManagementSystemDocument.Read(bytes);
        if (read.Draft is not { } draft)
        {
            return new MatrixInput(null, read.Issues);
        }

        RiskMatrixDefinition? definition = draft.Criteria.Matrices.FirstOrDefault(matrix => matrixId is null ? matrix.Direction == RiskDirection.Threat : matrix.Id.Value == matrixId);
        string known = string.Join(", ", draft.Criteria.Matrices.Select(matrix => matrix.Id.Value));
        return definition is null
            ? throw new FileNotFoundException($"The document has no matrix {matrixId ?? "for threats"}; it has {(known.Length == 0 ? "none" : known)}.")
            : new MatrixInput(definition, []);
    }

    private static bool IsDocument(byte[] bytes)
    {
        IssueCollector ignored = new();
        using JsonDocument? json = JsonText.TryParse(bytes, JsonReadLimits.Default, ignored);
        return json is { RootElement.ValueKind: JsonValueKind.Object }
            && json.RootElement.TryGetProperty("schema", out JsonElement schema)
            && schema.ValueKind == JsonValueKind.String
            && schema.GetString() == ManagementSystemDocument.Schema;
    }
}
