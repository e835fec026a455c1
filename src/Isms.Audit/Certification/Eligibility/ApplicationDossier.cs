using Isms.Audit.Certification.Certificates;
using NodaTime;

namespace Isms.Audit.Certification.Eligibility;

/// <summary>An application with what is known of its conditions on a day: the thing that goes through a review case. Immutable, with value equality.</summary>
public sealed record ApplicationDossier
{
    /// <summary>The application.</summary>
    public required CertificationApplication Application { get; init; }

    /// <summary>The judgement of its conditions.</summary>
    public required CertificationReadiness Readiness { get; init; }

    /// <summary>Whether the body has reviewed it by the day of the judgement.</summary>
    public bool IsReviewed => Application.Reviewed <= Readiness.AsOf;
}
