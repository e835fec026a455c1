using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Evaluation;
using Isms.Risk.Register;

namespace Isms.Risk.Sheet;

/// <summary>Places assets and risks at the steps of the flows. The work grows with the number of rows, not with steps × assets × risks.</summary>
internal sealed class SheetRows
{
    private readonly RiskRegister register;
    private readonly ValueList<RiskAssessment> risks;
    private readonly RowJudge judge;
    private readonly Dictionary<FlowStepId, List<Asset>> assetsByStep = [];
    private readonly Dictionary<AssetId, List<int>> risksByAsset = [];
    private readonly Dictionary<FlowStepId, List<int>> risksByStep = [];
    private readonly HashSet<FlowStepId> steps;
    private readonly bool[] isPlaced;
    private readonly List<AssessmentRow> rows = [];

    public SheetRows(RiskRegister register, RiskCriteria criteria, Organization organization, RegisterAssessment assessment)
    {
        this.register = register;
        risks = assessment.Risks;
        judge = new RowJudge(register, criteria, organization);
        steps = new(register.Flows.SelectMany(flow => flow.Steps).Select(step => step.Id));
        isPlaced = new bool[risks.Count];
        foreach (Asset asset in register.Assets)
        {
            foreach (FlowStepId step in asset.Occurrences().Select(occurrence => occurrence.Step).Distinct())
            {
                Add(assetsByStep, step, asset);
            }
        }

        for (int i = 0; i < risks.Count; i++)
        {
            foreach (AssetId asset in risks[i].Risk.Assets.Distinct())
            {
                Add(risksByAsset, asset, i);
            }

            foreach (FlowStepId step in risks[i].Risk.Steps.Distinct())
            {
                Add(risksByStep, step, i);
            }
        }
    }

    public ValueList<AssessmentRow> ToRows()
    {
        foreach (BusinessFlow flow in register.Flows)
        {
            foreach (FlowStep step in flow.Steps)
            {
                AddStep(flow, step);
            }
        }

        foreach (Asset asset in register.Assets.Where(asset => !asset.Occurrences().Any(occurrence => steps.Contains(occurrence.Step))))
        {
            AddAsset(null, null, asset, Get(risksByAsset, asset.Id));
        }

        for (int i = 0; i < risks.Count; i++)
        {
            if (!isPlaced[i])
            {
                rows.Add(judge.Row(null, null, null, risks[i]));
            }
        }

        return rows.ToValueList();
    }

    private void AddStep(BusinessFlow flow, FlowStep step)
    {
        List<Asset> assets = Get(assetsByStep, step.Id);
        foreach (Asset asset in assets)
        {
            AddAsset(flow, step, asset, Get(risksByAsset, asset.Id).Where(i => risks[i].Risk.Steps.Count == 0 || risks[i].Risk.Steps.Contains(step.Id)));
        }

        HashSet<AssetId> here = new(assets.Select(asset => asset.Id));
        List<int> withoutAsset = Get(risksByStep, step.Id).Where(i => !risks[i].Risk.Assets.Any(here.Contains)).ToList();
        foreach (int i in withoutAsset)
        {
            AddRisk(flow, step, null, i);
        }

        if (assets.Count == 0 && withoutAsset.Count == 0)
        {
            rows.Add(judge.Row(flow, step, null, null));
        }
    }

    private void AddAsset(BusinessFlow? flow, FlowStep? step, Asset asset, IEnumerable<int> itsRisks)
    {
        int before = rows.Count;
        foreach (int i in itsRisks)
        {
            AddRisk(flow, step, asset, i);
        }

        if (rows.Count == before)
        {
            rows.Add(judge.Row(flow, step, asset, null));
        }
    }

    private void AddRisk(BusinessFlow? flow, FlowStep? step, Asset? asset, int risk)
    {
        isPlaced[risk] = true;
        rows.Add(judge.Row(flow, step, asset, risks[risk]));
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<TValue>? list))
        {
            lists.Add(key, list = []);
        }

        list.Add(value);
    }

    private static List<TValue> Get<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key)
        where TKey : notnull => lists.TryGetValue(key, out List<TValue>? list) ? list : [];
}
