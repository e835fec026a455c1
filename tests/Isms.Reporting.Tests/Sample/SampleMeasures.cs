namespace Isms.Reporting.Tests.Sample;

/// <summary>The measures of an invented hospital.</summary>
internal static class SampleMeasures
{
    /// <summary>Fields between bars; texts as Japanese~English.</summary>
    public const string Text = """
        M-01|システム起因インシデント数~Incidents caused by systems|isms_effectiveness|incidents|at_most|8|sum|3,2,2,1|yes|CTL-17,CTL-21,CTL-35|count of incidents with cause system
        M-02|人為的インシデント数~Incidents caused by people|isms_effectiveness|incidents|at_most|8|sum|2,2,1,1|yes|CTL-38,CTL-15|count of incidents with cause human
        M-03|院内オーダシステムの稼働率~Order system availability|control_effectiveness|percent|at_least|99.95|each|99.97,99.93,99.98,99.99|no|CTL-35,CTL-13|uptime of A-002
        M-04|地域連携の稼働率~Linkage availability|control_effectiveness|percent|at_least|99.95|last|99.9,99.94,99.96,99.97|yes|CTL-35,CTL-29|uptime of A-028 and A-031
        M-05|教育受講率~Training completion|control_effectiveness|percent|at_least|98|last|82,91,97,99|yes|CTL-38|staff who completed / headcount
        M-06|ID停止までの平均日数~Average days to disable an account|control_effectiveness|days|at_most|1|last|2.4,1.8,0.9,0.7|yes|CTL-05,CTL-39|disabled date minus end of assignment
        M-07|提供前の再識別検査の実施・合格率~Releases with a passed re-identification test|control_effectiveness|percent|at_least|100|each|100,100,100,100|yes|CTL-43|releases with a passed test / releases
        M-08|保守ログの期限内確認率~Maintenance logs reviewed in time|control_effectiveness|percent|at_least|100|last|76,84,100,100|yes|CTL-20|sessions reviewed within 3 business days / sessions
        M-09|標的型メール訓練の報告率~Report rate in phishing drills|control_effectiveness|percent|at_least|60|last|35,48,55,63|yes|CTL-38,CTL-33|reporters / recipients
        M-10|バックアップ復元訓練の実施~Restore tests done|control_effectiveness|tests|at_least|1|each|1,1,1,1|yes|CTL-18,CTL-34|successful restore tests
        M-11|是正処置の期限内完了率~Corrective actions completed in time|isms_effectiveness|percent|at_least|90|last|,50,100,100|yes||corrective actions due in the quarter and done by the due date / due in the quarter
        M-12|緊急修正プログラムの30日以内適用率~Critical patches applied within 30 days|control_effectiveness|percent|at_least|95|last|70,78,88,94|no|CTL-21|patched devices / devices in scope
        M-13|連携参加診療所数~Participating clinics|isms_effectiveness|clinics|at_least|40|last|28,31,36,41|yes|CTL-42|signed participation agreements
        M-14|連携同意取得率~Consent rate|control_effectiveness|percent|at_least|85|last|80,84,88,90|yes|CTL-36|patients with consent / patients asked
        M-15|MDS/SDS受領率~MDS/SDS received|control_effectiveness|percent|at_least|100|last|40,60,100,100|yes|CTL-28,CTL-30|system vendors with a received MDS/SDS / system vendors
        M-16|監査計画の進捗率~Progress of the audit programme|isms_effectiveness|percent|at_least|100|last|20,40,80,100|yes|CTL-37|audits done / audits planned
        """;
}
