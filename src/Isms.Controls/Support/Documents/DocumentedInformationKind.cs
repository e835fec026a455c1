using Isms.Core;
namespace Isms.Controls.Support.Documents;

/// <summary>Whether documented information says what is to be done or shows what was done (ISO/IEC 27001:2013 7.5; ISO 9000 3.8.5 and 3.8.10).</summary>
public sealed class DocumentedInformationKind : Code<DocumentedInformationKind>
{
    private DocumentedInformationKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private DocumentedInformationKind(string value)
        : base(value)
    {
    }

    /// <summary>Document: it is maintained.</summary>
    public static DocumentedInformationKind Document { get; } = new("document", LocalizedText.Create("文書", "document"));

    /// <summary>Record: it is retained as evidence.</summary>
    public static DocumentedInformationKind Record { get; } = new("record", LocalizedText.Create("記録", "record"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<DocumentedInformationKind> List { get; } = new("documentedInformationKind", value => new DocumentedInformationKind(value), Document, Record);
}
