using Isms.Audit.Checks;
using Isms.Audit.Preparation;
using Isms.Catalogs.Overlays;
using Isms.Controls.Checks;
using Isms.Controls.Figures;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Checks;
using NodaTime;

namespace Isms.Management.Checks;

/// <summary>Every rule of every library over one management system, in the order of the document. Static and thread-safe.</summary>
public static class SystemChecks
{
    /// <summary>Checks a management system, right or wrong.</summary>
    /// <param name="system">What is checked.</param>
    /// <param name="asOf">The date as of which requirements are judged.</param>
    /// <param name="issues">Where issues go.</param>
    public static void Check(ManagementSystemDraft system, LocalDate asOf, IssueCollector issues)
    {
        Check(SystemParts.Of(Guard.NotNull(system)), asOf, issues);
    }

    internal static void Check(SystemParts system, LocalDate? asOf, IssueCollector issues, ValueList<ControlOverlay>? overlays = null)
    {
        RiskCheck.Run(
            new RiskCheckInput { Organization = system.Organization, Context = system.Context, Criteria = system.Criteria, Register = system.Register, AsOf = asOf },
            issues);
        ControlsCheck.Run(
            new ControlsCheckInput
            {
                Organization = system.Organization,
                Register = system.Register,
                Records = system.Controls,
                AsOf = asOf,
                Criteria = system.Criteria,
                SharedIdsUntil = SharedIdsUntil(system),
                Overlays = overlays ?? [],
            },
            issues);
        AuditCheck.Run(
            new AuditCheckInput
            {
                Organization = system.Organization,
                Flows = system.Register.Flows,
                Measures = system.Controls.Measures,
                Figures = ControlFigures.Of(system.Controls, system.Organization),
                Courses = system.Controls.Support.Courses,
                DerivedReadingTolerance = system.Criteria is null ? null : system.Criteria.DerivedReadingTolerance ?? 0,
                Records = system.Audit,
                Documents = system.Controls.Support.Documents,
                Suppliers = system.Suppliers,
                AsOf = asOf,
                Register = system.Register,
                Criteria = system.Criteria,
                Controls = system.Controls.Controls,
                // Without the fiscal year it cannot be told which readings were there on the day of a review.
                ReviewSource = system.Organization is null ? null : new ManagementReviewSource
                {
                    Organization = system.Organization,
                    Context = system.Context,
                    Criteria = system.Criteria,
                    Register = system.Register,
                    Controls = system.Controls,
                    Records = system.Audit,
                },
            },
            issues);
        TransferChecks.Check(system, issues);
        ReferenceChecks.Check(system, issues);
    }

    // The day that the corrective action was completed by which maintenance went over to ids of one person.
    private static LocalDate? SharedIdsUntil(SystemParts system) => system.Controls.Maintenance?.Rule?.IndividualIdFromAction is { } action
        ? system.Audit.CorrectiveActions.FirstOrDefault(candidate => candidate.Id.Value == action.Value)?.Completed
        : null;
}
