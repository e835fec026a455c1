using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Schemes;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Certification.Eligibility;

/// <summary>
/// Whether an organisation fulfils the conditions of a category on a day, each condition by itself: what fulfils it, or what is still missing.
/// Nothing after that day counts. Immutable, with value equality.
/// </summary>
public sealed record CertificationReadiness
{
    private CertificationReadiness(ElementId organization, CategoryDefinition definition, LocalDate asOf, CertificationTarget? target, bool isTarget, ValueList<ConditionStanding> conditions)
    {
        Organization = organization;
        Category = definition.Category;
        Name = definition.Name;
        AsOf = asOf;
        Target = target;
        IsTarget = isTarget;
        Conditions = conditions;
    }

    /// <summary>The organisation.</summary>
    public ElementId Organization { get; }

    /// <summary>The category.</summary>
    public CertificationCategory Category { get; }

    /// <summary>The name that the scheme gives the category.</summary>
    public LocalizedText Name { get; }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The target that the organisation belongs to; null where it has none.</summary>
    public CertificationTarget? Target { get; }

    /// <summary>Whether the category is meant for the organisation.</summary>
    public bool IsTarget { get; }

    /// <summary>The conditions, in the order of the scheme.</summary>
    public ValueList<ConditionStanding> Conditions { get; }

    /// <summary>Whether the category is meant for the organisation and all conditions are fulfilled.</summary>
    public bool IsEligible => IsTarget && Conditions.All(condition => condition.IsFulfilled);

    /// <summary>What is still missing, in both languages; empty where nothing is. Of an organisation that the category is not meant for it says only that.</summary>
    public ValueList<LocalizedText> Missing => IsTarget
        ? Conditions.Where(condition => !condition.IsFulfilled).Select(condition => condition.Why).ToValueList()
        : [NotATarget()];

    /// <summary>Judges an organisation by everything that is recorded of it by the day.</summary>
    /// <param name="facts">What is looked at.</param>
    /// <param name="organization">The organisation.</param>
    /// <param name="category">The category.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The judgement, or null where no scheme is recorded or it has no such category.</returns>
    public static CertificationReadiness? Of(CertificationFacts facts, ElementId organization, CertificationCategory category, LocalDate asOf) =>
        Judge(facts, Guard.NotNull(organization), Guard.NotNull(category), asOf, Guard.NotNull(facts).Records.Applications
            .Where(application => application.Organization == organization && application.Category == category && application.Received <= asOf), isWholeRecord: true);

    /// <summary>Judges an application by what it shows.</summary>
    /// <param name="facts">What is looked at.</param>
    /// <param name="application">The application.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The judgement, or null where no scheme is recorded or it has no such category.</returns>
    public static CertificationReadiness? Of(CertificationFacts facts, CertificationApplication application, LocalDate asOf) =>
        Judge(Guard.NotNull(facts), Guard.NotNull(application).Organization, application.Category, asOf, [application], isWholeRecord: false);

    private static CertificationReadiness? Judge(
        CertificationFacts facts,
        ElementId organization,
        CertificationCategory category,
        LocalDate asOf,
        IEnumerable<CertificationApplication> applications,
        bool isWholeRecord)
    {
        if (facts.Records.Scheme?.FindCategory(category) is not { } definition)
        {
            return null;
        }

        CertificationTarget? target = facts.TargetOf(organization);

        // Operating under a certified regulation is a condition, not a kind of organisation: whoever has a target may come to fulfil it.
        bool isTarget = target is not null
            && (definition.Targets.Contains(target) || definition.Targets.Contains(CertificationTarget.OperatorUnderCertifiedRegulation));
        ConditionJudge judge = new(facts, organization, asOf, applications.ToValueList(), isWholeRecord);
        return new CertificationReadiness(organization, definition, asOf, target, isTarget, definition.Conditions.Select(judge.Judge).ToValueList());
    }

    private LocalizedText NotATarget() => Target is null
        ? LocalizedText.Create($"{Organization}はこの制度の対象ではありません。", $"{Organization} is not among those the scheme is for.")
        : LocalizedText.Create(
            $"{Name.In(IsmsLanguage.Japanese)}は{Organization}({Target.Name.Japanese})を対象としていません。",
            $"The category {Name.In(IsmsLanguage.English)} is not meant for {Organization} ({Target.Name.English}).");
}
