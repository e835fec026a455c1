using Isms.Core;
namespace Isms.Risk.Assets;

/// <summary>What a flow step does with an information asset, in the order of the life of information (concept 52).</summary>
public sealed class AssetUse : Code<AssetUse>
{
    private AssetUse(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private AssetUse(string value)
        : base(value)
    {
    }

    /// <summary>It arises there.</summary>
    public static AssetUse Created { get; } = new("created", LocalizedText.Create("作成", "created"));

    /// <summary>It is used there.</summary>
    public static AssetUse Used { get; } = new("used", LocalizedText.Create("使用", "used"));

    /// <summary>It is kept there.</summary>
    public static AssetUse Stored { get; } = new("stored", LocalizedText.Create("保管", "stored"));

    /// <summary>It is sent from there.</summary>
    public static AssetUse Sent { get; } = new("sent", LocalizedText.Create("送付", "sent"));

    /// <summary>It is disposed of there.</summary>
    public static AssetUse Disposed { get; } = new("disposed", LocalizedText.Create("廃棄", "disposed of"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<AssetUse> List { get; } = new("assetUse", value => new AssetUse(value), Created, Used, Stored, Sent, Disposed);
}
