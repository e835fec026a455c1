using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Assets;
using Isms.Risk.Checks;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using Isms.Risk.Sheet;
using Isms.Risk.Tests.Register;
using Isms.Risk.Treatment;
using static Isms.Risk.Tests.Sheet.AssessmentSheetTests;

namespace Isms.Risk.Tests.Sheet;

/// <summary>Laws of the sheet over any register; S-5 is a step of no flow, A-4 an asset of no register.</summary>
public class SheetLawTests
{
    private static readonly Gen<ValueList<FlowStepId>> Steps = Gen.Choose(0, 5).Select(i => FlowStepId.Parse("S-" + i)).ListOf(2).Select(list => list.ToValueList());

    private static readonly Gen<ValueList<FlowStepId>> PerhapsSteps = Gen.OneOf(Steps, Gen.Constant<ValueList<FlowStepId>>([]));

    private static readonly Gen<Asset> AnyAsset =
        from created in PerhapsSteps
        from sent in PerhapsSteps
        from isNew in Gen.Elements(true, false)
        select RegisterSample.Data with { CreatedIn = created, SentIn = sent, IsNew = isNew };

    private static readonly Gen<IdentifiedRisk> AnyRisk =
        from direction in Gen.Elements(RiskDirection.Threat, RiskDirection.Threat, RiskDirection.Opportunity)
        from assets in Gen.Choose(0, 4).Select(i => AssetId.Parse("A-" + i)).ListOf()
        from steps in PerhapsSteps
        from maturity in Gen.Elements<int?>(null, 0, 2, 3, 5)
        from met in Gen.Elements<bool?>(null, true, false)
        from after in Gen.Elements<bool?>(null, true, false)
        from items in Gen.Elements("mhlw-6.0/control/4", "mhlw-5.2/6.5").Select(StandardReference.Parse).ListOf()
        from decision in Gen.Elements(TreatmentDecision.Accepted, TreatmentDecision.AcceptedByMinimumGuideline)
        select RegisterSample.Risk("R-0", direction) with
        {
            Assets = assets.Take(3).ToValueList(),
            Steps = steps,
            Maturity = maturity,
            Minimum = new MinimumGuidelineAssessment { Items = items.Take(2).ToValueList(), Met = met, MetAfter = after },
            Treatments = [RegisterSample.Retain("T-0", RegisterSample.Director) with { Rule = RetentionRule.MinimumGuideline }],
            Decision = decision,
        };

    private static readonly Arbitrary<RiskRegister> AnyRegister = Arb.From(
        from assets in AnyAsset.ListOf(4)
        from risks in AnyRisk.ListOf()
        from analysed in Gen.Choose(0, 3).ListOf()
        select new RiskRegister
        {
            Flows = [Flow("F-0", 0, 1, 2), Flow("F-1", 3, 4)],
            Assets = assets.Select((asset, i) => asset with { Id = AssetId.Parse("A-" + i) }).ToValueList(),
            Risks = risks.Select((risk, i) => risk with { Id = RiskId.Parse("R-" + i) }).ToValueList(),
            DetailedAnalyses = analysed.Select((risk, i) => new DetailedAnalysis { Id = DetailedAnalysisId.Parse("DA-" + i), Risk = RiskId.Parse("R-" + risk) }).ToValueList(),
        });

