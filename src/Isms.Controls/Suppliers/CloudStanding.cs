using Isms.Core;
using Isms.Risk.Assets;

namespace Isms.Controls.Suppliers;

/// <summary>Whether a service that is said to be a cloud service is one: it has all five essential characteristics (NIST SP 800-145). Immutable, with value equality.</summary>
public sealed record CloudStanding
{
    private CloudStanding(ValueList<LocalizedText> lacking) => Lacking = lacking;

    /// <summary>Whether it has all five.</summary>
    public bool IsCloud => Lacking.Count == 0;

    /// <summary>The names of those it lacks, in the order of <see cref="CloudCharacteristics"/>.</summary>
    public ValueList<LocalizedText> Lacking { get; }

    /// <summary>Judges a service.</summary>
    /// <param name="characteristics">What is said of it.</param>
    /// <returns>The standing.</returns>
    public static CloudStanding Of(CloudCharacteristics characteristics)
    {
        Guard.NotNull(characteristics);
        (bool Has, string Japanese, string English)[] five =
        [
            (characteristics.HasPooledResources, "リソースの共用", "pooled resources"),
            (characteristics.IsMultiTenant, "マルチテナント", "multi-tenancy"),
            (characteristics.IsElasticSelfService, "伸縮するセルフサービス", "elastic self-service"),
            (characteristics.IsMetered, "使用量の計測", "metered use"),
            (characteristics.HasBroadNetworkAccess, "幅広いネットワークアクセス", "broad network access"),
        ];
        return new CloudStanding(five.Where(one => !one.Has).Select(one => LocalizedText.Create(one.Japanese, one.English)).ToValueList());
    }
}
