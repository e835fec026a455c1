using Isms.Controls.Checks.Checklists;
using Isms.Controls.Checks.Deidentification;
using Isms.Controls.Checks.Incidents;
using Isms.Controls.Checks.Maintenance;
using Isms.Controls.Checks.Measurement;
using Isms.Controls.Checks.Obligations;
using Isms.Controls.Checks.Privacy;
using Isms.Controls.Checks.Suppliers;
using Isms.Controls.Checks.Support;
using Isms.Controls.Checks.Training;
using Isms.Controls.Measurement;
using Isms.Controls.Suppliers;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;

namespace Isms.Controls.Checks;

/// <summary>Every rule of this library: statements of applicability, objectives, measures, the controls that treat risks, support, suppliers, incidents. Static and thread-safe.</summary>
public static class ControlsCheck
{
    /// <summary>Checks.</summary>
    /// <param name="input">What is looked at.</param>
    /// <param name="issues">Where issues go.</param>
    public static void Run(ControlsCheckInput input, IssueCollector issues)
    {
        Guard.NotNull(issues);
        ApplicabilityChecks.Check(Guard.NotNull(input).Records, input.Overlays, input.Register, input.AsOf, issues);
        MeasurementCalendar? calendar = input is { Organization: { } organization, AsOf: { } asOf } ? MeasurementCalendar.Of(organization.FiscalYear, asOf) : null;
        ObjectiveChecks.Check(input.Records, input.Register, input.AsOf, issues);
        MeasureChecks.Check(input.Records.Measures, calendar, issues);
        ImplementationChecks.Check(input.Records, input.Register, input.Criteria, issues);
        DocumentChecks.Check(input.Records.Support, input.Criteria, input.AsOf, issues);
        AccountChecks.Check(input.Records.Support.Accounts, input.Organization, input.Criteria, input.AsOf, issues);
        TrainingChecks.Check(input.Records.Support, input.Organization, issues);
        SupplierChecks.Check(input.Records, input.Register.Assets, input.Criteria, input.AsOf, issues);
        IncidentChecks.Check(input.Records, input.Register, input.Organization, issues);
        PrivacyChecks.Check(input.Records.Privacy, input.Register.Assets, input.AsOf, issues);
        BreachReportChecks.Check(input.Records.Privacy, input.Records.Incidents, issues);
        DeidentificationChecks.Check(input.Records.Deidentification, input.Organization, input.Register, issues);
        MaintenanceChecks.Check(input.Records.Maintenance, input.Register.Assets, input.SharedIdsUntil, input.AsOf, issues);
        ChecklistChecks.Check(input.Records.Checklist, input.Organization, SystemVendors(input.Records.Suppliers), issues);
        PeopleChecks.Check(input.Records.Support, input.Organization, input.AsOf, issues);
        AwarenessChecks.Check(input.Records.Support, input.Organization, input.AsOf, issues);
        PolicyChecks.Check(input.Records, input.Organization, input.Criteria, input.Register, input.AsOf, issues);
        EvaluationChecks.Check(input.Records, input.Register, issues);
        LinkableDataChecks.Check(input.Register, issues);
        OverlayChecks.Check(input.Records.Statements, input.Overlays, issues);
        ObligationChecks.Check(input.Records.Obligations, input.Records.Controls, input.Criteria, input.AsOf, issues);
    }

    // Where no supplier is in the document, they are kept elsewhere.
    private static ValueList<SupplierId>? SystemVendors(ValueList<Supplier> suppliers) =>
        suppliers.Count == 0 ? null : suppliers.Where(supplier => supplier.Kind == SupplierKind.SystemVendor).Select(supplier => supplier.Id).ToValueList();
}
