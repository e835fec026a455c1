using Isms.Catalogs.Editions;
using Isms.Controls.Implementation;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;
using Isms.Risk.Context;
using Isms.Risk.Register;

namespace Isms.Controls.Applicability;

/// <summary>
/// What follows for one control from the records, before anybody decides: which controls in place answer it, which risks those treat, which obligations and guidelines they answer,
/// and how far they are (ISO/IEC 27001:2013 6.1.3 b to d). Immutable.
/// </summary>
public sealed record DerivedApplicability
{
    private DerivedApplicability(ControlSetItem control) => Control = control;

    /// <summary>The control.</summary>
    public ControlSetItem Control { get; }

    /// <summary>The controls in place or planned that answer it, from their references, in the order of the document.</summary>
    public ValueList<ControlId> ControlsInPlace { get; private init; } = [];

    /// <summary>The risks that those controls treat, from existing controls and treatments, in the order of the register.</summary>
    public ValueList<RiskId> TreatedRisks { get; private init; } = [];

    /// <summary>
    /// Why it would be applicable: the risks treated; the requirements that are traced to one of the controls, as law, contract or business need; the items of guidelines that the
    /// controls answer too. In this order, each kind at most once.
    /// </summary>
    public ValueList<ApplicabilityReason> Reasons { get; private init; } = [];

    /// <summary>Whether something asks for it. False says only that nothing was found: no exclusion follows from silence.</summary>
    public bool IsAskedFor => Reasons.Count > 0;

    /// <summary>How far the controls in place are together: what all of them have reached, partly in place where they differ; null where there is none.</summary>
    public ApplicabilityStatus? Status { get; private init; }

    /// <summary>Derives.</summary>
    /// <param name="set">The controls to derive for.</param>
    /// <param name="controls">The controls in place or planned.</param>
    /// <param name="register">The risks with their treatments.</param>
    /// <param name="context">The requirements of interested parties with their traces; null where they are not known.</param>
    /// <returns>One for each control of the set, in its order.</returns>
    public static ValueList<DerivedApplicability> Of(ControlSet set, IEnumerable<SecurityControl> controls, RiskRegister register, OrganizationContext? context = null)
    {
        Guard.NotNull(set);
        Dictionary<StandardReference, List<SecurityControl>> answering = [];
        foreach (SecurityControl control in Guard.NotNull(controls))
        {
            foreach (StandardReference reference in control.References.Distinct())
            {
                (answering.TryGetValue(reference, out List<SecurityControl>? known) ? known : answering[reference] = []).Add(control);
            }
        }

        Sources sources = new(Guard.NotNull(register), context);
        DerivedApplicability[] derived = new DerivedApplicability[set.Items.Count];
        for (int i = 0; i < derived.Length; i++)
        {
            ControlSetItem item = set.Items[i];
            derived[i] = answering.TryGetValue(item.Reference, out List<SecurityControl>? known) ? For(item, known, sources) : new DerivedApplicability(item);
        }

        return derived.ToValueList();
    }

    private static DerivedApplicability For(ControlSetItem item, List<SecurityControl> controls, Sources sources)
    {
        ValueList<RiskId> risks = controls.SelectMany(control => sources.RisksOf(control.Id)).Distinct().OrderBy(risk => sources.PositionOf(risk)).ToValueList();
        List<ApplicabilityReason> reasons = [];
        if (risks.Count > 0)
        {
            reasons.Add(new ApplicabilityReason { Basis = ApplicabilityBasis.Risk, References = risks.Select(ElementId.Of).ToValueList() });
        }

        reasons.AddRange(controls
            .SelectMany(control => sources.RequirementsOf(control.Id))
            .Distinct()
            .GroupBy(requirement => requirement.Basis)
            .OrderBy(group => ApplicabilityBasis.List.Known.ToList().IndexOf(group.Key))
            .Select(group => new ApplicabilityReason { Basis = group.Key, References = group.Select(requirement => ElementId.Of(requirement.Id)).ToValueList() }));
        ValueList<StandardReference> guidelines = controls
            .SelectMany(control => control.References)
            .Where(reference => reference != item.Reference && sources.IsGuideline(reference.Catalog))
            .Distinct()
            .ToValueList();
        if (guidelines.Count > 0)
        {
            reasons.Add(new ApplicabilityReason { Basis = ApplicabilityBasis.Guideline, Items = guidelines });
        }

        return new DerivedApplicability(item)
        {
            ControlsInPlace = controls.Select(control => control.Id).ToValueList(),
            TreatedRisks = risks,
            Reasons = reasons.ToValueList(),
            Status = StatusOf(controls),
        };
    }

