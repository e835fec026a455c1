namespace Isms.Reporting.Tests.Sample;

/// <summary>The risks of an invented hospital: 34 threats, 5 opportunities.</summary>
internal static class SampleRisks
{
    /// <summary>Fields between bars; texts as Japanese~English.</summary>
    public const string Text = """
        R-01|threat|保守用VPN装置の既知の脆弱性~known vulnerability in the maintenance VPN device|ランサムウェアが侵入し電子カルテDBを暗号化~ransomware enters and encrypts the EHR database|外来オーダと記録が停止し診療継続が困難~ordering and records stop and care is hard to continue|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|5x5|4x5|2x3|accepted
        R-02|threat|異動・退職情報の連絡遅れ~late notice of transfers and leavers|残存IDによる記録の不正閲覧~records viewed with a remaining account|患者情報の漏えい~leak of patient information|職員14(人事係長)~Staff 14 (HR section chief)|4x4|3x4|1x4|accepted
        R-03|threat|診察室端末の離席放置~unattended consultation terminal|第三者の画面閲覧~a third party views the screen|少数の患者情報の漏えい~leak of a few patients' information|職員05(外来医長)~Staff 05 (Chief outpatient physician)|-|4x3|2x3|accepted
        R-04|threat|同姓同名患者の選択画面~selection screen with identical names|別患者へのオーダ入力~order entered for the wrong patient|誤った検査・処方による健康被害~harm by a wrong test or prescription|職員05(外来医長)~Staff 05 (Chief outpatient physician)|-|3x5|1x5|accepted
        R-05|threat|検体ラベルの手作業貼付~manual labelling of specimens|ラベルの貼り違え~label attached to the wrong specimen|検査結果の取り違え~mixed-up test results|職員12(検査技師長)~Staff 12 (Chief laboratory technologist)|-|2x4|2x4|accepted_by_minimum_guideline
        R-06|threat|外部検査センターへの手動送信~manual sending to the external laboratory|依頼データの誤送信~request data sent to a wrong destination|少数患者の情報漏えい~leak for a few patients|職員12(検査技師長)~Staff 12 (Chief laboratory technologist)|-|2x3|2x3|accepted
        R-07|threat|画像サーバの単一ストレージ~single storage of the image server|ストレージ障害~storage failure|撮影・参照の停止~imaging and viewing stop|職員11(放射線技師長)~Staff 11 (Chief radiographer)|-|3x4|3x2|accepted
        R-08|threat|サポート終了OSの撮影装置~modalities with end-of-support OS|マルウェア感染~malware infection|撮影の停止と画像の改ざん~imaging stops and images may be altered|職員11(放射線技師長)~Staff 11 (Chief radiographer)|5x4|4x4|2x3|accepted
        R-09|threat|紙の院外処方箋~paper outside prescription|記載の改ざん~altered prescription|誤った調剤~wrong dispensing|職員13(薬剤部長)~Staff 13 (Head pharmacist)|-|2x4|1x4|accepted
        R-10|threat|レセプトの媒体提出~submission of claims on media|媒体の紛失~loss of media|多数患者の情報漏えい~leak for many patients|職員10(医事課長)~Staff 10 (Head of Medical Affairs)|-|3x4|1x4|accepted
        R-11|threat|無線LANの弱い接続認証~weak wireless authentication|不正端末の接続~rogue device connects|通信の盗聴と遅延~eavesdropping and delay|職員04(ネットワーク担当)~Staff 04 (Network administrator)|-|3x4|1x4|accepted
        R-12|threat|サーバ室の単一空調・受電~single cooling and power feed of the server room|停電・温度上昇~power cut or overheating|全システムの停止~all systems stop|職員15(契約係長)~Staff 15 (Contract section chief)|-|2x5|2x3|accepted
        R-13|threat|常時接続のバックアップ領域~always-connected backup area|バックアップの同時暗号化~backups encrypted together with the original|復旧不能・長期診療停止~no recovery, long stoppage|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|-|3x5|2x3|accepted
        R-14|threat|ログ保存領域の共用~shared log storage|ログの欠落・改ざん~logs missing or altered|事後調査ができない~no investigation possible|職員04(ネットワーク担当)~Staff 04 (Network administrator)|-|2x3|2x3|accepted
        R-15|threat|FAXによる紹介状送付~referral letters by fax|誤送付~sent to a wrong number|患者情報の漏えい~leak of patient information|職員07(連携室長)~Staff 07 (Head of Liaison Office)|-|4x3|2x3|accepted
        R-16|threat|同意確認の口頭運用~oral confirmation of consent|同意のない情報共有~information shared without consent|患者の信頼喪失と苦情~loss of trust and complaints|職員07(連携室長)~Staff 07 (Head of Liaison Office)|4x4|3x4|1x4|accepted
        R-17|threat|医療機関とクラウド事業者の責任分界が曖昧~unclear demarcation between institutions and the cloud provider|参加診療所側の設定ミス~configuration mistake by a participating clinic|連携データの紛失と連携事業の信頼喪失~loss of linkage data and of trust in the linkage|職員07(連携室長)~Staff 07 (Head of Liaison Office)|-|3x4|2x3|accepted
        R-18|threat|連携ゲートウェイの単一構成~single linkage gateway|ゲートウェイの停止~gateway outage|紹介・逆紹介の遅延~delay of referrals|職員04(ネットワーク担当)~Staff 04 (Network administrator)|-|3x3|3x2|accepted
        R-19|threat|画像CD-Rの持参運用~images carried on CD-R|媒体の紛失~loss of media|画像情報の漏えい~leak of images|職員11(放射線技師長)~Staff 11 (Chief radiographer)|-|3x3|1x1|accepted
        R-20|threat|他院からの取込媒体~media received from other institutions|マルウェアの持込~malware brought in|連携室端末と画像取込の停止~liaison terminals and image import stop|職員07(連携室長)~Staff 07 (Head of Liaison Office)|-|3x4|1x4|accepted
        R-21|threat|仮名化項目の選定不足~insufficient choice of pseudonymised fields|他の表との照合による再識別~re-identification by matching with another table|被験者の特定と研究の中止~subjects identified and the study stopped|職員08(研究データ管理者)~Staff 08 (Research data manager)|4x5|3x5|1x5|accepted
        R-22|threat|対応表の同一サーバ保管~linkage table kept on the same server|対応表の漏えい~leak of the linkage table|仮名化データの再識別~pseudonymised data becomes identifiable|職員08(研究データ管理者)~Staff 08 (Research data manager)|-|2x5|1x4|accepted
        R-23|threat|研究者PCでの識別可能データ取扱い~identifiable data handled on researcher laptops|PCの盗難・紛失~laptop stolen or lost|多数患者の情報漏えい~leak for many patients|職員08(研究データ管理者)~Staff 08 (Research data manager)|-|4x5|1x4|accepted
        R-24|threat|国外移転先の法制度の差~difference of law at the overseas destination|移転先での目的外利用~use beyond purpose at the destination|法令違反と研究停止~legal violation and study stop|職員08(研究データ管理者)~Staff 08 (Research data manager)|-|2x4|1x4|accepted
        R-25|threat|転送領域の権限設定の手作業~manual permission setting of the transfer area|転送領域の外部公開~transfer area exposed|仮名化データの漏えい~leak of pseudonymised data|職員08(研究データ管理者)~Staff 08 (Research data manager)|-|2x5|1x5|accepted
        R-26|threat|研究終了後の廃棄期限の未設定~no disposal date after the study|データの残存~data remains|不要データの漏えい機会の増大~more exposure of unneeded data|職員09(治験コーディネータ)~Staff 09 (Clinical research coordinator)|-|3x3|2x3|accepted
        R-27|threat|症例登録の手入力~manual case registration|登録値の誤り~wrong registered value|試験結果の信頼性低下~lower reliability of the trial|職員09(治験コーディネータ)~Staff 09 (Clinical research coordinator)|-|2x4|2x4|retained_with_approval
        R-28|threat|保守用特権IDの共有~shared privileged maintenance ID|操作者を特定できない不正操作~misuse by an unidentifiable operator|記録の改ざんと調査不能~altered records and no investigation|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|5x5|4x4|2x3|accepted
        R-29|threat|常時許可の遠隔接続~always-open remote connection|無承認の接続~connection without approval|不正侵入による診療停止~intrusion and stoppage of care|職員04(ネットワーク担当)~Staff 04 (Network administrator)|4x5|3x5|1x5|accepted
        R-30|threat|本番環境での直接作業~work directly on production|誤操作によるデータ破損~data damaged by mistake|記録の欠落と診療遅延~missing records and delay|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|-|3x4|2x3|accepted
        R-31|threat|実データを含む障害解析用ダンプ~failure-analysis dump with real data|ダンプの持出・流出~dump taken out and leaked|多数患者の情報漏えい~leak for many patients|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|-|3x5|2x3|accepted
        R-32|threat|保守ログの確認遅延~late review of maintenance logs|不正操作の見逃し~misuse overlooked|被害の拡大~damage grows|職員04(ネットワーク担当)~Staff 04 (Network administrator)|-|3x3|2x3|accepted
        R-33|threat|特定事業者への依存~dependence on one vendor|事業者の撤退~vendor withdraws|保守停止と更新費用の発生~maintenance stops and renewal costs|職員15(契約係長)~Staff 15 (Contract section chief)|-|1x5|1x5|accepted
        R-34|threat|異動者・派遣者の教育不足~lack of training for transferred and dispatched staff|標的型メールの開封~targeted mail opened|端末感染と業務停止~infected terminal and stoppage|職員14(人事係長)~Staff 14 (HR section chief)|5x4|4x4|2x4|retained_with_approval
        R-41|opportunity|診療所の電子化補助制度の開始~subsidy for clinic digitisation starts|連携参加診療所の増加~more clinics join the linkage|重複検査の減少と連携の価値向上~fewer duplicate tests and a more valuable linkage|職員07(連携室長)~Staff 07 (Head of Liaison Office)|-|4x4|5x4|pursued
        R-42|opportunity|バックアップ装置の更新時期~backup equipment is due for renewal|クラウド併用バックアップの導入~backups also kept in a cloud|復旧時間の短縮~shorter recovery time|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|-|3x4|4x4|pursued
        R-43|opportunity|標準化した仮名化基盤~a standard pseudonymisation platform|治験受託件数の増加~more trials are entrusted|研究収入と症例の質の向上~research income and case quality rise|職員08(研究データ管理者)~Staff 08 (Research data manager)|-|3x4|4x4|pursued
        R-44|opportunity|二要素認証カードの更新~renewal of two-factor cards|シングルサインオンの導入~single sign-on introduced|入力時間の短縮と利用者満足~less entry time and satisfied users|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|-|4x3|4x4|pursued
        R-45|opportunity|薬剤部の優れた点検様式~good check form of the pharmacy|他部門への展開~roll-out to other departments|不適合の予防~nonconformities prevented|職員13(薬剤部長)~Staff 13 (Head pharmacist)|-|3x2|3x2|monitored
        """;
}
