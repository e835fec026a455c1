using Isms.Core;
namespace Isms.Risk.Assets;

/// <summary>Where an information asset is kept.</summary>
public sealed class StorageKind : Code<StorageKind>
{
    private StorageKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private StorageKind(string value)
        : base(value)
    {
    }

    /// <summary>On premises.</summary>
    public static StorageKind OnPremises { get; } = new("onPremises", LocalizedText.Create("施設内", "on premises"));

    /// <summary>Cloud.</summary>
    public static StorageKind Cloud { get; } = new("cloud", LocalizedText.Create("クラウド", "cloud"));

    /// <summary>Paper.</summary>
    public static StorageKind Paper { get; } = new("paper", LocalizedText.Create("紙", "paper"));

    /// <summary>Media.</summary>
    public static StorageKind Media { get; } = new("media", LocalizedText.Create("媒体", "media"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<StorageKind> List { get; } = new("storageKind", value => new StorageKind(value), OnPremises, Cloud, Paper, Media);
}
