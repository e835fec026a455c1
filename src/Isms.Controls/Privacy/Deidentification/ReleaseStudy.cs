using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Controls.Privacy.Deidentification;

/// <summary>A study whose data are released in pseudonymised form. Immutable.</summary>
public sealed record ReleaseStudy : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required StudyId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Who sponsors it, or null.</summary>
    public OrganizationId? Sponsor { get; init; }

    /// <summary>How far it is.</summary>
    public required StudyStatus Status { get; init; }

    /// <summary>The day it was over, or null.</summary>
    public LocalDate? FinishedOn { get; init; }

    /// <summary>The day by which its data are disposed of, or null where none is set.</summary>
    public LocalDate? DisposeBy { get; init; }

    /// <summary>The day that day was set, or null.</summary>
    public LocalDate? DisposeBySetOn { get; init; }

    /// <summary>A remark, or null.</summary>
    public LocalizedText? Note { get; init; }
}
