using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Schemes;
using Isms.Audit.Lifecycles;
using Isms.Core;

namespace Isms.Audit.Certification.Eligibility;

/// <summary>
/// The review cases as lifecycles (M11, M12): with the involvement of the body a certificate comes together with completion, a review apart is not needed;
/// otherwise the body reviews first and decides then. Static and thread-safe.
/// </summary>
public static class ApplicationLifecycles
{
    /// <summary>All conditions of the category are fulfilled.</summary>
    public static LifecycleGuard<ApplicationDossier> ConditionsFulfilled { get; } =
        new("conditionsFulfilled", LocalizedText.Create("区分の条件をすべて満たすこと", "all conditions of the category are fulfilled"), dossier => dossier.Readiness.IsEligible);

    /// <summary>A condition of the category is not fulfilled.</summary>
    public static LifecycleGuard<ApplicationDossier> ConditionMissing { get; } =
        new("conditionMissing", LocalizedText.Create("満たされていない条件があること", "a condition of the category is not fulfilled"), dossier => !dossier.Readiness.IsEligible);

    /// <summary>The body has reviewed what was handed in.</summary>
    public static LifecycleGuard<ApplicationDossier> Reviewed { get; } =
        new("reviewed", LocalizedText.Create("第三者機関の審査が行われていること", "the body has reviewed what was handed in"), dossier => dossier.IsReviewed);

    /// <summary>Case 1: granted together with completion.</summary>
    public static LifecycleTable<ApplicationState, ApplicationDossier> WithCompletion { get; } = new(
        ApplicationState.Received,
        new(ApplicationState.Received, ApplicationState.Reviewing, Reviewed),
        new(ApplicationState.Received, ApplicationState.Granted, ConditionsFulfilled),
        new(ApplicationState.Received, ApplicationState.Returned, ConditionMissing),
        new(ApplicationState.Reviewing, ApplicationState.Granted, ConditionsFulfilled),
        new(ApplicationState.Reviewing, ApplicationState.Returned, ConditionMissing));

    /// <summary>Case 2: granted only after review.</summary>
    public static LifecycleTable<ApplicationState, ApplicationDossier> AfterReview { get; } = new(
        ApplicationState.Received,
        new(ApplicationState.Received, ApplicationState.Reviewing, Reviewed),
        new(ApplicationState.Reviewing, ApplicationState.Granted, ConditionsFulfilled),
        new(ApplicationState.Reviewing, ApplicationState.Returned, ConditionMissing));

    /// <summary>The lifecycle of a rule of granting.</summary>
    /// <param name="grant">The rule.</param>
    /// <returns>The table, or null for a rule that is not known.</returns>
    public static LifecycleTable<ApplicationState, ApplicationDossier>? Of(GrantRule grant) =>
        grant == GrantRule.WithCompletion ? WithCompletion : grant == GrantRule.AfterReview ? AfterReview : null;
}
