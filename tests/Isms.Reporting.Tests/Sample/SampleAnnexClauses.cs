namespace Isms.Reporting.Tests.Sample;

/// <summary>The 14 clauses of Annex A.</summary>
internal static class SampleAnnexClauses
{
    /// <summary>Fields between bars; texts as Japanese~English.</summary>
    public const string Text = """
        A.5|情報セキュリティのための方針群~Information security policies
        A.6|情報セキュリティのための組織~Organization of information security
        A.7|人的資源のセキュリティ~Human resource security
        A.8|資産の管理~Asset management
        A.9|アクセス制御~Access control
        A.10|暗号~Cryptography
        A.11|物理的及び環境的セキュリティ~Physical and environmental security
        A.12|運用のセキュリティ~Operations security
        A.13|通信のセキュリティ~Communications security
        A.14|システムの取得，開発及び保守~System acquisition, development and maintenance
        A.15|供給者関係~Supplier relationships
        A.16|情報セキュリティインシデント管理~Information security incident management
        A.17|事業継続マネジメントにおける情報セキュリティの側面~Information security aspects of business continuity management
        A.18|順守~Compliance
        """;
}
