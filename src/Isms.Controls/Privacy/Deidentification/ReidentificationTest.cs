using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Controls.Privacy.Deidentification;

/// <summary>A test whether persons can be recognised in a release, by matching with other tables or otherwise (concept 106). A failed one blocks the release. Immutable.</summary>
public sealed record ReidentificationTest : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ReidentificationTestId Id { get; init; }

    /// <summary>The day of the test.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>What was tested, or null.</summary>
    public string? Dataset { get; init; }

    /// <summary>How, or null.</summary>
    public string? Method { get; init; }

    /// <summary>The k that was found, 1 or more, or null where the method gives none.</summary>
    public int? K { get; init; }

    /// <summary>Whether it was passed.</summary>
    public required bool IsPassed { get; init; }

    /// <summary>Who tested, or null.</summary>
    public PersonId? Tester { get; init; }

    /// <summary>The release that it was for, or null.</summary>
    public ReleaseId? Release { get; init; }

    /// <summary>What was done after it, or null.</summary>
    public LocalizedText? Action { get; init; }
}
