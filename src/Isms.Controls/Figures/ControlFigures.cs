using Isms.Controls.Incidents;
using Isms.Controls.Maintenance;
using Isms.Controls.Measurement;
using Isms.Controls.Privacy.Deidentification;
using Isms.Controls.Records;
using Isms.Controls.Suppliers;
using Isms.Controls.Support.Training;
using Isms.Core.Organizations;

namespace Isms.Controls.Figures;

/// <summary>The figures that follow from the records of this library, for measures that are derived from them (ISO/IEC 27001:2013 9.1). Pure, static and thread-safe.</summary>
public static class ControlFigures
{
    /// <summary>The functions. Records of which there is none at all are taken to be kept elsewhere: nothing is recomputed from them.</summary>
    /// <param name="records">The records.</param>
    /// <param name="organization">The organisation with its fiscal year and headcount; null where it is not known.</param>
    /// <returns>One function for each kind of measure.</returns>
    public static FigureTable Of(ControlRecords records, Organization? organization)
    {
        Guard.NotNull(records);
        return FigureTable.Create(
            ("countIncidents", derivation => organization is null || records.Incidents.Count == 0 ? null
                : period => IncidentFigures.Count(records.Incidents, organization.FiscalYear, period.Id, CauseOf(derivation))),
            ("trainingCompletedPercent", _ => organization?.Headcount is not { } headcount || records.Support.TrainingCompletions.Count == 0 ? null
                : period => TrainingFigures.CompletedPercent(records.Support.TrainingCompletions, headcount, period.Id)),
            ("disclosureReceivedPercent", _ => records.Suppliers.Count == 0 ? null
                : period => SupplierFigures.DisclosureReceivedPercent(records.Suppliers, period.End)),
            ("releasesTestedPercent", _ => records.Deidentification is not { } releases ? null
                : period => ReleaseFigures.ReleasesTestedPercent(releases, period.Id)),
            ("sessionsReviewedInTimePercent", _ => records.Maintenance is not { } maintenance ? null
                : period => MaintenanceFigures.SessionsReviewedInTimePercent(maintenance, period.Id)));
    }

    private static IncidentCause? CauseOf(MeasureDerivation derivation) =>
        derivation.Cause is { } cause && !string.IsNullOrWhiteSpace(cause) ? IncidentCause.List.Get(cause) : null;
}
