using System.Diagnostics.CodeAnalysis;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Catalogs.Crosswalks;

/// <summary>
/// A crosswalk as somebody wrote it down. A <see cref="Crosswalk"/> is made of it when it has no fault. Read from and written to a crosswalk file,
/// <c>isms/crosswalk/1</c>, by <see cref="FromJson"/> and <see cref="ToJson"/>. Immutable, with value equality.
/// </summary>
public sealed record CrosswalkDefinition : DocumentElement
{
    /// <summary>The identifier: <c>iso27001-2013-2022</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The identifier of the source catalog: <c>iso27001:2013</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The identifier of the target catalog: <c>iso27001:2022</c>.</summary>
    public required string Target { get; init; }

    /// <summary>Whether the target is a later edition of the source, so that every row has a kind of change.</summary>
    public bool IsEditionChange { get; init; }

    /// <summary>Whether it claims a row for every lowest-level item of the source catalog.</summary>
    public bool CoversSource { get; init; }

    /// <summary>Whether it claims a row for every lowest-level item of the target catalog.</summary>
    public bool CoversTarget { get; init; }

    /// <summary>Where the rows come from and what is known to be wrong elsewhere, or null.</summary>
    public string? Note { get; init; }

    /// <summary>What may be in it, for reasons of copyright, or null.</summary>
    public string? Licence { get; init; }

    /// <summary>The rows.</summary>
    public required ValueList<CrosswalkRow> Rows { get; init; }

    /// <summary>The definition as a crosswalk file, <c>isms/crosswalk/1</c>.</summary>
    /// <param name="text">The JSON text.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="IsmsIssuesException">The text is no crosswalk file; the exception has all issues.</exception>
    public static CrosswalkDefinition FromJson(string text) =>
        TryFromJson(text, out CrosswalkDefinition? definition, out IReadOnlyList<IsmsIssue> issues) ? definition : throw new IsmsIssuesException(issues);

    /// <summary>The definition as a crosswalk file, or everything that is wrong with it.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="definition">The definition, or null where an issue is an error.</param>
    /// <param name="issues">Every issue of the text; what is wrong with the correspondences themselves is said by <see cref="Crosswalk.TryCreate"/>.</param>
    /// <returns>True when there is a definition.</returns>
    public static bool TryFromJson(string text, [NotNullWhen(true)] out CrosswalkDefinition? definition, out IReadOnlyList<IsmsIssue> issues)
    {
        definition = CrosswalkFile.TryRead(text, out issues);
        return definition is not null;
    }

    /// <summary>The definition as a crosswalk file, or everything that is wrong with it.</summary>
    /// <param name="utf8">The bytes; those that are no UTF-8, such as Shift_JIS, are an issue.</param>
    /// <param name="definition">The definition, or null where an issue is an error.</param>
    /// <param name="issues">Every issue of the text; what is wrong with the correspondences themselves is said by <see cref="Crosswalk.TryCreate"/>.</param>
    /// <returns>True when there is a definition.</returns>
    public static bool TryFromJson(ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out CrosswalkDefinition? definition, out IReadOnlyList<IsmsIssue> issues)
    {
        definition = CrosswalkFile.TryRead(utf8, out issues);
        return definition is not null;
    }

    /// <summary>The crosswalk file, <c>isms/crosswalk/1</c>.</summary>
    /// <returns>The JSON text, indented, line feeds.</returns>
    public string ToJson() => CrosswalkFile.Write(this);
}
