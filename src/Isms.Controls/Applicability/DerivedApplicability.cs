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
        Sources sources = new(Guard.NotNull(register), context);
        Dictionary<StandardReference, List<Answer>> answering = [];
        foreach (SecurityControl control in Guard.NotNull(controls))
        {
            Answer answer = new(control, [.. control.References.Where(reference => sources.IsGuideline(reference.Catalog))]);
            foreach (StandardReference reference in control.References.Distinct())
            {
                (answering.TryGetValue(reference, out List<Answer>? known) ? known : answering[reference] = []).Add(answer);
            }
        }

        DerivedApplicability[] derived = new DerivedApplicability[set.Items.Count];
        for (int i = 0; i < derived.Length; i++)
        {
            ControlSetItem item = set.Items[i];
            derived[i] = answering.TryGetValue(item.Reference, out List<Answer>? known) ? For(item, known, sources) : new DerivedApplicability(item);
        }

        return derived.ToValueList();
    }

    private static DerivedApplicability For(ControlSetItem item, List<Answer> answers, Sources sources)
    {
        ValueList<RiskId> risks = sources.RisksOf(answers);
        List<ApplicabilityReason> reasons = [];
        if (risks.Count > 0)
        {
            reasons.Add(new ApplicabilityReason { Basis = ApplicabilityBasis.Risk, References = risks.Select(ElementId.Of).ToValueList() });
        }

        if (sources.HasRequirements)
        {
            reasons.AddRange(answers
                .SelectMany(answer => sources.RequirementsOf(answer.Control.Id))
                .Distinct()
                .GroupBy(requirement => requirement.Basis)
                .OrderBy(group => Array.IndexOf(BasesInOrder, group.Key))
                .Select(group => new ApplicabilityReason { Basis = group.Key, References = group.Select(requirement => ElementId.Of(requirement.Id)).ToValueList() }));
        }

        List<StandardReference> guidelines = [];
        foreach (Answer answer in answers)
        {
            foreach (StandardReference reference in answer.Guidelines)
            {
                if (reference != item.Reference && !guidelines.Contains(reference))
                {
                    guidelines.Add(reference);
                }
            }
        }

        if (guidelines.Count > 0)
        {
            reasons.Add(new ApplicabilityReason { Basis = ApplicabilityBasis.Guideline, Items = guidelines.ToValueList() });
        }

        return new DerivedApplicability(item)
        {
            ControlsInPlace = answers.Select(answer => answer.Control.Id).ToValueList(),
            TreatedRisks = risks,
            Reasons = reasons.ToValueList(),
            Status = StatusOf(answers),
        };
    }

    private static ApplicabilityBasis[] BasesInOrder { get; } = [.. ApplicabilityBasis.List.Known];

    // Each step is claimed only where every control has reached it; a word that is not known says nothing.
    private static ApplicabilityStatus? StatusOf(List<Answer> answers)
    {
        ApplicabilityStatus[] all = [.. answers.Select(answer => ApplicabilityStatus.List.Get(answer.Control.Status.Value)).Distinct()];
        return all.Length == 1 ? all[0]
            : all.Any(status => status.Progress is null) ? null
            : all.All(status => status.Progress == 3) ? ApplicabilityStatus.Implemented
            : all.Max(status => status.Progress) <= 1 ? ApplicabilityStatus.Planned
            : ApplicabilityStatus.Partial;
    }

    // A control that answers an item, with the items of guidelines that it answers too.
    private sealed record Answer(SecurityControl Control, StandardReference[] Guidelines);

    // What is looked up for every control, found once.
    private sealed class Sources
    {
        private readonly IReadOnlyDictionary<ControlId, ValueList<IdentifiedRisk>> risks;
        private readonly ValueList<IdentifiedRisk> register;
        private readonly Dictionary<RiskId, int> positions = [];
        private readonly Dictionary<string, List<(RequirementId Id, ApplicabilityBasis Basis)>> requirements = new(StringComparer.Ordinal);
        private readonly Dictionary<string, bool> guidelines = new(StringComparer.Ordinal);

        public Sources(RiskRegister register, OrganizationContext? context)
        {
            risks = register.RisksByControl();
            this.register = register.Risks;
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

        public bool HasRequirements => requirements.Count > 0;

        // In the order of the register, each once.
        public ValueList<RiskId> RisksOf(List<Answer> answers)
        {
            List<int> found = [];
            foreach (Answer answer in answers)
            {
                if (risks.TryGetValue(answer.Control.Id, out ValueList<IdentifiedRisk>? treated))
                {
                    foreach (IdentifiedRisk risk in treated.AsSpan())
                    {
                        found.Add(positions[risk.Id]);
                    }
                }
            }

            found.Sort();
            List<RiskId> ids = new(found.Count);
            for (int i = 0; i < found.Count; i++)
            {
                if (i == 0 || found[i] != found[i - 1])
                {
                    ids.Add(register[found[i]].Id);
                }
            }

            return ids.ToValueList();
        }

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
