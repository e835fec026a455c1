namespace Isms.Reporting.Tests.Sample;

/// <summary>Context, audits and reviews of an invented hospital.</summary>
internal static class SampleRecords
{
    /// <summary>Fields between bars; texts as Japanese~English.</summary>
    public const string Text = """
        issue|external|医療機関を狙うランサムウェア攻撃の継続~Continuing ransomware attacks on hospitals
        issue|external|安全管理ガイドラインと立入検査チェックリストの改定~Revisions of the MHLW guideline and inspection checklist
        issue|external|地域医療連携の拡大とサプライチェーンリスク~Growing regional linkage and supply-chain risk
        issue|external|国際共同治験での国外移転~Cross-border transfers in international trials
        issue|external|クラウドサービスの普及と責任分界~Cloud adoption and shared responsibility
        issue|internal|多様な職種と頻繁な異動~Many professions and frequent transfers
        issue|internal|マルチベンダの複雑な情報システム~Complex multi-vendor systems
        issue|internal|サポート終了OSを含む医療機器~Medical devices with end-of-support OS
        issue|internal|研究用データの二次利用需要~Demand for secondary use of research data
        issue|internal|情報担当者の人員不足~Shortage of IT staff
        issue|internal|医療・研究・教育の三事業の併存~Care, research and education side by side
        party|患者~Patients|affected_by|REQ-01|診療情報の秘匿と必要時の開示~confidentiality of and access to own records|CTL-05,DOC-10
        party|患者~Patients|affected_by|REQ-02|診療が止まらないこと~uninterrupted care|OBJ-02,CTL-34
        party|地域の診療所~Regional clinics|affects|REQ-03|院内オーダシステム並みの連携可用性~linkage availability equal to the order system|OBJ-02
        party|臨床検査センター~External clinical laboratory|affects|REQ-04|依頼・結果データの正確な授受~exact exchange of requests and results|CTL-24
        party|医薬品企業(治験依頼者)~Pharmaceutical sponsor|affected_by|REQ-05|治験データの完全性と監査証跡~integrity and audit trail of trial data|CTL-19,DOC-08
        party|国外CRO~Overseas CRO|affects|REQ-06|仮名化済みデータのみの受領~receive pseudonymised data only|OBJ-05,CTL-43
        party|健保・国保(保険者)~Health insurers|affected_by|REQ-07|正確なレセプト~correct claims|CTL-26
        party|行政(立入検査)~Authorities (inspection)|affects|REQ-08|チェックリストの回答と証跡~checklist answers with evidence|DOC-14
        party|システム事業者~System vendors|affects|REQ-09|責任分界の文書化~documented responsibility demarcation|CTL-29,DOC-09
        party|職員(派遣・臨時を含む)~Staff incl. dispatched and temporary|affects|REQ-10|分かりやすい手順と教育~clear procedures and training|OBJ-03,CTL-38
        party|倫理審査委員会~Ethics committee|affects|REQ-11|同意範囲内での利用~use within consent|CTL-36,DOC-08
        interface|IF-01|地域の診療所~Regional clinics|DOC-09|99.95 %
        interface|IF-02|臨床検査センター~External clinical laboratory|DOC-09|99.5 %
        interface|IF-03|医薬品企業(治験依頼者)~Pharmaceutical sponsor|DOC-08|99.0 %
        interface|IF-04|国外CRO~Overseas CRO|DOC-08|99.0 %
        interface|IF-05|システム事業者~System vendors|DOC-09|99.0 %
        interface|IF-06|健保・国保(保険者)~Health insurers|DOC-07|99.5 %
        audit|AUD-01|2025-06-12|地域医療連携室~Regional Medical Liaison Office|PER-16, PER-17|FND-01, FND-02|2025-06-25
        audit|AUD-02|2025-09-10|臨床研究支援センター~Clinical Research Support Center|PER-16, PER-18|FND-03, FND-04|2025-09-22
        audit|AUD-03|2025-11-12|医療情報部~Medical Informatics Department|PER-16, PER-17, PER-20|FND-05, FND-06|2025-11-20
        audit|AUD-04|2025-12-10|医事課~Medical Affairs (billing) Division|PER-16, PER-19, PER-20|FND-07, FND-08|2025-12-19
        audit|AUD-05|2026-02-18|監査室、病院長室~Internal Audit Office, Director's Office|PER-17, PER-20|FND-09|2026-02-27
        finding|FND-01|AUD-01|minor|8.1|同意書の控えが5件中1件で確認できない~one of five consent forms could not be shown|サンプル5件~five samples|NC-01
        finding|FND-02|AUD-01|ofi|9.1|FAXの代替手段の目標が数値化されていない~the goal for replacing fax is not numeric|部門目標~department goals|
        finding|FND-03|AUD-02|minor|8.3|終了研究1件の廃棄期限が未設定~no disposal date set for one finished study|研究台帳~study ledger|NC-02
        finding|FND-04|AUD-02|good_practice|8.1|再識別検査の記録様式が優れている~the record form of the re-identification test is excellent|DOC-16~DOC-16|
        finding|FND-05|AUD-03|major|8.3|保守用特権IDが2社で共用されている~a privileged maintenance ID is shared by two vendors|ID台帳と接続ログ~ID ledger and connection log|NC-03
        finding|FND-06|AUD-03|minor|8.1|ダンプ1件の消去証明が未受領~erasure certificate missing for one dump|媒体記録(DOC-15)~media records (DOC-15)|NC-04
        finding|FND-07|AUD-04|minor|7.5.3|派遣職員2名のID台帳登録漏れ~two dispatched staff missing from the ID ledger|台帳と名簿の突合~ledger against the roster|NC-05
        finding|FND-08|AUD-04|good_practice|8.1|二識別子確認の掲示が有効~posters for the two-identifier check work well|観察~observation|
        finding|FND-09|AUD-05|ofi|5.2|方針にISO 27799項目k)(共同治療の義務)の記載が不足~policy lacks ISO 27799 item k) (obligations in shared care)|方針3.0版~policy version 3.0|
        nonconformity|NC-01|FND-01|2025-06-12|minor|8.1|同意の証明ができない~consent cannot be proved|職員07(連携室長)~Staff 07 (Head of Liaison Office)|CA-01|closed|2025-10-10
        nonconformity|NC-02|FND-03|2025-09-10|minor|8.3|不要データの残存~unneeded data remains|職員09(治験コーディネータ)~Staff 09 (Clinical research coordinator)|CA-02|closed|2026-01-20
        nonconformity|NC-03|FND-05|2025-11-12|major|8.3|操作者を特定できない~the operator cannot be identified|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|CA-03|closed|2026-03-10
        nonconformity|NC-04|FND-06|2025-11-12|minor|8.1|消去を証明できない~erasure cannot be proved|職員04(ネットワーク担当)~Staff 04 (Network administrator)|CA-04|closed|2026-03-12
        nonconformity|NC-05|FND-07|2025-12-10|minor|7.5.3|IDの管理漏れ~accounts outside control|職員10(医事課長)~Staff 10 (Head of Medical Affairs)|CA-05|open|
        nonconformity|NC-06|INC-09|2025-09-05|minor|8.1|退職者のIDが5日残存~account of a leaver remained 5 days too long|職員14(人事係長)~Staff 14 (HR section chief)|CA-06|closed|2025-12-15
        action|CA-01|NC-01|受付時の控え作成が任意であった~making the copy at booking was optional|同意登録を必須項目に変更~consent made a mandatory field|職員07(連携室長)~Staff 07 (Head of Liaison Office)|2025-08-31|2025-09-05|no|2025-10-10|
        action|CA-02|NC-02|研究終了届と台帳が連動していない~study closure and ledger not linked|終了届で期限を自動設定~date set automatically from the closure notice|職員09(治験コーディネータ)~Staff 09 (Clinical research coordinator)|2025-11-30|2025-11-25|yes|2026-01-20|
        action|CA-03|NC-03|契約に個人IDの条件がない~contract did not require personal IDs|個人ID・二要素認証を契約条件に追加~personal ID and two-factor authentication added to contracts|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|2026-01-31|2026-01-28|yes|2026-03-10|
        action|CA-04|NC-04|返却期限の管理表がない~no table of return dates|媒体記録に返却期限欄を追加~return-date column added to media records|職員04(ネットワーク担当)~Staff 04 (Network administrator)|2026-02-28|2026-02-20|yes|2026-03-12|
        action|CA-05|NC-05|派遣開始の連絡が人事課を経由しない~start of dispatch not notified through HR|派遣契約と台帳の突合を月次化~monthly match of dispatch contracts and ledger|職員10(医事課長)~Staff 10 (Head of Medical Affairs)|2026-02-28|2026-02-27|yes||2026-06-10
        action|CA-06|NC-06|月末退職の連絡が翌週になる~month-end leavers notified in the next week|人事発令の日次連携~daily feed of personnel orders|職員14(人事係長)~Staff 14 (HR section chief)|2025-09-30|2025-09-20|yes|2025-12-15|
        improvement|IMP-01|FND-02|FAX件数を月10件以下とする目標を追加~add a goal of at most 10 faxes a month|職員07(連携室長)~Staff 07 (Head of Liaison Office)|2026-06-30|in_progress
        improvement|IMP-02|FND-04|検査記録様式を院内研究全般へ展開~roll out the test record form to all in-house studies|職員08(研究データ管理者)~Staff 08 (Research data manager)|2026-03-31|done
        improvement|IMP-03|FND-09|方針3.1版で項目k)を追記~add item k) in policy version 3.1|職員02(副院長・CISO)~Staff 02 (Deputy Director and CISO)|2026-04-10|in_progress
        improvement|IMP-04|FND-08|掲示を検査部・放射線部へ展開~posters also in Laboratory and Radiology|職員06(看護師長)~Staff 06 (Head nurse)|2026-05-31|in_progress
        review|MR-01|2025-10-15|職員01(病院長)~Staff 01 (Hospital Director)|yes|no|yes|ログ確認要員が不足~too few people for log review
        input|MR-01|a)|初回のため前回処置なし~first review; no earlier actions
        input|MR-01|b)|チェックリスト改定とランサム攻撃の増加~checklist revision and more ransomware
        input|MR-01|d)|診療所から送付遅延の指摘~clinics report late transmissions
        input|MR-01|e)|高リスク10件の対応を確認~treatment of the 10 high risks confirmed
        input|MR-01|f)|FAX目標と連携拡大~fax goal and growth of the linkage
        output|MR-01|MRO-01|resource|ゲートウェイ二重化の予算承認~budget for the duplicate gateway approved|職員02(副院長・CISO)~Staff 02 (Deputy Director and CISO)|2025-11-30|done
        output|MR-01|MRO-02|improvement|特権IDの緊急点検~urgent check of privileged IDs|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|2025-11-30|done
        review|MR-02|2026-03-18|職員01(病院長)~Staff 01 (Hospital Director)|yes|yes|yes|ISMSは適切・妥当・有効~the ISMS is suitable, adequate and effective
        input|MR-02|a)|2件とも完了~both done
        input|MR-02|b)|診療所の電子化補助と国外移転~subsidy for clinics and cross-border transfers
        input|MR-02|d)|患者の声・依頼者監査・立入検査の結果~patients, sponsor audit and inspection
        input|MR-02|e)|承認の上保有2件と継続中の機会2件~two risks retained with approval and two opportunities in progress
        input|MR-02|f)|方針改定と仮名化基盤~policy revision and pseudonymisation platform
        output|MR-02|MRO-03|change|研究部門の監査を年2回とする~audit the research department twice a year|職員16(監査室長)~Staff 16 (Head of Internal Audit)|2026-04-30|open
        output|MR-02|MRO-04|resource|修正適用要員1名の増員~one more person for patching|職員02(副院長・CISO)~Staff 02 (Deputy Director and CISO)|2026-06-30|open
        output|MR-02|MRO-05|improvement|2026年度の可用性目標を各四半期99.95%とする~availability goal of 99.95 percent for every quarter of 2026|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|2026-04-30|open
        """;
}
