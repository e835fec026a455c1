using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Eligibility;
using Isms.Audit.Checks.Certification;
using Isms.Audit.Checks.Conduct;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Audit.Checks;

/// <summary>
/// What ISO/IEC 27001:2013 9.2, 9.3 and clause 10 ask of the records, and where the records contradict themselves.
/// An id that resolves to nothing is not reported here: the reader does it. Pure, static and thread-safe.
/// </summary>
public static class AuditCheck
{
    /// <summary>Every issue the check can report, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> Definitions { get; } =
        new[]
        {
            AuditIssues.All, ImprovementIssues.All, ReviewIssues.All, DerivedReadingIssues.All, ConductIssues.All, LifecycleIssues.All, CertificationIssues.All,
        }.SelectMany(list => list).ToValueList();

    /// <summary>Checks the records. The issues come in the order of the places in the document.</summary>
    /// <param name="input">What is looked at.</param>
    /// <param name="issues">Where issues go.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static void Run(AuditCheckInput input, IssueCollector issues)
    {
        Guard.NotNull(input);
        Guard.NotNull(issues);
        ProgrammeChecks.CheckFlows(input, issues);
        DerivedReadingChecks.Check(input, issues);
        ProgrammeChecks.CheckProgramme(input, issues);
        FrequencyChecks.Check(input.Records, input.Organization, input.Register, input.Criteria, input.AsOf, issues);
        AuditorTrainingChecks.Check(input.Records.Auditors, input.Courses, issues);
        AuditTeamsAndAnswers.Check(input, issues);
        ConductChecks.Check(input.Records, issues);
        ProgrammeChecks.CheckFindings(input, issues);
        ImprovementChecks.Check(input, issues);
        ReviewChecks.Check(input, issues);
        if (input.Records.Certification is { } records)
        {
            CertificationChecks.Check(FactsOf(input, records), input.AsOf, issues);
        }

        LifecycleChecks.Check(input, issues);
    }

    private static CertificationFacts FactsOf(AuditCheckInput input, CertificationRecords records) => new()
    {
        Organization = input.Organization,
        Suppliers = input.Suppliers,
        Documents = input.Documents,
        Audits = input.Records.Audits,
        Records = records,
    };
}
