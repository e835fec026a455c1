namespace Isms.Reporting.Tests.Sample;

/// <summary>The 114 rows of the statement of applicability of an invented hospital.</summary>
internal static class SampleApplicability
{
    /// <summary>Fields between bars; texts as Japanese~English.</summary>
    public const string Text = """
        A.5.1.1|情報セキュリティのための方針群~Policies for information security|yes|implemented|baseline|||~
        A.5.1.2|情報セキュリティのための方針群のレビュー~Review of the policies for information security|yes|implemented|baseline|||~
        A.6.1.1|情報セキュリティの役割及び責任~Information security roles and responsibilities|yes|implemented|baseline|CTL-40||~
        A.6.1.2|職務の分離~Segregation of duties|yes|implemented|baseline|||~
        A.6.1.3|関係当局との連絡~Contact with authorities|yes|implemented|legal|||~
        A.6.1.4|専門組織との連絡~Contact with special interest groups|yes|implemented|baseline|||~
        A.6.1.5|プロジェクトマネジメントにおける情報セキュリティ~Information security in project management|yes|implemented|baseline|||~
        A.6.2.1|モバイル機器の方針~Mobile device policy|yes|implemented|risk|CTL-41|R-23|~
        A.6.2.2|テレワーキング~Teleworking|yes|implemented|baseline|||~
        A.7.1.1|選考~Screening|yes|implemented|baseline|||~
        A.7.1.2|雇用条件~Terms and conditions of employment|yes|implemented|baseline|||~
        A.7.2.1|経営陣の責任~Management responsibilities|yes|implemented|baseline|||~
        A.7.2.2|情報セキュリティの意識向上，教育及び訓練~Information security awareness, education and training|yes|implemented|risk|CTL-38|R-03,R-34|~
        A.7.2.3|懲戒手続~Disciplinary process|yes|implemented|baseline|||~
        A.7.3.1|雇用の終了又は変更に関する責任~Termination or change of employment responsibilities|yes|implemented|risk|CTL-39|R-02|~
        A.8.1.1|資産目録~Inventory of assets|yes|implemented|baseline|CTL-01||~
        A.8.1.2|資産の管理責任~Ownership of assets|yes|implemented|baseline|||~
        A.8.1.3|資産利用の許容範囲~Acceptable use of assets|yes|implemented|baseline|||~
        A.8.1.4|資産の返却~Return of assets|yes|implemented|baseline|||~
        A.8.2.1|情報の分類~Classification of information|yes|implemented|baseline|CTL-02||~
        A.8.2.2|情報のラベル付け~Labelling of information|yes|implemented|baseline|||~
        A.8.2.3|資産の取扱い~Handling of assets|yes|implemented|baseline|||~
        A.8.3.1|取外し可能な媒体の管理~Management of removable media|yes|implemented|risk|CTL-03|R-10,R-19,R-20|~
        A.8.3.2|媒体の処分~Disposal of media|yes|implemented|risk|CTL-03,CTL-44|R-10,R-19,R-20,R-26|~
        A.8.3.3|物理的媒体の輸送~Physical media transfer|yes|implemented|baseline|||~
        A.9.1.1|アクセス制御方針~Access control policy|yes|implemented|risk|CTL-04|R-09,R-22|~
        A.9.1.2|ネットワーク及びネットワークサービスへのアクセス~Access to networks and network services|yes|implemented|baseline|||~
        A.9.2.1|利用者登録及び登録削除~User registration and de-registration|yes|implemented|risk|CTL-05|R-02|~
        A.9.2.2|利用者アクセスの提供（provisioning）~User access provisioning|yes|implemented|baseline|||~
        A.9.2.3|特権的アクセス権の管理~Management of privileged access rights|yes|partial|risk|CTL-06|R-28|~
        A.9.2.4|利用者の秘密認証情報の管理~Management of secret authentication information of users|yes|implemented|baseline|||~
        A.9.2.5|利用者アクセス権のレビュー~Review of user access rights|yes|implemented|risk|CTL-07|R-02,R-25|~
        A.9.2.6|アクセス権の削除又は修正~Removal or adjustment of access rights|yes|implemented|baseline|||~
        A.9.3.1|秘密認証情報の利用~Use of secret authentication information|yes|implemented|baseline|||~
        A.9.4.1|情報へのアクセス制限~Information access restriction|yes|implemented|baseline|||~
        A.9.4.2|セキュリティに配慮したログオン手順~Secure log-on procedures|yes|partial|risk|CTL-08|R-01,R-28,R-44|~
        A.9.4.3|パスワード管理システム~Password management system|yes|implemented|baseline|||~
        A.9.4.4|特権的なユーティリティプログラムの使用~Use of privileged utility programs|yes|implemented|baseline|||~
        A.9.4.5|プログラムソースコードへのアクセス制御~Access control to program source code|no|not_applicable||||院内でのソースコード保有・開発がない~no source code is kept or developed in the hospital
        A.10.1.1|暗号による管理策の利用方針~Policy on the use of cryptographic controls|yes|implemented|risk|CTL-09|R-09,R-11,R-22|~
        A.10.1.2|鍵管理~Key management|yes|implemented|risk|CTL-10|R-22|~
        A.11.1.1|物理的セキュリティ境界~Physical security perimeter|yes|implemented|risk|CTL-11|R-12|~
        A.11.1.2|物理的入退管理策~Physical entry controls|yes|implemented|risk|CTL-11|R-12|~
        A.11.1.3|オフィス，部屋及び施設のセキュリティ~Securing offices, rooms and facilities|yes|implemented|baseline|||~
        A.11.1.4|外部及び環境の脅威からの保護~Protecting against external and environmental threats|yes|implemented|baseline|||~
        A.11.1.5|セキュリティを保つべき領域での作業~Working in secure areas|yes|implemented|baseline|||~
        A.11.1.6|受渡場所~Delivery and loading areas|yes|implemented|baseline|||~
        A.11.2.1|装置の設置及び保護~Equipment siting and protection|yes|implemented|baseline|||~
        A.11.2.2|サポートユーティリティ~Supporting utilities|yes|implemented|risk|CTL-13|R-12|~
        A.11.2.3|ケーブル配線のセキュリティ~Cabling security|yes|implemented|baseline|||~
        A.11.2.4|装置の保守~Equipment maintenance|yes|implemented|baseline|||~
        A.11.2.5|資産の移動~Removal of assets|yes|implemented|baseline|||~
        A.11.2.6|構外にある装置及び資産のセキュリティ~Security of equipment and assets off-premises|yes|implemented|baseline|||~
        A.11.2.7|装置のセキュリティを保った処分又は再利用~Secure disposal or re-use of equipment|yes|implemented|baseline|CTL-14||~
        A.11.2.8|無人状態にある利用者装置~Unattended user equipment|yes|implemented|risk|CTL-12|R-03|~
        A.11.2.9|クリアデスク・クリアスクリーン方針~Clear desk and clear screen policy|yes|implemented|risk|CTL-12|R-03|~
        A.12.1.1|操作手順書~Documented operating procedures|yes|implemented|baseline|||~
        A.12.1.2|変更管理~Change management|yes|implemented|risk|CTL-16|R-30|~
        A.12.1.3|容量・能力の管理~Capacity management|yes|implemented|baseline|||~
        A.12.1.4|開発環境，試験環境及び運用環境の分離~Separation of development, testing and operational environments|yes|implemented|baseline|||~
        A.12.2.1|マルウェアに対する管理策~Controls against malware|yes|implemented|risk|CTL-17|R-01,R-20,R-34|~
        A.12.3.1|情報のバックアップ~Information backup|yes|implemented|risk|CTL-18|R-01,R-07,R-13,R-30,R-42|~
        A.12.4.1|イベントログ取得~Event logging|yes|implemented|risk|CTL-19|R-14,R-27|~
        A.12.4.2|ログ情報の保護~Protection of log information|yes|implemented|baseline|||~
        A.12.4.3|実務管理者及び運用担当者の作業ログ~Administrator and operator logs|yes|implemented|risk|CTL-20|R-29,R-32|~
        A.12.4.4|クロックの同期~Clock synchronisation|yes|implemented|baseline|||~
        A.12.5.1|運用システムに関わるソフトウェアの導入~Installation of software on operational systems|yes|implemented|baseline|||~
        A.12.6.1|技術的ぜい弱性の管理~Management of technical vulnerabilities|yes|partial|risk|CTL-21|R-01|~
        A.12.6.2|ソフトウェアのインストールの制限~Restrictions on software installation|yes|implemented|baseline|||~
        A.12.7.1|情報システムの監査に対する管理策~Information systems audit controls|yes|implemented|baseline|||~
        A.13.1.1|ネットワーク管理策~Network controls|yes|implemented|risk|CTL-22|R-01,R-11,R-18,R-29|~
        A.13.1.2|ネットワークサービスのセキュリティ~Security of network services|yes|implemented|baseline|||~
        A.13.1.3|ネットワークの分離~Segregation in networks|yes|partial|risk|CTL-23|R-08|~
        A.13.2.1|情報転送の方針及び手順~Information transfer policies and procedures|yes|implemented|risk|CTL-24|R-06,R-15,R-19,R-25|~
        A.13.2.2|情報転送に関する合意~Agreements on information transfer|yes|implemented|risk|CTL-24|R-06,R-15,R-19,R-25|~
        A.13.2.3|電子的メッセージ通信~Electronic messaging|yes|implemented|risk|CTL-26|R-10|~
        A.13.2.4|秘密保持契約又は守秘義務契約~Confidentiality or non-disclosure agreements|yes|implemented|baseline|CTL-25||~
        A.14.1.1|情報セキュリティ要求事項の分析及び仕様化~Information security requirements analysis and specification|yes|implemented|risk|CTL-15|R-04,R-05|~
        A.14.1.2|公衆ネットワーク上のアプリケーションサービスのセキュリティの考慮~Securing application services on public networks|yes|implemented|baseline|||~
        A.14.1.3|アプリケーションサービスのトランザクションの保護~Protecting application services transactions|yes|implemented|baseline|||~
        A.14.2.1|セキュリティに配慮した開発のための方針~Secure development policy|no|not_applicable||||院内開発を行わない(外部委託のみ)~no in-house development (outsourced only)
        A.14.2.2|システムの変更管理手順~System change control procedures|yes|implemented|risk|CTL-45|R-08,R-17,R-25|~
        A.14.2.3|オペレーティングプラットフォーム変更後のアプリケーションの技術的レビュー~Technical review of applications after operating platform changes|yes|implemented|baseline|||~
        A.14.2.4|パッケージソフトウェアの変更に対する制限~Restrictions on changes to software packages|yes|implemented|baseline|||~
        A.14.2.5|セキュリティに配慮したシステム構築の原則~Secure system engineering principles|yes|implemented|baseline|||~
        A.14.2.6|セキュリティに配慮した開発環境~Secure development environment|no|not_applicable||||院内開発環境がない~no in-house development environment
        A.14.2.7|外部委託による開発~Outsourced development|yes|implemented|baseline|||~
        A.14.2.8|システムセキュリティの試験~System security testing|yes|implemented|baseline|||~
        A.14.2.9|システムの受入れ試験~System acceptance testing|yes|implemented|baseline|||~
        A.14.3.1|試験データの保護~Protection of test data|yes|partial|risk|CTL-27|R-31|~
        A.15.1.1|供給者関係のための情報セキュリティの方針~Information security policy for supplier relationships|yes|implemented|baseline|CTL-28||~
        A.15.1.2|供給者との合意におけるセキュリティの取扱い~Addressing security within supplier agreements|yes|implemented|risk|CTL-29,CTL-42|R-15,R-17,R-24,R-41|~
        A.15.1.3|ICTサプライチェーン~Information and communication technology supply chain|yes|partial|risk|CTL-30|R-33|~
        A.15.2.1|供給者のサービス提供の監視及びレビュー~Monitoring and review of supplier services|yes|implemented|risk|CTL-31|R-33|~
        A.15.2.2|供給者のサービス提供の変更に対する管理~Managing changes to supplier services|yes|implemented|baseline|||~
        A.16.1.1|責任及び手順~Responsibilities and procedures|yes|implemented|baseline|||~
        A.16.1.2|情報セキュリティ事象の報告~Reporting information security events|yes|implemented|risk|CTL-33|R-34|~
        A.16.1.3|情報セキュリティ弱点の報告~Reporting information security weaknesses|yes|implemented|baseline|||~
        A.16.1.4|情報セキュリティ事象の評価及び決定~Assessment of and decision on information security events|yes|implemented|baseline|||~
        A.16.1.5|情報セキュリティインシデントへの対応~Response to information security incidents|yes|implemented|baseline|CTL-32||~
        A.16.1.6|情報セキュリティインシデントからの学習~Learning from information security incidents|yes|implemented|baseline|||~
        A.16.1.7|証拠の収集~Collection of evidence|yes|implemented|baseline|||~
        A.17.1.1|情報セキュリティ継続の計画~Planning information security continuity|yes|implemented|baseline|||~
        A.17.1.2|情報セキュリティ継続の実施~Implementing information security continuity|yes|implemented|risk|CTL-34|R-01|~
        A.17.1.3|情報セキュリティ継続の検証，レビュー及び評価~Verify, review and evaluate information security continuity|yes|implemented|baseline|||~
        A.17.2.1|情報処理施設の可用性~Availability of information processing facilities|yes|implemented|risk|CTL-35|R-07,R-12,R-18|~
        A.18.1.1|適用法令及び契約上の要求事項の特定~Identification of applicable legislation and contractual requirements|yes|implemented|legal|||~
        A.18.1.2|知的財産権~Intellectual property rights|yes|implemented|legal|||~
        A.18.1.3|記録の保護~Protection of records|yes|implemented|legal|||~
        A.18.1.4|プライバシー及び個人を特定できる情報（PII）の保護~Privacy and protection of personally identifiable information|yes|implemented|risk,legal|CTL-36,CTL-43|R-16,R-21,R-24,R-31,R-43|~
        A.18.1.5|暗号化機能に対する規制~Regulation of cryptographic controls|yes|implemented|baseline|||~
        A.18.2.1|情報セキュリティの独立したレビュー~Independent review of information security|yes|implemented|risk|CTL-37|R-45|~
        A.18.2.2|情報セキュリティのための方針群及び標準の順守~Compliance with security policies and standards|yes|implemented|legal|||~
        A.18.2.3|技術的順守のレビュー~Technical compliance review|yes|implemented|baseline|||~
        """;
}