    [Fact]
    public void Rows_are_those_of_the_plain_loops() =>
        Prop.ForAll(AnyRegister, register => Oracle(register).SequenceEqual(Of(register).Rows.Select(Place))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_step_every_asset_and_every_risk_has_a_row() =>
        Prop.ForAll(AnyRegister, register =>
        {
            ValueList<AssessmentRow> rows = Of(register).Rows;
            return register.Flows.SelectMany(flow => flow.Steps).All(step => rows.Any(row => row.Step == step))
                && register.Assets.All(asset => rows.Any(row => row.Asset == asset))
                && register.Risks.All(risk => rows.Any(row => row.Risk?.Risk == risk));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Retention_is_allowed_only_where_every_item_is_of_the_guideline_and_met() =>
        Prop.ForAll(AnyRegister, register => Of(register).Rows.Where(row => row.Risk is not null).All(row =>
        {
            IdentifiedRisk risk = row.Risk!.Risk;
            bool expected = risk.Direction == RiskDirection.Threat
                && risk.Minimum!.Items.Count > 0
                && risk.Minimum.Items.All(item => item.Catalog == "mhlw-6.0")
                && risk.Minimum.Met == true;
            return row.Minimum!.AllowsRetention == expected
                && (row.Minimum.Outcome == MinimumGuidelineOutcome.Retained) == (expected && risk.Decision == TreatmentDecision.AcceptedByMinimumGuideline);
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void A_detailed_analysis_is_missing_on_the_sheet_exactly_where_the_check_says_so() =>
        Prop.ForAll(AnyRegister, register =>
        {
            IssueCollector issues = new();
            RiskChecks.Check(register, RegisterSample.Criteria, RegisterSample.Organization, RegisterSample.AsOf, issues);
            return Of(register).Rows.Where(row => row.Detail is { IsMissing: true }).Select(row => row.Risk!.Risk.Id.Value).ToHashSet()
                .SetEquals(issues.Issues.Where(issue => issue.Definition == RegisterIssues.DetailedAnalysisMissing).Select(issue => issue.Subject));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_cycle_asks_for_no_more_than_the_first() =>
        Prop.ForAll(AnyRegister, register =>
        {
            AssessmentCycle first = new() { Id = AssessmentCycleId.Parse("AC"), IsFirst = true, Date = RegisterSample.AsOf };
            bool[] inFirst = Required(register, first);
            bool[] inLater = Required(register, first with { IsFirst = false });
            return inFirst.Zip(inLater).All(pair => pair.First || !pair.Second);
        }).QuickCheckThrowOnFailure();

    private static bool[] Required(RiskRegister register, AssessmentCycle cycle) =>
        Of(register, RegisterSample.Criteria with { AssessmentCycle = cycle }).Rows.Select(row => row.Analysis?.IsRequired == true).ToArray();

    private static BusinessFlow Flow(string id, params int[] steps) => new()
    {
        Id = FlowId.Parse(id),
        Name = RegisterSample.Text("流れ", "flow"),
        Steps = steps.Select(i => new FlowStep { Id = FlowStepId.Parse("S-" + i), Name = RegisterSample.Text("段階", "step") }).ToValueList(),
    };

    // Steps × assets × risks, as one would do it by hand.
    private static List<string> Oracle(RiskRegister register)
    {
        List<string> rows = [];
        HashSet<string> placed = [];
        List<FlowStepId> all = register.Flows.SelectMany(flow => flow.Steps).Select(step => step.Id).ToList();
        foreach (FlowStepId step in all)
        {
            int before = rows.Count;
            foreach (Asset asset in register.Assets.Where(asset => asset.OccursIn(step)))
            {
                Pair(step.Value, asset.Id.Value, register.Risks.Where(risk => risk.Assets.Contains(asset.Id) && (risk.Steps.Count == 0 || risk.Steps.Contains(step))));
            }

            foreach (IdentifiedRisk risk in register.Risks.Where(risk => risk.Steps.Contains(step) && !register.Assets.Any(asset => risk.Assets.Contains(asset.Id) && asset.OccursIn(step))))
            {
                Pair(step.Value, "-", [risk]);
            }

            if (rows.Count == before)
            {
                rows.Add($"{step.Value} - -");
            }
        }

        foreach (Asset asset in register.Assets.Where(asset => !all.Any(asset.OccursIn)))
        {
            Pair("-", asset.Id.Value, register.Risks.Where(risk => risk.Assets.Contains(asset.Id)));
        }

        rows.AddRange(register.Risks.Select(risk => risk.Id.Value).Where(risk => !placed.Contains(risk)).Select(risk => "- - " + risk));
        return rows;

        void Pair(string step, string asset, IEnumerable<IdentifiedRisk> risks)
        {
            string[] ids = risks.Select(risk => risk.Id.Value).ToArray();
            placed.UnionWith(ids);
            rows.AddRange(ids.DefaultIfEmpty("-").Select(risk => $"{step} {asset} {risk}"));
        }
    }
}
