using Isms.Core;

namespace Isms.Audit.Certification.Schemes;

/// <summary>Schemes that are publicly described, as data. Identifiers and our own words; never the text of a standard. Static and thread-safe.</summary>
public static class SchemeLibrary
{
    /// <summary>
    /// Certification of an information security management system to ISO/IEC 27001 by an accredited body: a cycle of three years
    /// (source: ISO/IEC 17021-1:2015 9.1.3 and, for what is particular to information security, ISO/IEC 27006). It has no seminars and no body of its own.
    /// </summary>
    public static CertificationScheme Iso27001 { get; } = new()
    {
        Id = CertificationSchemeId.Parse("iso27001-certification"),
        Name = LocalizedText.Create("ISO/IEC 27001認証(ISMS認証)", "Certification to ISO/IEC 27001"),
        ValidityMonths = 36,
        Categories =
        [
            new CategoryDefinition
            {
                Category = CertificationCategory.ManagementSystem,
                Name = LocalizedText.Create("ISMS認証", "ISMS certification"),
                Fact = LocalizedText.Create("情報セキュリティマネジメントシステムが規格に適合しているという事実", "the information security management system conforms to the standard"),
            },
        ],
        Cases =
        [
            new ReviewCase { Number = 1, Name = LocalizedText.Create("第一段階・第二段階の審査", "audit in two stages"), Grant = GrantRule.AfterReview },
        ],
    };
}
