using Isms.Core;
namespace Isms.Risk.Assets;

/// <summary>What an information asset is.</summary>
public sealed class AssetKind : Code<AssetKind>
{
    private AssetKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private AssetKind(string value)
        : base(value)
    {
    }

    /// <summary>Data.</summary>
    public static AssetKind Data { get; } = new("data", LocalizedText.Create("データ", "data"));

    /// <summary>System.</summary>
    public static AssetKind System { get; } = new("system", LocalizedText.Create("システム", "system"));

    /// <summary>Service.</summary>
    public static AssetKind Service { get; } = new("service", LocalizedText.Create("サービス", "service"));

    /// <summary>Device.</summary>
    public static AssetKind Device { get; } = new("device", LocalizedText.Create("機器", "device"));

    /// <summary>Network.</summary>
    public static AssetKind Network { get; } = new("network", LocalizedText.Create("ネットワーク", "network"));

    /// <summary>Facility.</summary>
    public static AssetKind Facility { get; } = new("facility", LocalizedText.Create("施設・設備", "facility"));

    /// <summary>Document.</summary>
    public static AssetKind Document { get; } = new("document", LocalizedText.Create("文書", "document"));

    /// <summary>Paper.</summary>
    public static AssetKind Paper { get; } = new("paper", LocalizedText.Create("紙", "paper"));

    /// <summary>Media.</summary>
    public static AssetKind Media { get; } = new("media", LocalizedText.Create("媒体", "media"));

    /// <summary>Credential.</summary>
    public static AssetKind Credential { get; } = new("credential", LocalizedText.Create("認証情報", "credential"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<AssetKind> List { get; } = new("assetKind", value => new AssetKind(value), Data, System, Service, Device, Network, Facility, Document, Paper, Media, Credential);
}
