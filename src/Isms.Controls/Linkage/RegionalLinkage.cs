using Isms.Core;

namespace Isms.Controls.Linkage;

/// <summary>A regional linkage of health care: who takes part in which role, and what flows between the roles (concept 129). Immutable, with value equality.</summary>
public sealed record RegionalLinkage : DocumentElement
{
    /// <summary>Those who take part.</summary>
    public ValueList<LinkagePartner> Partners { get; init; } = [];

    /// <summary>What flows between their roles.</summary>
    public ValueList<InformationFlow> Flows { get; init; } = [];

    /// <summary>The roles that a flow names and nobody plays. The data subject is a person and no organisation, and is never among them.</summary>
    /// <returns>Each role once, in the order of the flows.</returns>
    public ValueList<LinkageRole> RolesWithoutPartner()
    {
        HashSet<LinkageRole> played = [LinkageRole.DataSubject, .. Partners.Select(partner => partner.Role)];
        return Flows.SelectMany(flow => new[] { flow.From, flow.To }).Where(role => !played.Contains(role)).Distinct().ToValueList();
    }
}
