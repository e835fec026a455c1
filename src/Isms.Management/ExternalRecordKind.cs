using Isms.Core;
namespace Isms.Management;

/// <summary>What a record kept elsewhere is.</summary>
public sealed class ExternalRecordKind : Code<ExternalRecordKind>
{
    private ExternalRecordKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ExternalRecordKind(string value)
        : base(value)
    {
    }

    /// <summary>Supplier.</summary>
    public static ExternalRecordKind Supplier { get; } = new("supplier", LocalizedText.Create("供給者", "supplier"));

    /// <summary>Documented information.</summary>
    public static ExternalRecordKind Document { get; } = new("document", LocalizedText.Create("文書化した情報", "documented information"));

    /// <summary>Incident.</summary>
    public static ExternalRecordKind Incident { get; } = new("incident", LocalizedText.Create("インシデント", "incident"));

    /// <summary>Training course.</summary>
    public static ExternalRecordKind Course { get; } = new("course", LocalizedText.Create("教育コース", "training course"));

    /// <summary>Communication item.</summary>
    public static ExternalRecordKind CommunicationItem { get; } = new("communicationItem", LocalizedText.Create("コミュニケーション項目", "communication item"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ExternalRecordKind> List { get; } = new("externalRecordKind", value => new ExternalRecordKind(value), Supplier, Document, Incident, Course, CommunicationItem);
}
