using Isms.Core;
namespace Isms.Risk.Assets;

/// <summary>At which tier of the information system an asset stands: cloud, network or device (concept 12), and the server on the own premises beside them.</summary>
public sealed class AssetTier : Code<AssetTier>
{
    private AssetTier(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private AssetTier(string value)
        : base(value)
    {
    }

    /// <summary>A server in a cloud, whoever runs it.</summary>
    public static AssetTier CloudServer { get; } = new("cloudServer", LocalizedText.Create("クラウドサーバ", "cloud server"));

    /// <summary>A server on the organisation's own premises.</summary>
    public static AssetTier Server { get; } = new("server", LocalizedText.Create("施設内サーバ", "server on premises"));

    /// <summary>The network between them.</summary>
    public static AssetTier Network { get; } = new("network", LocalizedText.Create("ネットワーク", "network"));

    /// <summary>A device in front of people or patients.</summary>
    public static AssetTier Device { get; } = new("device", LocalizedText.Create("端末・機器", "device"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<AssetTier> List { get; } = new("assetTier", value => new AssetTier(value), CloudServer, Server, Network, Device);
}
