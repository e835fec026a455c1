using FsCheck;
using FsCheck.Fluent;
using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Eligibility;
using Isms.Audit.Certification.Schemes;
using Isms.Audit.Lifecycles;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Tests.Certification;

public sealed class ApplicationVerdictTests
{
    private static ApplicationVerdict Of(int number, string asOf = "2026-03-31") =>
        ApplicationVerdict.Of(CertifiedHospital.Facts, CertifiedHospital.Application(number), CertifiedHospital.Day(asOf));

    [Theory]
    [InlineData(1, "granted", true, "mhlw-6.0", "")]
    [InlineData(2, "granted", true, "mhlw-6.0", "")]
    [InlineData(3, "granted", true, "mhlw-6.0", "")]
    [InlineData(4, "granted", true, "mhlw-6.0", "")]
    [InlineData(5, "returned", false, "mhlw-6.0", "2 more seminars are needed: 1 attended by 2026-03-12 (SEM-04), 3 needed.")]
    [InlineData(6, "returned", false, "metimic-2.0", "No regulation for operation is shown.")]
    public void The_applications_of_the_sample_come_out_as_stated(int number, string state, bool eligible, string guideline, string missing)
    {
        ApplicationVerdict verdict = Of(number);
        Assert.Equal(state, verdict.State.Value);
        Assert.Equal(eligible, verdict.Readiness!.IsEligible);
        Assert.Equal((guideline, true), (verdict.ExpectedGuideline, verdict.HasRightGuideline));
        Assert.Equal(missing, string.Join('|', verdict.Readiness.Missing.Select(text => text.English)));
        Assert.True(verdict.IsAsTheSchemeAllows, verdict.Objection?.English);
    }

    [Fact]
    public void An_application_is_known_as_far_as_it_has_come()
    {
        // APP-06: received 2025-09-01, reviewed 2025-09-20, returned 2025-09-25.
        Assert.Equal(ApplicationState.Received, Of(6, "2025-09-19").State);
        Assert.Equal(ApplicationState.Reviewing, Of(6, "2025-09-20").State);
        Assert.Equal(ApplicationState.Reviewing, Of(6, "2025-09-24").State);
        Assert.Equal(ApplicationState.Returned, Of(6, "2025-09-25").State);

        // APP-05 of ORG-03: on 2025-12-31 no seminar was attended yet.
        ApplicationVerdict early = Of(5, "2025-12-31");
        Assert.Equal(ApplicationState.Received, early.State);
        Assert.Equal("3 more seminars are needed: 0 attended by 2025-12-31, 3 needed.", Assert.Single(early.Readiness!.Missing).English);
    }

    [Fact]
    public void A_decision_that_the_case_forbids_is_objected_to()
    {
        Assert.Equal(
            "There is no step from \"received\" to \"granted\".",
            Verdict(1, application => application with { Reviewed = null }).Objection?.English);
        Assert.Null(Verdict(1, application => application with { Reviewed = null, Case = 1 }).Objection);
        Assert.Equal(
            "The step from \"received\" to \"granted\" is not open; what is missing: all conditions of the category are fulfilled",
            Verdict(5, application => application with { Decision = ApplicationState.Granted }).Objection?.English);
        Assert.Equal(
            "The step from \"received\" to \"returned\" is not open; what is missing: a condition of the category is not fulfilled",
            Verdict(3, application => application with { Decision = ApplicationState.Returned }).Objection?.English);
        Assert.Equal("The scheme does not have the category or the case.", Verdict(1, application => application with { Case = 7 }).Objection?.English);

        static ApplicationVerdict Verdict(int number, Func<CertificationApplication, CertificationApplication> change) =>
            ApplicationVerdict.Of(CertifiedHospital.Facts, change(CertifiedHospital.Application(number)), CertifiedHospital.Today);
    }

    [Fact]
    public void The_cases_are_printable()
    {
        Assert.Equal(
            """
            stateDiagram-v2
                state "received" as received
                state "under review" as reviewing
                state "granted" as granted
                state "returned" as returned
                [*] --> received
                received --> reviewing : reviewed
                reviewing --> granted : conditionsFulfilled
                reviewing --> returned : conditionMissing
                granted --> [*]
                returned --> [*]

            """.ReplaceLineEndings("\n"),
            ApplicationLifecycles.AfterReview.Mermaid(IsmsLanguage.English));
        Assert.Contains("received --> granted : conditionsFulfilled", ApplicationLifecycles.WithCompletion.Mermaid(IsmsLanguage.Japanese), StringComparison.Ordinal);
        Assert.Null(ApplicationLifecycles.Of(GrantRule.List.Get("byLot")));
    }

    // The oracle walks no table: it says in plain words what each case allows.
    [Fact]
    public void No_application_without_objection_reached_what_its_case_forbids() =>
        Prop.ForAll(
            Gen.Choose(1, 6).ToArbitrary(),
            Gen.Choose(0, 2).ToArbitrary(),
            Gen.Choose(0, 11).ToArbitrary(),
            (number, decision, dates) =>
            {
                CertificationApplication application = CertifiedHospital.Application(number) with
                {
                    Case = 1 + (dates & 1),
                    Reviewed = (dates & 2) == 0 ? null : new LocalDate(2026, 3, 1),
                    Decision = decision == 0 ? null : decision == 1 ? ApplicationState.Granted : ApplicationState.Returned,
                    Decided = new LocalDate(2026, 3, 1).PlusDays(dates),
                };
                ApplicationVerdict verdict = ApplicationVerdict.Of(CertifiedHospital.Facts, application, CertifiedHospital.Today);
                bool isEligible = verdict.Readiness!.IsEligible;
                bool expected = (application.Decision is null || application.Case == 1 || application.Reviewed is not null)
                    && (application.Decision != ApplicationState.Granted || isEligible)
                    && (application.Decision != ApplicationState.Returned || !isEligible);
                return verdict.IsAsTheSchemeAllows == expected;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_a_dossier_is_offered_next_is_a_step_of_its_table() =>
        Prop.ForAll(Gen.Choose(1, 6).ToArbitrary(), Gen.Choose(0, 3).ListOf().ToArbitrary(), (number, choices) =>
        {
            foreach (LifecycleTable<ApplicationState, ApplicationDossier> table in new[] { ApplicationLifecycles.WithCompletion, ApplicationLifecycles.AfterReview })
            {
                CertificationApplication application = CertifiedHospital.Application(number);
                ApplicationDossier dossier = new() { Application = application, Readiness = CertificationReadiness.Of(CertifiedHospital.Facts, application, CertifiedHospital.Today)! };
                ApplicationState here = table.Initial;
                List<ApplicationState> walk = [];
                foreach (int choice in choices)
                {
                    ValueList<ApplicationState> next = table.Next(here, dossier);
                    if (next.Count == 0)
                    {
                        break;
                    }

                    here = next[choice % next.Count];
                    walk.Add(here);
                }

                bool isGranted = walk.Contains(ApplicationState.Granted);
                if (table.Refusal(walk, dossier) is not null
                    || (isGranted && !dossier.Readiness.IsEligible)
                    || (isGranted && table == ApplicationLifecycles.AfterReview && !dossier.IsReviewed))
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();
}
