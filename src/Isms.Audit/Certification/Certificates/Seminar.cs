using Isms.Core;
using NodaTime;

namespace Isms.Audit.Certification.Certificates;

/// <summary>A seminar that the body holds; attending it may be a condition (M9). Immutable.</summary>
public sealed record Seminar : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required SeminarId Id { get; init; }

    /// <summary>The day it is held.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>How it is held, in the words of the body: <c>web</c>, <c>onsite</c>; or null.</summary>
    public string? Mode { get; init; }

    /// <summary>What it is about, or null.</summary>
    public LocalizedText? Title { get; init; }
}
