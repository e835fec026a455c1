using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Schemes;
using Isms.Audit.Lifecycles;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Certification.Eligibility;

/// <summary>
/// Where an application stands on a day, and whether that is what the scheme allows. A decision is judged by its own day: what came later does not make it right or wrong.
/// Immutable, with value equality.
/// </summary>
public sealed record ApplicationVerdict
{
    private ApplicationVerdict(CertificationApplication application, LocalDate asOf, CertificationReadiness? readiness, string? expectedGuideline, LocalizedText? objection)
    {
        Application = application;
        AsOf = asOf;
        State = application.StateAsOf(asOf);
        Readiness = readiness;
        ExpectedGuideline = expectedGuideline;
        Objection = objection;
    }

    /// <summary>The application.</summary>
    public CertificationApplication Application { get; }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Where it stands on the day.</summary>
    public ApplicationState State { get; }

    /// <summary>Its conditions, on the day of the decision or, before that, on the day of asking; null where the scheme or the category is not known.</summary>
    public CertificationReadiness? Readiness { get; }

    /// <summary>The guideline that applies to the applicant; null where it has no target or the scheme names none.</summary>
    public string? ExpectedGuideline { get; }

    /// <summary>Whether the application names the guideline that applies to the applicant.</summary>
    public bool HasRightGuideline => ExpectedGuideline is not null && string.Equals(ExpectedGuideline, Application.Guideline, StringComparison.Ordinal);

    /// <summary>What the lifecycle of the review case has against the way it went, in both languages; null where nothing is against it.</summary>
    public LocalizedText? Objection { get; }

    /// <summary>Whether the state is as the scheme allows.</summary>
    public bool IsAsTheSchemeAllows => Objection is null;

    /// <summary>Judges an application.</summary>
    /// <param name="facts">What is looked at.</param>
    /// <param name="application">The application.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The verdict.</returns>
    public static ApplicationVerdict Of(CertificationFacts facts, CertificationApplication application, LocalDate asOf)
    {
        CertificationScheme? scheme = Guard.NotNull(facts).Records.Scheme;
        LocalDate day = Guard.NotNull(application).Decided is { } decided && decided < asOf ? decided : asOf;
        CertificationReadiness? readiness = CertificationReadiness.Of(facts, application, day);
        LifecycleTable<ApplicationState, ApplicationDossier>? table = scheme?.FindCase(application.Case) is { } reviewCase ? ApplicationLifecycles.Of(reviewCase.Grant) : null;
        LocalizedText? objection = readiness is null || table is null
            ? LocalizedText.Create("制度にこの区分またはケースがありません。", "The scheme does not have the category or the case.")
            : table.Refusal(application.WalkAsOf(asOf), new ApplicationDossier { Application = application, Readiness = readiness });
        return new ApplicationVerdict(application, asOf, readiness, scheme?.GuidelineFor(facts.TargetOf(application.Organization)), objection);
    }
}
