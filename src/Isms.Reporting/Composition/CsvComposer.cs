using Isms.Core;
using Isms.Reporting.Csv;
using Isms.Reporting.Sources;
using Isms.Risk.Evaluation;
using Isms.Risk.Sheet;

namespace Isms.Reporting.Composition;

/// <summary>The four CSV files.</summary>
internal static class CsvComposer
{
    public static CsvTable RiskRegister(ReportSource source) => RiskRegisterCsv.Table(source.Assessment.Risks.Select(risk => new RiskRegisterCsvRow
    {
        Id = risk.Risk.Id.Value,
        Direction = risk.Risk.Direction.Value,
        Objective = risk.Risk.Objective?.Value,
        Source = source.TextOrNull(risk.Risk.Source),
        Event = source.TextOrNull(risk.Risk.Event),
        Consequence = source.TextOrNull(risk.Risk.Consequence),
        Assets = Join(risk.Risk.Assets),
        Owner = risk.Risk.Owner?.Value,
        Matrix = risk.MatrixId?.Value,
        MatrixVersion = risk.MatrixVersion,
        Inherent = Rating(risk.Inherent),
        Current = Rating(risk.Current),
        CurrentRatedOn = ReportSource.Date(risk.Current?.RatedOn),
        Residual = Rating(risk.Residual),
        Evaluation = risk.Evaluation.Value,
        Decision = risk.Decision?.Value,
        Treatments = Join(risk.Risk.Treatments.Select(treatment => treatment.Id)),
        Why = string.Join(" ", risk.Why.Select(why => why.In(source.Language))),
    }));

    public static CsvTable StatementOfApplicability(ReportSource source) => ApplicabilityCsv.Table(
        (ControlComposer.InForce(source)?.Entries ?? []).Where(entry => entry.Row is not null).Select(entry => new ApplicabilityCsvRow
        {
            Catalog = entry.Control.Reference.Catalog,
            Control = entry.Control.Id,
            Title = entry.Control.Title.In(source.Language),
            Applicable = entry.Row!.IsApplicable,
            Status = entry.Row.Status?.Value,
            Basis = Join(entry.Row.Basis),
            Controls = Join(entry.Row.Controls),
            Risks = Join(entry.Row.Risks),
            Evidence = Join(entry.Row.Evidence),
            Reason = source.TextOrNull(entry.Row.Reason),
        }));

    public static CsvTable TreatmentPlan(ReportSource source) => TreatmentPlanCsv.Table(
        source.System.Register.Risks.SelectMany(risk => risk.Treatments.Select(treatment => new TreatmentPlanCsvRow
        {
            Id = treatment.Id.Value,
            Risk = risk.Id.Value,
            Option = treatment.Option.Value,
            Controls = Join(treatment.Controls),
            Supplier = treatment.Supplier?.Value,
            ActivityStopped = source.TextOrNull(treatment.ActivityStopped),
            Owner = treatment.Owner?.Value,
            Due = ReportSource.Date(treatment.Due),
            Status = treatment.Status.Value,
            Rule = treatment.Rule?.Value,
            ApprovedBy = treatment.ApprovedBy?.Value,
            ApprovedOn = ReportSource.Date(treatment.ApprovedOn),
            Rationale = source.TextOrNull(treatment.Rationale),
        })));

    public static CsvTable AssessmentSheet(ReportSource source) => AssessmentSheetCsv.Table(source.Sheet.Rows.Select(row => new AssessmentSheetCsvRow
    {
        Flow = row.Flow?.Id.Value,
        Step = row.Step?.Id.Value,
        StepName = source.TextOrNull(row.Step?.Name),
        Asset = row.Asset?.Id.Value,
        AssetName = source.TextOrNull(row.Asset?.Name),
        Uses = Join(row.Uses),
        Risk = row.Risk?.Risk.Id.Value,
        Direction = row.Risk?.Risk.Direction.Value,
        Event = source.TextOrNull(row.Risk?.Risk.Event),
        Current = Rating(row.Risk?.Current),
        Threat = source.TextOrNull(row.Risk?.Risk.InformationSecurityThreat),
        Vulnerability = source.TextOrNull(row.Risk?.Risk.Vulnerability),
        ControlsApplied = Join(row.ControlsThat(ControlState.Applied).Select(control => control.Control)),
        ControlsToApply = Join(row.ControlsThat(ControlState.ToApply).Select(control => control.Control)),
        Maturity = row.Risk?.Risk.Maturity,
        Residual = Rating(row.Risk?.Residual),
        Measures = Join((row.Risk?.Risk.Treatments ?? []).Select(treatment => treatment.Id)),
        MinimumItems = Join(row.Minimum?.Items ?? []),
        Minimum = row.Minimum?.Outcome.Value,
        MinimumWhy = source.TextOrNull(row.Minimum?.Why),
        FullAnalysis = row.Analysis?.Reason.Value,
        Missing = Join(row.Analysis?.Missing ?? []),
        FullAnalysisWhy = source.TextOrNull(row.Analysis?.Why),
        DetailedAnalysis = row.Detail is { } detail ? detail.IsMissing ? "missing" : detail.IsRequired ? "done" : "notRequired" : null,
        DetailedAnalyses = Join(row.Detail?.Analyses ?? []),
    }));

    private static string? Join<T>(IEnumerable<T> items)
        where T : class
    {
        string joined = string.Join("; ", items);
        return joined.Length == 0 ? null : joined;
    }

    private static CsvRating? Rating(RatedStage? rated) => rated is null ? null : new CsvRating(rated.Likelihood, rated.Consequence, rated.Score, rated.Level.Id.Value);
}
