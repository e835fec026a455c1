using Isms.Controls.Checks.Checklists;
using Isms.Controls.Checks.Deidentification;
using Isms.Controls.Checks.Maintenance;
using Isms.Controls.Checks.Privacy;
using Isms.Controls.Checks.Training;
using Isms.Controls.Measurement;
using Isms.Core.Issues;

namespace Isms.Controls.Checks;

/// <summary>Every rule of this library: statements of applicability, objectives, measures, the controls that treat risks, support. Static and thread-safe.</summary>
public static class ControlsCheck
{
    /// <summary>Checks.</summary>
    /// <param name="input">What is looked at.</param>
    /// <param name="issues">Where issues go.</param>
    public static void Run(ControlsCheckInput input, IssueCollector issues)
    {
        Guard.NotNull(issues);
        ApplicabilityChecks.Check(Guard.NotNull(input).Records, input.Register, input.AsOf, issues);
        MeasurementCalendar? calendar = input is { Organization: { } organization, AsOf: { } asOf } ? MeasurementCalendar.Of(organization.FiscalYear, asOf) : null;
        ObjectiveChecks.Check(input.Records, input.Register, input.AsOf, issues);
        MeasureChecks.Check(input.Records.Measures, calendar, issues);
        ImplementationChecks.Check(input.Records, input.Register, input.Criteria, issues);
        DocumentChecks.Check(input.Records.Support, input.Criteria, input.AsOf, issues);
        AccountChecks.Check(input.Records.Support.Accounts, input.Organization, input.Criteria, input.AsOf, issues);
        TrainingChecks.Check(input.Records.Support, input.Organization, issues);
        PrivacyChecks.Check(input.Records.Privacy, input.Register.Assets, input.AsOf, issues);
        BreachReportChecks.Check(input.Records.Privacy, input.Leaks, issues);
        DeidentificationChecks.Check(input.Records.Deidentification, input.Organization, input.Register, issues);
        MaintenanceChecks.Check(input.Records.Maintenance, input.Register.Assets, input.SharedIdsUntil, input.AsOf, issues);
        ChecklistChecks.Check(input.Records.Checklist, input.Organization, input.SystemVendors, issues);
    }
}
