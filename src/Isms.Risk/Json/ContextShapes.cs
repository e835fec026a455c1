using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Risk.Context;
using Isms.Risk.Scope;

namespace Isms.Risk.Json;

/// <summary>The shapes of the context of the organisation in a document.</summary>
public static class ContextShapes
{
    /// <summary>The context of the organisation.</summary>
    public static JsonShape<OrganizationContext> OrganizationContext { get; } = ContextShape();

    private static JsonShape<OrganizationContext> ContextShape()
    {
        JsonShape<OrganizationContext> shape = new("context");
        var issues = shape.List("issues", IssueShape(), x => x.Issues);
        var environmentRelations = shape.List("environmentRelations", RelationShape(), x => x.EnvironmentRelations);
        var interestedParties = shape.List("interestedParties", PartyShape(), x => x.InterestedParties);
        var requirementTraces = shape.List("requirementTraces", TraceShape(), x => x.RequirementTraces);
        var scope = shape.Optional("scope", ScopeShape(), x => x.Scope);
        var orderSystemAvailabilityTargetPercent = shape.OptionalValue("orderSystemAvailabilityTargetPercent", JsonCodecs.Percent, x => x.OrderSystemAvailabilityTargetPercent);
        return shape.Build(m => new OrganizationContext
        {
            Issues = m.Get(issues),
            EnvironmentRelations = m.Get(environmentRelations),
            InterestedParties = m.Get(interestedParties),
            RequirementTraces = m.Get(requirementTraces),
            Scope = m.Get(scope),
            OrderSystemAvailabilityTargetPercent = m.Get(orderSystemAvailabilityTargetPercent),
        });
    }

    private static JsonShape<ContextIssue> IssueShape()
    {
        JsonShape<ContextIssue> shape = new("contextIssue");
        var id = shape.Identity(ContextIssueId.Kind, x => x.Id);
        var kind = shape.Required("kind", JsonCodecs.Code(ContextIssueKind.List), x => x.Kind);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var environment = shape.Optional("environment", JsonCodecs.Text, x => x.Environment);
        var changedOn = shape.OptionalValue("changedOn", JsonCodecs.Date, x => x.ChangedOn);
        return shape.Build(m => new ContextIssue
        {
            Id = m.Get(id),
            Kind = m.Get(kind),
            Name = m.Get(name),
            Environment = m.Get(environment),
            ChangedOn = m.Get(changedOn),
        });
    }

    private static JsonShape<EnvironmentRelation> RelationShape()
    {
        JsonShape<EnvironmentRelation> shape = new("environmentRelation");
        var @internal = shape.Required("internal", JsonCodecs.Reference(ContextIssueId.Kind), x => x.Internal);
        var external = shape.Required("external", JsonCodecs.Reference(ContextIssueId.Kind), x => x.External);
        var note = shape.Optional("note", JsonCodecs.LocalizedText, x => x.Note);
        return shape.Build(m => new EnvironmentRelation
        {
            Internal = m.Get(@internal),
            External = m.Get(external),
            Note = m.Get(note),
        });
    }

