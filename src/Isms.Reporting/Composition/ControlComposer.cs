using Isms.Catalogs;
using Isms.Controls;
using Isms.Controls.Applicability;
using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Core;
using Isms.Reporting.Sources;
using Isms.Reporting.Svg.Readings;
using Isms.Reporting.Views;
using System.Globalization;
using ApplicabilityStatement = Isms.Controls.Applicability.ApplicabilityView;

namespace Isms.Reporting.Composition;

/// <summary>Statement of applicability, objectives and measures.</summary>
internal static class ControlComposer
{
    /// <summary>The statement in force beside its catalog; null where none is in force or its catalog is not held.</summary>
    public static ApplicabilityStatement? InForce(ReportSource source) =>
        source.System.Controls.StatementInForce() is { } statement ? ApplicabilityStatement.Of(statement, source.System.Controls.Controls, source.System.Register) : null;

    public static Views.ApplicabilityView? Applicability(ReportSource source)
    {
        if (InForce(source) is not { } view)
        {
            return null;
        }

        return new Views.ApplicabilityView
        {
            Edition = view.Catalog.Title.In(source.Language),
            Document = source.Named(view.Statement.Document),
            ApprovedBy = source.Person(view.Statement.ApprovedBy),
            ApprovedOn = view.Statement.ApprovedOn,
            Groups = view.Entries
                .GroupBy(entry => GroupOf(entry.Control))
                .Select(group => new ApplicabilityGroup(group.Key.Id, group.Key.Title.In(source.Language), group.Select(entry => Row(source, entry)).ToValueList()))
                .ToValueList(),
        };
    }

    public static ValueList<ObjectiveCard> Objectives(ReportSource source) => source.System.Controls.Objectives.Select(objective =>
    {
        ObjectiveStatus status = ObjectiveStatus.Of(objective, source.System.Controls.Measures);
        MeasurableTarget? target = objective.Measurable;
        ObjectivePlan plan = objective.Plan;
        return new ObjectiveCard
        {
            Id = objective.Id.Value,
            Name = source.Text(objective.Name),
            Level = objective.Level?.Name.In(source.Language),
            Target = target is null ? null : Compared(source, target.Comparison, target.Target, target.Unit),
            Baseline = target?.Baseline is { } baseline ? source.Join([PlainText.Number(baseline), target.BaselineYear]) : null,
            Result = objective.Result is { } result ? PlainText.Number(result.Value) : null,
            Status = status.State.Name.In(source.Language),
            Tone = status.State == AchievementState.Achieved ? (status.MissedMeasures.Count == 0 ? ReportTone.Good : ReportTone.Caution)
                : status.State == AchievementState.NotAchieved ? ReportTone.Bad
                : ReportTone.Neutral,
            Plan = plan.What.Select(action => action.Treatments.Count == 0 ? source.Text(action.Text) : $"{source.Text(action.Text)} ({string.Join(", ", action.Treatments)})").ToValueList(),
            Resources = plan.Resources is null ? null : source.Join(
            [
                .. plan.Resources.People.Select(source.Person),
                source.TextOrNull(plan.Resources.Things),
                plan.Resources.Money is { } money ? string.Create(CultureInfo.InvariantCulture, $"{money.Currency} {money.Amount:#,0.##}") : null,
            ]),
            Responsible = source.Person(plan.Responsible),
            Due = plan.Due,
            Evaluation = source.TextOrNull(plan.Evaluation?.Method),
            Measures = (plan.Evaluation?.Measures ?? []).Select(measure => measure.Value).ToValueList(),
        };
    }).ToValueList();

    public static ValueList<MeasureRow> Measures(ReportSource source) => source.System.Controls.Measures.Select(measure =>
    {
        MeasureStatus status = MeasureStatus.Of(measure);
        return new MeasureRow
        {
            Id = measure.Id.Value,
            Series = new ReadingSeries
            {
                Title = source.Text(measure.Name),
                Target = measure.Target,
                AtLeast = measure.Comparison == TargetComparison.AtLeast,
                Unit = UnitWords.In(measure.Unit, source.Language),
                Note = measure.Aggregation == ReadingAggregation.Sum ? source.Say("累計", "cumulative") : measure.Aggregation.Name.In(source.Language),
                Points = Points(measure, status),
            },
            Subject = measure.Subject.Name.In(source.Language),
            Status = status.State.Name.In(source.Language),
            Tone = status.State == MeasureState.Met ? ReportTone.Good : status.State == MeasureState.Missed ? ReportTone.Bad : ReportTone.Caution,
            Controls = measure.Controls.Select(control => control.Value).ToValueList(),
            What = measure.What,
            Roles = source.Join([source.Role(measure.WhoMonitors), source.Role(measure.WhoAnalyses)]),
        };
    }).ToValueList();

