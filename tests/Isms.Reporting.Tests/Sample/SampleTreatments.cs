namespace Isms.Reporting.Tests.Sample;

/// <summary>The treatments of an invented hospital.</summary>
internal static class SampleTreatments
{
    /// <summary>Fields between bars; texts as Japanese~English.</summary>
    public const string Text = """
        T-01|R-01|change-likelihood|CTL-21; CTL-08|職員04(ネットワーク担当)~Staff 04 (Network administrator)|2025-09-30|done||
        T-02|R-01|change-consequence|CTL-18; CTL-34|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|2025-12-31|done||
        T-03|R-02|change-likelihood|CTL-39; CTL-05|職員14(人事係長)~Staff 14 (HR section chief)|2025-10-31|done||
        T-04|R-03|change-likelihood|CTL-12; CTL-38|職員06(看護師長)~Staff 06 (Head nurse)|2025-08-31|done||
        T-05|R-04|change-likelihood|CTL-15|職員05(外来医長)~Staff 05 (Chief outpatient physician)|2025-07-31|done||
        T-06|R-05|retain||職員12(検査技師長)~Staff 12 (Chief laboratory technologist)||done|PER-01|2025-06-01
        T-07|R-06|retain||職員12(検査技師長)~Staff 12 (Chief laboratory technologist)||done|PER-02|2025-06-01
        T-08|R-07|change-consequence|CTL-35|職員11(放射線技師長)~Staff 11 (Chief radiographer)|2025-11-30|done||
        T-09|R-08|remove-source|CTL-23; CTL-45|職員11(放射線技師長)~Staff 11 (Chief radiographer)|2026-03-31|done||
        T-10|R-09|change-likelihood|CTL-09|職員13(薬剤部長)~Staff 13 (Head pharmacist)|2025-12-31|done||
        T-11|R-10|remove-source|CTL-26|職員10(医事課長)~Staff 10 (Head of Medical Affairs)|2025-06-30|done||
        T-12|R-11|change-likelihood|CTL-22; CTL-09|職員04(ネットワーク担当)~Staff 04 (Network administrator)|2025-10-31|done||
        T-13|R-12|change-consequence|CTL-13; CTL-35|職員15(契約係長)~Staff 15 (Contract section chief)|2025-12-31|done||
        T-14|R-12|share|SUP-I|職員15(契約係長)~Staff 15 (Contract section chief)|2025-06-30|done||
        T-15|R-13|change-consequence|CTL-18|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|2025-09-30|done||
        T-16|R-14|retain||職員04(ネットワーク担当)~Staff 04 (Network administrator)||done|PER-02|2025-06-01
        T-17|R-15|remove-source|CTL-24; CTL-42|職員07(連携室長)~Staff 07 (Head of Liaison Office)|2025-12-31|done||
        T-18|R-16|change-likelihood|CTL-36|職員07(連携室長)~Staff 07 (Head of Liaison Office)|2025-09-30|done||
        T-19|R-17|share|CTL-29|職員15(契約係長)~Staff 15 (Contract section chief)|2025-10-31|done||
        T-20|R-17|change-likelihood|CTL-42; CTL-45|職員07(連携室長)~Staff 07 (Head of Liaison Office)|2025-11-30|done||
        T-21|R-18|change-consequence|CTL-35|職員04(ネットワーク担当)~Staff 04 (Network administrator)|2025-09-30|done||
        T-22|R-19|avoid|CTL-24|職員11(放射線技師長)~Staff 11 (Chief radiographer)|2025-12-31|done||
        T-23|R-20|change-likelihood|CTL-17; CTL-03|職員04(ネットワーク担当)~Staff 04 (Network administrator)|2025-08-31|done||
        T-24|R-21|change-likelihood|CTL-43|職員08(研究データ管理者)~Staff 08 (Research data manager)|2025-10-31|done||
        T-25|R-22|change-likelihood|CTL-10; CTL-04|職員08(研究データ管理者)~Staff 08 (Research data manager)|2025-09-30|done||
        T-26|R-22|change-consequence|CTL-09|職員08(研究データ管理者)~Staff 08 (Research data manager)|2025-09-30|done||
        T-27|R-23|avoid|CTL-41|職員08(研究データ管理者)~Staff 08 (Research data manager)|2025-07-31|done||
        T-28|R-24|share|CTL-29|職員15(契約係長)~Staff 15 (Contract section chief)|2025-08-31|done||
        T-29|R-24|change-likelihood|CTL-43; CTL-36|職員08(研究データ管理者)~Staff 08 (Research data manager)|2025-08-31|done||
        T-30|R-25|change-likelihood|CTL-45; CTL-07|職員04(ネットワーク担当)~Staff 04 (Network administrator)|2025-10-31|done||
        T-31|R-26|change-likelihood|CTL-44|職員09(治験コーディネータ)~Staff 09 (Clinical research coordinator)|2025-12-31|done||
        T-32|R-27|retain||職員09(治験コーディネータ)~Staff 09 (Clinical research coordinator)||done|PER-01|2025-06-01
        T-33|R-28|remove-source|CTL-06; CTL-08|職員04(ネットワーク担当)~Staff 04 (Network administrator)|2026-01-31|done||
        T-34|R-29|change-likelihood|CTL-22; CTL-20|職員04(ネットワーク担当)~Staff 04 (Network administrator)|2025-08-31|done||
        T-35|R-30|change-likelihood|CTL-16|職員04(ネットワーク担当)~Staff 04 (Network administrator)|2025-10-31|done||
        T-36|R-30|change-consequence|CTL-18|職員04(ネットワーク担当)~Staff 04 (Network administrator)|2025-10-31|done||
        T-37|R-31|change-consequence|CTL-27; CTL-43|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|2025-11-30|done||
        T-38|R-32|change-likelihood|CTL-20|職員04(ネットワーク担当)~Staff 04 (Network administrator)|2025-12-31|done||
        T-39|R-33|retain||職員15(契約係長)~Staff 15 (Contract section chief)||done|PER-02|2025-06-01
        T-40|R-34|change-likelihood|CTL-38; CTL-33|職員14(人事係長)~Staff 14 (HR section chief)|2026-02-28|done||
        T-41|R-34|retain||職員14(人事係長)~Staff 14 (HR section chief)||done|PER-01|2026-03-18
        T-51|R-41|pursue|CTL-42; CTL-29|職員07(連携室長)~Staff 07 (Head of Liaison Office)|2026-03-31|done||
        T-52|R-42|pursue|CTL-18|職員03(医療情報部長)~Staff 03 (Head of Medical Informatics)|2026-03-31|in_progress||
        T-53|R-43|pursue|CTL-43; CTL-36|職員08(研究データ管理者)~Staff 08 (Research data manager)|2026-03-31|done||
        T-54|R-44|pursue|CTL-08|職員04(ネットワーク担当)~Staff 04 (Network administrator)|2026-03-31|in_progress||
        T-55|R-45|retain||職員13(薬剤部長)~Staff 13 (Head pharmacist)||done|PER-02|2025-06-01
        """;
}
