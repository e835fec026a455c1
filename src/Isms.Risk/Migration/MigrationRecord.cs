using System.Diagnostics.CodeAnalysis;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Migration.Mapping;

namespace Isms.Risk.Migration;

/// <summary>
/// What a migration does to every rating: kept, it undoes the migration in a later process. Read from and written to a file by <see cref="FromJson"/> and <see cref="ToJson"/>.
/// Immutable, with value equality.
/// </summary>
public sealed record MigrationRecord : DocumentElement
{
    /// <summary>The plan, with its reviewed mappings.</summary>
    public required MatrixMigrationDefinition Plan { get; init; }

    /// <summary>The direction of the risks it is about.</summary>
    public required RiskDirection Direction { get; init; }

    /// <summary>Every rating of that direction, moved or not, in register order.</summary>
    public required ValueList<RatingMigration> Ratings { get; init; }

    /// <summary>How many stages of those risks had no rating.</summary>
    public required int NotAssessed { get; init; }

    /// <summary>The ratings whose level does not stay the same.</summary>
    public IEnumerable<RatingMigration> Moved => Ratings.Where(rating => rating.Move != LevelMove.Same);

    /// <summary>The ratings that a person must give anew.</summary>
    public IEnumerable<RatingMigration> ToDecide => Ratings.Where(rating => rating.NeedsDecision);

    /// <summary>A record in a file <c>isms/matrix-migration-record/1</c>.</summary>
    /// <param name="text">The JSON text.</param>
    /// <returns>The record.</returns>
    /// <exception cref="IsmsIssuesException">The text is no such file; the exception has all issues.</exception>
    public static MigrationRecord FromJson(string text) =>
        TryFromJson(text, out MigrationRecord? record, out IReadOnlyList<IsmsIssue> issues) ? record : throw new IsmsIssuesException(issues);

    /// <summary>A record in a file, or everything that is wrong with the text.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="record">The record, or null where an issue is an error.</param>
    /// <param name="issues">Every issue.</param>
    /// <returns>True when there is a record.</returns>
    public static bool TryFromJson(string text, [NotNullWhen(true)] out MigrationRecord? record, out IReadOnlyList<IsmsIssue> issues)
    {
        record = RecordFile.Shape.TryReadText(text, out issues);
        return record is not null;
    }

    /// <summary>The file, <c>isms/matrix-migration-record/1</c>.</summary>
    /// <returns>The JSON text, indented, line feeds.</returns>
    public string ToJson() => RecordFile.Shape.WriteText(this);

    /// <summary>How many ratings move so. Over all moves they add up to the number of ratings.</summary>
    /// <param name="move">The move.</param>
    /// <returns>The number.</returns>
    public int Count(LevelMove move) => Ratings.Count(rating => rating.Move == move);
}
