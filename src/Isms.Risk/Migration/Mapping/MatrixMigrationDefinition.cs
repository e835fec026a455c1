using System.Diagnostics.CodeAnalysis;
using Isms.Core;
using Isms.Core.Issues;
using NodaTime;

namespace Isms.Risk.Migration.Mapping;

/// <summary>
/// The plan of a migration as somebody wrote it down: from which matrix to which, and a step mapping for each scale that changed.
/// Read from and written to a file by <see cref="FromJson"/> and <see cref="ToJson"/>. Immutable, with value equality.
/// </summary>
public sealed record MatrixMigrationDefinition : DocumentElement
{
    /// <summary>The matrix the ratings were given by.</summary>
    public required MatrixVersion From { get; init; }

    /// <summary>The matrix they are carried to.</summary>
    public required MatrixVersion To { get; init; }

    /// <summary>The mapping of likelihood; null only where that scale is unchanged.</summary>
    public StepMappingDefinition? Likelihood { get; init; }

    /// <summary>The mapping of consequence; null only where that scale is unchanged.</summary>
    public StepMappingDefinition? Consequence { get; init; }

    /// <summary>The plan in a file <c>isms/matrix-migration/1</c>.</summary>
    /// <param name="text">The JSON text.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="IsmsIssuesException">The text is no such file; the exception has all issues.</exception>
    public static MatrixMigrationDefinition FromJson(string text) =>
        TryFromJson(text, out MatrixMigrationDefinition? definition, out IReadOnlyList<IsmsIssue> issues) ? definition : throw new IsmsIssuesException(issues);

    /// <summary>The plan in a file, or everything that is wrong with the text.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="definition">The plan, or null where an issue is an error.</param>
    /// <param name="issues">Every issue of the text; what is wrong with the mappings is said when a migration is made of it.</param>
    /// <returns>True when there is a plan.</returns>
    public static bool TryFromJson(string text, [NotNullWhen(true)] out MatrixMigrationDefinition? definition, out IReadOnlyList<IsmsIssue> issues)
    {
        definition = MappingFile.File.TryReadText(text, out issues);
        return definition is not null;
    }

    /// <summary>The file, <c>isms/matrix-migration/1</c>.</summary>
    /// <returns>The JSON text, indented, line feeds.</returns>
    public string ToJson() => MappingFile.File.WriteText(this);

    /// <summary>The same plan, both mappings reviewed by one person for one reason.</summary>
    /// <param name="by">Who reviewed them.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why the scales are mapped so.</param>
    /// <returns>The reviewed plan.</returns>
    /// <exception cref="ArgumentException">The reviewer is blank.</exception>
    public MatrixMigrationDefinition WithReview(string by, LocalDate on, LocalizedText reason) => this with
    {
        Likelihood = Likelihood?.WithReview(by, on, reason),
        Consequence = Consequence?.WithReview(by, on, reason),
    };
}
