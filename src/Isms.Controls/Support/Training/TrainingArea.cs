using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Controls.Support.Training;

/// <summary>An activity that training is ordered by: care, research, education (concept 95). Immutable.</summary>
public sealed record TrainingArea : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required TrainingAreaId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its courses. A course may be of several areas.</summary>
    public ValueList<CourseId> Courses { get; init; } = [];
}