    private static JsonShape<InterestedParty> PartyShape()
    {
        JsonShape<InterestedParty> shape = new("interestedParty");
        var id = shape.Identity(InterestedPartyId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var relation = shape.Required("relation", JsonCodecs.Code(InterestedPartyRelation.List), x => x.Relation);
        var organization = shape.Optional("organization", JsonCodecs.Reference(OrganizationId.Kind), x => x.Organization);
        var requirements = shape.List("requirements", RequirementShape(), x => x.Requirements);
        return shape.Build(m => new InterestedParty
        {
            Id = m.Get(id),
            Name = m.Get(name),
            Relation = m.Get(relation),
            Organization = m.Get(organization),
            Requirements = m.Get(requirements),
        });
    }

    private static JsonShape<InterestedPartyRequirement> RequirementShape()
    {
        JsonShape<InterestedPartyRequirement> shape = new("requirement");
        var id = shape.Identity(RequirementId.Kind, x => x.Id);
        var text = shape.Required("text", JsonCodecs.LocalizedText, x => x.Text);
        var kind = shape.Required("kind", JsonCodecs.Code(RequirementKind.List), x => x.Kind);
        return shape.Build(m => new InterestedPartyRequirement
        {
            Id = m.Get(id),
            Text = m.Get(text),
            Kind = m.Get(kind),
        });
    }

    private static JsonShape<RequirementTrace> TraceShape()
    {
        JsonShape<RequirementTrace> shape = new("requirementTrace");
        var requirement = shape.Required("requirement", JsonCodecs.Reference(RequirementId.Kind), x => x.Requirement);
        var by = shape.List("by", JsonCodecs.Reference(ElementId.Kind, ["objective", "control", "document", "flow"]), x => x.By);
        return shape.Build(m => new RequirementTrace
        {
            Requirement = m.Get(requirement),
            By = m.Get(by),
        });
    }

    private static JsonShape<ManagementSystemScope> ScopeShape()
    {
        JsonShape<ManagementSystemScope> shape = new("scope");
        var id = shape.Identity(ScopeId.Kind, x => x.Id);
        var statement = shape.Required("statement", JsonCodecs.LocalizedText, x => x.Statement);
        var units = shape.List("units", JsonCodecs.Reference(UnitId.Kind), x => x.Units);
        var locations = shape.List("locations", LocationShape(), x => x.Locations);
        var flows = shape.List("flows", JsonCodecs.Reference(FlowId.Kind), x => x.Flows);
        var interfaces = shape.List("interfaces", InterfaceShape(), x => x.Interfaces);
        var dependencies = shape.List("dependencies", DependencyShape(), x => x.Dependencies);
        var exclusions = shape.List("exclusions", ExclusionShape(), x => x.Exclusions);
        return shape.Build(m => new ManagementSystemScope
        {
            Id = m.Get(id),
            Statement = m.Get(statement),
            Units = m.Get(units),
            Locations = m.Get(locations),
            Flows = m.Get(flows),
            Interfaces = m.Get(interfaces),
            Dependencies = m.Get(dependencies),
            Exclusions = m.Get(exclusions),
        });
    }

    private static JsonShape<ScopeLocation> LocationShape()
    {
        JsonShape<ScopeLocation> shape = new("scopeLocation");
        var id = shape.Identity(LocationId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var confidentialityClass = shape.Optional("confidentialityClass", JsonCodecs.Text, x => x.ConfidentialityClass);
        return shape.Build(m => new ScopeLocation
        {
            Id = m.Get(id),
            Name = m.Get(name),
            ConfidentialityClass = m.Get(confidentialityClass),
        });
    }

    private static JsonShape<ScopeInterface> InterfaceShape()
    {
        JsonShape<ScopeInterface> shape = new("scopeInterface");
        var id = shape.Identity(InterfaceId.Kind, x => x.Id);
        var party = shape.Required("party", JsonCodecs.Reference(InterestedPartyId.Kind), x => x.Party);
        var steps = shape.List("steps", JsonCodecs.Reference(FlowStepId.Kind), x => x.Steps);
        var supplier = shape.Optional("supplier", JsonCodecs.Reference(SupplierId.Kind), x => x.Supplier);
        var agreement = shape.Optional("agreement", JsonCodecs.Reference(DocumentId.Kind), x => x.Agreement);
        var availabilityTargetPercent = shape.OptionalValue("availabilityTargetPercent", JsonCodecs.Percent, x => x.AvailabilityTargetPercent);
        var linkage = shape.Flag("linkage", x => x.IsLinkage);
        var crossBorder = shape.Flag("crossBorder", x => x.IsCrossBorder);
        return shape.Build(m => new ScopeInterface
        {
            Id = m.Get(id),
            Party = m.Get(party),
            Steps = m.Get(steps),
            Supplier = m.Get(supplier),
            Agreement = m.Get(agreement),
            AvailabilityTargetPercent = m.Get(availabilityTargetPercent),
            IsLinkage = m.Get(linkage),
            IsCrossBorder = m.Get(crossBorder),
        });
    }

    private static JsonShape<ScopeDependency> DependencyShape()
    {
        JsonShape<ScopeDependency> shape = new("scopeDependency");
        var id = shape.Identity(DependencyId.Kind, x => x.Id);
        var dependsOn = shape.Required("dependsOn", JsonCodecs.Reference(ElementId.Kind, []), x => x.DependsOn);
        var purpose = shape.Optional("purpose", JsonCodecs.LocalizedText, x => x.Purpose);
        return shape.Build(m => new ScopeDependency
        {
            Id = m.Get(id),
            DependsOn = m.Get(dependsOn),
            Purpose = m.Get(purpose),
        });
    }

    private static JsonShape<ScopeExclusion> ExclusionShape()
    {
        JsonShape<ScopeExclusion> shape = new("scopeExclusion");
        var id = shape.Identity(ExclusionId.Kind, x => x.Id);
        var what = shape.Required("what", JsonCodecs.LocalizedText, x => x.What);
        var reason = shape.Optional("reason", JsonCodecs.LocalizedText, x => x.Reason);
        return shape.Build(m => new ScopeExclusion
        {
            Id = m.Get(id),
            What = m.Get(what),
            Reason = m.Get(reason),
        });
    }
}