    // Each step is claimed only where every control has reached it; a word that is not known says nothing.
    private static ApplicabilityStatus? StatusOf(List<SecurityControl> controls)
    {
        ApplicabilityStatus[] all = [.. controls.Select(control => ApplicabilityStatus.List.Get(control.Status.Value)).Distinct()];
        return all.Length == 1 ? all[0]
            : all.Any(status => status.Progress is null) ? null
            : all.All(status => status.Progress == 3) ? ApplicabilityStatus.Implemented
            : all.Max(status => status.Progress) <= 1 ? ApplicabilityStatus.Planned
            : ApplicabilityStatus.Partial;
    }

    // What is looked up for every control, found once.
    private sealed class Sources
    {
        private readonly IReadOnlyDictionary<ControlId, ValueList<IdentifiedRisk>> risks;
        private readonly Dictionary<RiskId, int> positions = [];
        private readonly Dictionary<string, List<(RequirementId Id, ApplicabilityBasis Basis)>> requirements = new(StringComparer.Ordinal);
        private readonly Dictionary<string, bool> guidelines = new(StringComparer.Ordinal);

        public Sources(RiskRegister register, OrganizationContext? context)
        {
            risks = register.RisksByControl();
            for (int i = register.Risks.Count - 1; i >= 0; i--)
            {
                positions[register.Risks[i].Id] = i;
            }

            ILookup<RequirementId, RequirementKind> kinds = (context?.InterestedParties ?? []).SelectMany(party => party.Requirements).ToLookup(requirement => requirement.Id, requirement => requirement.Kind);
            foreach (RequirementTrace trace in context?.RequirementTraces ?? [])
            {
                foreach (RequirementKind kind in kinds[trace.Requirement].Take(1))
                {
                    foreach (ElementId by in trace.By)
                    {
                        (requirements.TryGetValue(by.Value, out List<(RequirementId, ApplicabilityBasis)>? known) ? known : requirements[by.Value] = []).Add((trace.Requirement, BasisOf(kind)));
                    }
                }
            }
        }

        public int PositionOf(RiskId risk) => positions[risk];

        public IEnumerable<RiskId> RisksOf(ControlId control) => risks.TryGetValue(control, out ValueList<IdentifiedRisk>? found) ? found.Select(risk => risk.Id) : [];

        public List<(RequirementId Id, ApplicabilityBasis Basis)> RequirementsOf(ControlId control) =>
            requirements.TryGetValue(control.Value, out List<(RequirementId, ApplicabilityBasis)>? found) ? found : [];

        public bool IsGuideline(string catalog)
        {
            if (!guidelines.TryGetValue(catalog, out bool known))
            {
                guidelines.Add(catalog, known = GuidelineEditions.All.Any(series => !IsStandard(series.Id) && series.Editions.Any(edition => edition.Id == catalog)));
            }

            return known;
        }

        // Of the series with editions, those of ISO and JIS are standards; the others are the guidelines of ministries.
        private static bool IsStandard(string series) => series.StartsWith("iso", StringComparison.Ordinal) || series.StartsWith("jis", StringComparison.Ordinal);

        private static ApplicabilityBasis BasisOf(RequirementKind kind) =>
            kind == RequirementKind.Legal ? ApplicabilityBasis.Legal
            : kind == RequirementKind.Contract ? ApplicabilityBasis.Contract
            : ApplicabilityBasis.Business;
    }
}
