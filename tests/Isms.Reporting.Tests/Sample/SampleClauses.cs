namespace Isms.Reporting.Tests.Sample;

/// <summary>The clauses of ISO/IEC 27001:2013 that hold requirements.</summary>
internal static class SampleClauses
{
    /// <summary>Fields between bars; texts as Japanese~English.</summary>
    public const string Text = """
        4.1|組織及びその状況の理解~Understanding the organization and its context
        4.2|利害関係者のニーズ及び期待の理解~Understanding the needs and expectations of interested parties
        4.3|情報セキュリティマネジメントシステムの適用範囲の決定~Determining the scope of the information security management system
        4.4|情報セキュリティマネジメントシステム~Information security management system
        5.1|リーダーシップ及びコミットメント~Leadership and commitment
        5.2|方針~Policy
        5.3|組織の役割，責任及び権限~Organizational roles, responsibilities and authorities
        6.1.1|一般~General
        6.1.2|情報セキュリティリスクアセスメント~Information security risk assessment
        6.1.3|情報セキュリティリスク対応~Information security risk treatment
        6.2|情報セキュリティ目的及びそれを達成するための計画策定~Information security objectives and planning to achieve them
        7.1|資源~Resources
        7.2|力量~Competence
        7.3|認識~Awareness
        7.4|コミュニケーション~Communication
        7.5.1|一般~General
        7.5.2|作成及び更新~Creating and updating
        7.5.3|文書化した情報の管理~Control of documented information
        8.1|運用の計画及び管理~Operational planning and control
        8.2|情報セキュリティリスクアセスメント~Information security risk assessment
        8.3|情報セキュリティリスク対応~Information security risk treatment
        9.1|監視，測定，分析及び評価~Monitoring, measurement, analysis and evaluation
        9.2|内部監査~Internal audit
        9.3|マネジメントレビュー~Management review
        10.1|不適合及び是正処置~Nonconformity and corrective action
        10.2|継続的改善~Continual improvement
        """;
}
