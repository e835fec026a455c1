using Isms.Audit.Certification.Schemes;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Certification.Certificates;

/// <summary>An application for certification and what came of it (M11, M12). Immutable.</summary>
public sealed record CertificationApplication : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required CertificationApplicationId Id { get; init; }

    /// <summary>Who applies: our own organisation, a partner or a supplier.</summary>
    public required ElementId Organization { get; init; }

    /// <summary>The category applied for.</summary>
    public required CertificationCategory Category { get; init; }

    /// <summary>The review case, by its number in the scheme.</summary>
    public required int Case { get; init; }

    /// <summary>When the body received it.</summary>
    public required LocalDate Received { get; init; }

    /// <summary>The guideline it is measured by, by the id of its catalog, or null.</summary>
    public string? Guideline { get; init; }

    /// <summary>What is shown: documents, audits.</summary>
    public ValueList<ElementId> Evidence { get; init; } = [];

    /// <summary>The regulation certificate under whose regulation the applicant operates, or null.</summary>
    public CertificateId? OperatesUnder { get; init; }

    /// <summary>When the body reviewed it, or null where it has not, or did not need to.</summary>
    public LocalDate? Reviewed { get; init; }

    /// <summary>The decision, <see cref="ApplicationState.Granted"/> or <see cref="ApplicationState.Returned"/>; null while there is none.</summary>
    public ApplicationState? Decision { get; init; }

    /// <summary>When it was decided, or null.</summary>
    public LocalDate? Decided { get; init; }

    /// <summary>The certificate that was issued, or null.</summary>
    public CertificateId? Certificate { get; init; }

    /// <summary>Why it was decided so, or null.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>The states that it went through after <see cref="ApplicationState.Received"/>, as known on a day. What the record dates after that day has not happened yet.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>The states, in order; none for an application that has not moved.</returns>
    public ValueList<ApplicationState> WalkAsOf(LocalDate asOf)
    {
        List<ApplicationState> walk = [];
        if (Reviewed <= asOf)
        {
            walk.Add(ApplicationState.Reviewing);
        }

        if (Decided <= asOf && Decision is { } decision)
        {
            walk.Add(decision);
        }

        return walk.ToValueList();
    }

    /// <summary>Where it stands on a day.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>The last state of <see cref="WalkAsOf"/>, or received.</returns>
    public ApplicationState StateAsOf(LocalDate asOf) => WalkAsOf(asOf) is { Count: > 0 } walk ? walk[walk.Count - 1] : ApplicationState.Received;
}