    // A sum is shown as it adds up, so that the target line means something; of "last", only the last reading is judged.
    private static ValueList<ReadingPoint> Points(EffectivenessMeasure measure, MeasureStatus status)
    {
        ValueList<MeasureReading> readings = MeasureStatus.ReadingsOf(measure, null);
        bool isSum = measure.Aggregation == ReadingAggregation.Sum;
        decimal total = 0;
        List<ReadingPoint> points = [];
        for (int i = 0; i < readings.Count; i++)
        {
            MeasureReading reading = readings[i];
            decimal? value = measure.ValueOf(reading);
            total += value ?? 0;
            bool isLast = i == readings.Count - 1;
            bool missed = isSum
                ? isLast && status.State == MeasureState.Missed
                : status.Missed.Contains(reading) && (isLast || measure.Aggregation != ReadingAggregation.Last);
            points.Add(new ReadingPoint(ShortName(reading.Period.Value), value is null ? null : isSum ? total : value, missed));
        }

        return points.ToValueList();
    }

    private static string ShortName(string period) => period[(period.LastIndexOf('-') + 1)..];

    private static string Compared(ReportSource source, TargetComparison comparison, decimal target, string? unit) =>
        source.IsJapanese
            ? $"{PlainText.Number(target)} {UnitWords.In(unit, source.Language)} {comparison.Name.In(source.Language)}"
            : $"{(comparison == TargetComparison.AtLeast ? "≥" : "≤")} {PlainText.Number(target)} {UnitWords.In(unit, source.Language)}";

    // By catalog and its topmost items; what an overlay adds stands together under the overlay.
    private static (string Catalog, string Id, LocalizedText Title) GroupOf(ControlSetItem control)
    {
        string catalog = control.Reference.Catalog;
        CatalogItem? top = control.Item is null ? null : TopOf(StandardCatalogs.Find(catalog)!, control.Item);
        return (catalog, top?.Id ?? catalog, top?.Title ?? LocalizedText.Create(catalog, catalog));
    }

    private static CatalogItem TopOf(Catalog catalog, CatalogItem item)
    {
        while (item.ParentId is not null)
        {
            item = catalog.Find(item.ParentId)!;
        }

        return item;
    }

    private static Views.ApplicabilityRow Row(ReportSource source, ApplicabilityEntry entry)
    {
        Controls.Applicability.ApplicabilityRow? row = entry.Row;
        return new Views.ApplicabilityRow
        {
            Control = entry.Control.Id,
            Title = entry.Control.Title.In(source.Language),
            IsApplicable = row?.IsApplicable ?? false,
            Status = row is null ? source.Say("行なし", "no row") : row.Status?.Name.In(source.Language) ?? source.Say("記載なし", "not stated"),
            Tone = ToneOf(row),
            Basis = row is null ? null : source.Join(row.Basis.Select(basis => basis.Name.In(source.Language))),
            Controls = entry.ControlsInPlace.Select(control => control.Value).ToValueList(),
            Risks = entry.TreatedRisks.Select(risk => risk.Value).ToValueList(),
            Evidence = (row?.Evidence ?? []).Select(document => source.Named(document)!).ToValueList(),
            Reason = source.TextOrNull(row?.Reason),
        };
    }

    private static ReportTone ToneOf(Controls.Applicability.ApplicabilityRow? row) =>
        row is null ? ReportTone.Bad
        : !row.IsApplicable ? ReportTone.Neutral
        : row.Status == ApplicabilityStatus.Implemented || row.Status == ApplicabilityStatus.Alternative ? ReportTone.Good
        : row.Status is null || row.Status == ApplicabilityStatus.NotStarted ? ReportTone.Bad
        : ReportTone.Caution;
}
