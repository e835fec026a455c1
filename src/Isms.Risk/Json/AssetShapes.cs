using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Risk.Assets;

namespace Isms.Risk.Json;

/// <summary>The shapes of information assets and business flows in a document.</summary>
public static class AssetShapes
{
    /// <summary>An information asset.</summary>
    public static JsonShape<Asset> Asset { get; } = AssetShape();

    /// <summary>A business flow with its steps.</summary>
    public static JsonShape<BusinessFlow> Flow { get; } = FlowShape();

    private static JsonShape<Asset> AssetShape()
    {
        JsonShape<Asset> shape = new("asset");
        var id = shape.Identity(AssetId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var kind = shape.Required("kind", JsonCodecs.Code(AssetKind.List), x => x.Kind);
        var owner = shape.Required("owner", JsonCodecs.Reference(UnitId.Kind), x => x.Owner);
        var storage = shape.Required("storage", JsonCodecs.Code(StorageKind.List), x => x.Storage);
        var personal = shape.Required("personal", JsonCodecs.Code(PersonalInformationKind.List), x => x.Personal);
        var confidentiality = shape.Required("confidentiality", JsonCodecs.AnyInteger, x => x.Confidentiality);
        var integrity = shape.Required("integrity", JsonCodecs.AnyInteger, x => x.Integrity);
        var availability = shape.Required("availability", JsonCodecs.AnyInteger, x => x.Availability);
        var downtime = shape.OptionalValue("tolerableDowntimeHours", JsonCodecs.Number, x => x.TolerableDowntimeHours);
        var createdIn = shape.List("createdIn", JsonCodecs.Reference(FlowStepId.Kind), x => x.CreatedIn);
        var usedIn = shape.List("usedIn", JsonCodecs.Reference(FlowStepId.Kind), x => x.UsedIn);
        var supplier = shape.Optional("supplier", JsonCodecs.Reference(SupplierId.Kind), x => x.Supplier);
        var isNew = shape.Flag("isNew", x => x.IsNew);
        var linkable = shape.Flag("linkable", x => x.IsLinkable);
        var cloud = shape.Optional("cloudCharacteristics", CloudShape(), x => x.CloudCharacteristics);
        var storedIn = shape.List("storedIn", JsonCodecs.Reference(FlowStepId.Kind), x => x.StoredIn);
        var sentIn = shape.List("sentIn", JsonCodecs.Reference(FlowStepId.Kind), x => x.SentIn);
        var disposedIn = shape.List("disposedIn", JsonCodecs.Reference(FlowStepId.Kind), x => x.DisposedIn);
        var tier = shape.Optional("tier", JsonCodecs.Code(AssetTier.List), x => x.Tier);
        var health = shape.OptionalValue("healthInformation", JsonCodecs.Boolean, x => x.HealthInformation);
        return shape.Build(m => new Asset
        {
            Id = m.Get(id),
            Name = m.Get(name),
            Kind = m.Get(kind),
            Owner = m.Get(owner),
            Storage = m.Get(storage),
            Personal = m.Get(personal),
            Confidentiality = m.Get(confidentiality),
            Integrity = m.Get(integrity),
            Availability = m.Get(availability),
            TolerableDowntimeHours = m.Get(downtime),
            CreatedIn = m.Get(createdIn),
            UsedIn = m.Get(usedIn),
            Supplier = m.Get(supplier),
            IsNew = m.Get(isNew),
            IsLinkable = m.Get(linkable),
            CloudCharacteristics = m.Get(cloud),
            StoredIn = m.Get(storedIn),
            SentIn = m.Get(sentIn),
            DisposedIn = m.Get(disposedIn),
            Tier = m.Get(tier),
            HealthInformation = m.Get(health),
        });
    }

    private static JsonShape<CloudCharacteristics> CloudShape()
    {
        JsonShape<CloudCharacteristics> shape = new("cloudCharacteristics");
        var pooled = shape.Flag("pooledResources", x => x.HasPooledResources);
        var multiTenant = shape.Flag("multiTenant", x => x.IsMultiTenant);
        var elastic = shape.Flag("elasticSelfService", x => x.IsElasticSelfService);
        var metered = shape.Flag("metered", x => x.IsMetered);
        var broad = shape.Flag("broadNetworkAccess", x => x.HasBroadNetworkAccess);
        return shape.Build(m => new CloudCharacteristics
        {
            HasPooledResources = m.Get(pooled),
            IsMultiTenant = m.Get(multiTenant),
            IsElasticSelfService = m.Get(elastic),
            IsMetered = m.Get(metered),
            HasBroadNetworkAccess = m.Get(broad),
        });
    }

    private static JsonShape<BusinessFlow> FlowShape()
    {
        JsonShape<FlowStep> step = new("flowStep");
        var stepId = step.Identity(FlowStepId.Kind, x => x.Id);
        var stepName = step.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var unit = step.Optional("unit", JsonCodecs.Reference(UnitId.Kind), x => x.Unit);
        step.Build(m => new FlowStep { Id = m.Get(stepId), Name = m.Get(stepName), Unit = m.Get(unit) });

        JsonShape<BusinessFlow> shape = new("flow");
        var id = shape.Identity(FlowId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var owner = shape.Optional("owner", JsonCodecs.Reference(UnitId.Kind), x => x.Owner);
        var steps = shape.List("steps", step, x => x.Steps);
        return shape.Build(m => new BusinessFlow { Id = m.Get(id), Name = m.Get(name), Owner = m.Get(owner), Steps = m.Get(steps) });
    }
}
