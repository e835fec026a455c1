namespace Isms.Reporting.Tests.Sample;

/// <summary>The objectives of an invented hospital.</summary>
internal static class SampleObjectives
{
    /// <summary>Fields between bars; texts as Japanese~English.</summary>
    public const string Text = """
        OBJ-01|システム起因インシデントを前年度比50%削減~Halve the incidents caused by systems compared with the previous year|incidents/year|16|8|at_most|8|yes|修正適用・分離・バックアップ訓練の実施~patching, segmentation and restore drills|検証環境・オフライン媒体~test environment and offline media|12000000|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|2026-03-31|インシデント台帳の年度累計を前年度と比較~compare the yearly total of the incident log with the previous year|M-01,M-02,M-10,M-12
        OBJ-02|地域連携の可用性を院内オーダシステムと同等以上に維持~Keep availability of the linkage at least equal to that of the order system|percent|99.85|99.95|at_least|99.97|yes|ゲートウェイ二重化と責任分界表の合意~duplicate the gateway and agree the demarcation table|予備ゲートウェイ・予備回線~standby gateway and line|18000000|職員07(連携室長)~Staff 07 (Head of Liaison Office)|2025-12-31|監視ツールの月次稼働率~monthly uptime of the monitoring tool|M-03,M-04
        OBJ-03|全職員(派遣・臨時を含む)の教育受講率98%以上~At least 98 percent of all staff (incl. dispatched and temporary) complete training|percent|88|98|at_least|99|yes|職種別e-learningと標的型メール訓練~e-learning per profession and phishing drills|学習管理システム~learning management system|3500000|職員14(人事係長)~Staff 14 (HR section chief)|2026-03-31|受講記録と訓練の報告率~training records and report rate of drills|M-05,M-09
        OBJ-04|異動・退職後1日以内のID停止~Disable accounts within one day after a transfer or leaving|days|3.6|1|at_most|0.7|yes|人事システムとID台帳の日次連携~daily feed from the HR system to the ID ledger|連携プログラム~interface program|2000000|職員14(人事係長)~Staff 14 (HR section chief)|2025-10-31|発令日と停止日の差の平均~average of the gap between the effective date and the disabling date|M-06
        OBJ-05|提供前の仮名化データの再識別検査100%~100 percent re-identification testing of pseudonymised data before release|percent|60|100|at_least|100|yes|準識別子の検査と対応表の分離保管~quasi-identifier tests and separate storage of the linkage table|検査ツール・解析環境~test tool and analysis environment|4000000|職員08(研究データ管理者)~Staff 08 (Research data manager)|2025-10-31|再識別検査記録(DOC-16)の件数~count of re-identification test records (DOC-16)|M-07
        OBJ-06|遠隔保守ログを3営業日以内に全件確認~Review all remote maintenance logs within three business days|percent|55|100|at_least|100|yes|個人ID化・申請と接続の突合・ログ確認の当番制~personal IDs, matching of requests and connections, rota for log review|ログ収集装置~log collector|6000000|職員04(ネットワーク担当)~Staff 04 (Network administrator)|2025-12-31|申請件数に対する確認件数~reviewed sessions against requested sessions|M-08,M-15
        OBJ-07|連携参加診療所40以上・同意取得率85%以上~At least 40 participating clinics and 85 percent consent|clinics|26|40|at_least|41|yes|参加説明会と同意書式の標準化~briefing for clinics and a standard consent form|説明資料~briefing material|1500000|職員07(連携室長)~Staff 07 (Head of Liaison Office)|2026-03-31|参加契約数と同意記録~number of participation agreements and consent records|M-13,M-14
        """;
}
