using Isms.Core;

namespace Isms.Controls.Privacy.Handling;

/// <summary>How personal information comes to the organisation.</summary>
public sealed class AcquisitionMethod : Code<AcquisitionMethod>
{
    private AcquisitionMethod(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private AcquisitionMethod(string value)
        : base(value)
    {
    }

    /// <summary>From the person, in writing, where the purpose is stated and consent is given.</summary>
    public static AcquisitionMethod DirectInWriting { get; } = new("directInWriting", LocalizedText.Create("本人から書面で直接", "directly, in writing"));

    /// <summary>From the person, otherwise than in writing.</summary>
    public static AcquisitionMethod Direct { get; } = new("direct", LocalizedText.Create("本人から書面以外で", "directly, otherwise"));

    /// <summary>From somebody else.</summary>
    public static AcquisitionMethod FromThirdParty { get; } = new("fromThirdParty", LocalizedText.Create("第三者から", "from a third party"));

    /// <summary>Out of information that is held already.</summary>
    public static AcquisitionMethod FromExisting { get; } = new("fromExisting", LocalizedText.Create("保有情報から", "from what is held"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<AcquisitionMethod> List { get; } = new("acquisitionMethod", value => new AcquisitionMethod(value), DirectInWriting, Direct, FromThirdParty, FromExisting);
}
