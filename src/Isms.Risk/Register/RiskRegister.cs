using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk.Assets;

namespace Isms.Risk.Register;

/// <summary>
/// The registers of a document that the risk process works on: assets, business flows, risks, detailed analyses and the approvals of risk owners.
/// Where an id stands twice, the first element is found. Immutable, with value equality, safe to share between threads.
/// </summary>
public sealed record RiskRegister
{
    private Lookups? lookups;

    /// <summary>A register without entries.</summary>
    public RiskRegister()
    {
    }

    // A copy made by "with" has other lists, so it must not take over the lookups.
    private RiskRegister(RiskRegister other)
    {
        Assets = other.Assets;
        Flows = other.Flows;
        Risks = other.Risks;
        DetailedAnalyses = other.DetailedAnalyses;
        OwnerApprovals = other.OwnerApprovals;
    }

    /// <summary>The information assets.</summary>
    public ValueList<Asset> Assets { get; init; } = [];

    /// <summary>The business flows.</summary>
    public ValueList<BusinessFlow> Flows { get; init; } = [];

    /// <summary>The risks, threats and opportunities.</summary>
    public ValueList<IdentifiedRisk> Risks { get; init; } = [];

    /// <summary>The detailed analyses.</summary>
    public ValueList<DetailedAnalysis> DetailedAnalyses { get; init; } = [];

    /// <summary>The approvals of the risk owners.</summary>
    public ValueList<OwnerApproval> OwnerApprovals { get; init; } = [];

    private Lookups Found => lookups ??= new Lookups(this);

    /// <summary>An asset by identifier.</summary>
    /// <param name="id">The identifier; null finds nothing.</param>
    /// <returns>The asset, or null where none has it.</returns>
    public Asset? FindAsset(AssetId? id) => Find(Found.Assets, id);

    /// <summary>A business flow by identifier.</summary>
    /// <param name="id">The identifier; null finds nothing.</param>
    /// <returns>The flow, or null where none has it.</returns>
    public BusinessFlow? FindFlow(FlowId? id) => Find(Found.Flows, id);

    /// <summary>A flow step by identifier.</summary>
    /// <param name="id">The identifier; null finds nothing.</param>
    /// <returns>The step, or null where none has it.</returns>
    public FlowStep? FindStep(FlowStepId? id) => Find(Found.Steps, id);

    /// <summary>A risk by identifier.</summary>
    /// <param name="id">The identifier; null finds nothing.</param>
    /// <returns>The risk, or null where none has it.</returns>
    public IdentifiedRisk? FindRisk(RiskId? id) => Find(Found.Risks, id);

    /// <summary>The risk that a treatment belongs to.</summary>
    /// <param name="id">The identifier of the treatment; null finds nothing.</param>
    /// <returns>The risk, or null where none has such a treatment.</returns>
    public IdentifiedRisk? FindRiskOf(TreatmentId? id) => Find(Found.RisksByTreatment, id);

    /// <summary>A detailed analysis by identifier.</summary>
    /// <param name="id">The identifier; null finds nothing.</param>
    /// <returns>The analysis, or null where none has it.</returns>
    public DetailedAnalysis? FindDetailedAnalysis(DetailedAnalysisId? id) => Find(Found.Analyses, id);

    /// <summary>Whether a detailed analysis names a risk.</summary>
    /// <param name="id">The identifier of the risk.</param>
    /// <returns>True when one does.</returns>
    public bool IsAnalysedInDetail(RiskId id) => Found.AnalysedRisks.Contains(id);

    /// <summary>Whether a risk owner approved the treatment plan and accepts the residual risks (ISO/IEC 27001:2013 6.1.3 f).</summary>
    /// <param name="owner">The risk owner.</param>
    /// <returns>True when one of the approvals of this owner is complete.</returns>
    public bool IsApprovedBy(PersonId owner) => Found.ApprovingOwners.Contains(owner);

    /// <summary>Which risks each control treats: those that name it among their existing controls or in a treatment.</summary>
    /// <returns>The risks by control, each risk once, in register order; a control that no risk names has no entry.</returns>
    public IReadOnlyDictionary<ControlId, ValueList<IdentifiedRisk>> RisksByControl() => Found.RisksByControl;

    /// <summary>Whether two registers hold the same.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True when all lists are equal.</returns>
    public bool Equals(RiskRegister? other) =>
        other is not null
        && Assets.Equals(other.Assets)
        && Flows.Equals(other.Flows)
        && Risks.Equals(other.Risks)
        && DetailedAnalyses.Equals(other.DetailedAnalyses)
        && OwnerApprovals.Equals(other.OwnerApprovals);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((((Assets.GetHashCode() * 31) + Flows.GetHashCode()) * 31) + Risks.GetHashCode()) * 31) + DetailedAnalyses.GetHashCode());

    private static TElement? Find<TId, TElement>(Dictionary<TId, TElement> elements, TId? id)
        where TId : Identifier<TId>
        where TElement : class => id is not null && elements.TryGetValue(id, out TElement? element) ? element : null;

    private sealed class Lookups
    {
        public Lookups(RiskRegister register)
        {
            Assets = ById(register.Assets, asset => asset.Id);
            Flows = ById(register.Flows, flow => flow.Id);
            Steps = ById(register.Flows.SelectMany(flow => flow.Steps), step => step.Id);
            Risks = ById(register.Risks, risk => risk.Id);
            Analyses = ById(register.DetailedAnalyses, analysis => analysis.Id);
            AnalysedRisks = new(register.DetailedAnalyses.Select(analysis => analysis.Risk));
            ApprovingOwners = new(register.OwnerApprovals.Where(approval => approval.IsComplete).Select(approval => approval.Owner));
            RisksByTreatment = ById(register.Risks.SelectMany(risk => risk.Treatments.Select(treatment => (treatment.Id, Risk: risk))), pair => pair.Id)
                .ToDictionary(entry => entry.Key, entry => entry.Value.Risk);
            Dictionary<ControlId, List<IdentifiedRisk>> byControl = [];
            foreach (IdentifiedRisk risk in register.Risks)
            {
                foreach (ControlId control in risk.ExistingControls.Concat(risk.Treatments.SelectMany(treatment => treatment.Controls)).Distinct())
                {
                    if (!byControl.TryGetValue(control, out List<IdentifiedRisk>? risks))
                    {
                        byControl.Add(control, risks = []);
                    }

                    risks.Add(risk);
                }
            }

            RisksByControl = byControl.ToDictionary(entry => entry.Key, entry => entry.Value.ToValueList());
        }

        public Dictionary<AssetId, Asset> Assets { get; }

        public Dictionary<FlowId, BusinessFlow> Flows { get; }

        public Dictionary<FlowStepId, FlowStep> Steps { get; }

        public Dictionary<RiskId, IdentifiedRisk> Risks { get; }

        public Dictionary<TreatmentId, IdentifiedRisk> RisksByTreatment { get; }

        public Dictionary<DetailedAnalysisId, DetailedAnalysis> Analyses { get; }

        public HashSet<RiskId> AnalysedRisks { get; }

        public HashSet<PersonId> ApprovingOwners { get; }

        public Dictionary<ControlId, ValueList<IdentifiedRisk>> RisksByControl { get; }

        // From the last to the first: of two elements with the same id the first remains.
        private static Dictionary<TId, TElement> ById<TId, TElement>(IEnumerable<TElement> elements, Func<TElement, TId> idOf)
            where TId : Identifier<TId>
        {
            Dictionary<TId, TElement> byId = [];
            foreach (TElement element in elements.Reverse())
            {
                byId[idOf(element)] = element;
            }

            return byId;
        }
    }
}
