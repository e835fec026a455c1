using Isms.Controls.Incidents;
using Isms.Controls.Privacy.Consents;
using Isms.Controls.Privacy.Deidentification;
using Isms.Controls.Privacy.Handling;
using Isms.Core;
using Isms.Core.Time;
using Isms.Reporting.Layout;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;
using Isms.Reporting.Words;
using NodaTime;

namespace Isms.Reporting.Rooms;

/// <summary>The management of personal information, and releases of pseudonymised data.</summary>
internal static class PrivacyRooms
{
    public static RoomView? Privacy(ReportSource source)
    {
        if (source.System.Controls.Privacy is not { } privacy)
        {
            return null;
        }

        List<RoomTable> tables =
        [
            new RoomTable(
                ReportWords.RecordsByKind,
                [new(ReportWords.RecordKind, "mid"), new(ReportWords.RecordsWord), new(ReportWords.OnConsent), new(ReportWords.Purposes, "wide")],
                PrivacyRecordKind.List.Known.Select(kind => Kind(source, kind.Name.In(source.Language), [.. privacy.Records.Where(record => record.Kind == kind)])).ToValueList()),
        ];
        if (privacy.Consents.Count > 0)
        {
            tables.Add(new RoomTable(
                ReportWords.Consents,
                [new(ReportWords.Consent, "id"), new(ReportWords.Purpose, "wide"), new(ReportWords.GivenOn, "date"), new(ReportWords.WithdrawnOn, "date"), new(ReportWords.State, "state")],
                privacy.Consents.Select(consent => Consent(source, consent)).ToValueList()));
        }

        if (privacy.Emergency is { BreachReports.Count: > 0 } emergency)
        {
            tables.Add(new RoomTable(
                ReportWords.Breaches,
                [new(ReportWords.ReportWord, "id"), new(ReportWords.IncidentWord, "wide"), new(ReportWords.Prompt, "state"), new(ReportWords.Final, "state"), new(ReportWords.Notified, "date")],
                emergency.BreachReports.Select(report => Breach(source, report)).ToValueList()));
        }

        return new RoomView(PageSection.Privacy) { Count = ReportWords.Rows.Format(source.Language, privacy.Records.Count), Tables = tables.ToValueList() };
    }

    private static RoomRow Kind(ReportSource source, string name, PrivacyRecord[] records) => new(null,
    [
        RoomCells.Of(name),
        RoomCells.Of(records.Length),
        records.Count(record => record.RestsOnConsent) is > 0 and int resting ? RoomCells.Of(resting) : RoomCells.Nothing,
        RoomCells.Elements(source, records.Select(record => record.Purpose).OfType<PurposeId>().Distinct()),
    ]);

    private static RoomRow Consent(ReportSource source, PersonalConsent consent)
    {
        ConsentCoverage coverage = ConsentCoverage.Of(consent, source.AsOf);
        return new RoomRow(PageAnchor.Element(consent.Id.Value),
        [
            RoomCells.Of(consent.Id.Value),
            RoomCells.Element(source, consent.Purpose),
            RoomCells.Of(consent.GivenOn),
            RoomCells.Of(consent.WithdrawnOn),
            RoomCells.Light(coverage.IsCovered ? ReportTone.Good : ReportTone.Neutral, coverage.State switch
            {
                ConsentState.Covered => source.Say("有効", "in force"),
                ConsentState.Withdrawn => source.Say("撤回", "withdrawn"),
                ConsentState.NotYetGiven => source.Say("未取得", "not yet given"),
                _ => source.Say("なし", "none"),
            }),
        ]);
    }

    private static RoomRow Breach(ReportSource source, BreachReport report)
    {
        InformationSecurityIncident? incident = source.System.Controls.Incidents.FirstOrDefault(incident => incident.Id == report.Incident);
        return new RoomRow(null,
        [
            RoomCells.Of(report.Id.Value),
            RoomCells.Element(source, report.Incident),
            Made(source, incident?.Date, report.PromptOn, report.PromptLimitDays),
            Made(source, incident?.Date, report.FinalOn, report.FinalLimitDays),
            RoomCells.Of(report.PrincipalNotifiedOn),
        ]);
    }

    // The day of a report, and after how many days that is.
    private static RoomCell Made(ReportSource source, LocalDate? happened, LocalDate? made, int? limit)
    {
        if (made is not { } day)
        {
            return happened is { } since && limit is { } within && Period.DaysBetween(since, source.AsOf) > within
                ? RoomCells.Light(ReportTone.Bad, source.Say("未報告、期限超過", "not made, overdue"))
                : RoomCells.Light(ReportTone.Caution, source.Say("未報告", "not made"));
        }

        if (happened is not { } start || limit is not { } most)
        {
            return RoomCells.Of(day);
        }

        int days = Period.DaysBetween(start, day);
        return RoomCells.Light(
            days > most ? ReportTone.Bad : ReportTone.Good,
            source.Say($"{IsoDate.Format(day)}({days}日目、期限{most}日)", $"{IsoDate.Format(day)} (day {days} of {most})"));
    }

    public static RoomView? Deidentification(ReportSource source)
    {
        if (source.System.Controls.Deidentification is not { } records)
        {
            return null;
        }

        int? least = records.Criteria?.KMinimum;
        return new RoomView(PageSection.Deidentification)
        {
            Count = ReportWords.Rows.Format(source.Language, records.Releases.Count),
            Lead = source.Join(
            [
                least is { } k ? source.Say($"kの下限は{k}", $"k is to be at least {k}") : null,
                source.Say($"試験計{records.Tests.Count}件、不合格{records.Tests.Count(test => !test.IsPassed)}件", $"{records.Tests.Count} tests, {records.Tests.Count(test => !test.IsPassed)} not passed"),
            ]),
            Tables =
            [
                new RoomTable(
                    ReportWords.Deidentification,
                    [
                        new(ReportWords.Release, "wide"), new(ReportWords.Recipient, "mid"), new(ReportWords.ReleasedOn, "date"), new(ReportWords.RecordsWord), new(ReportWords.TestedOn, "date"),
                        new(ReportWords.Anonymity, "state"), new(ReportWords.Found, "wide"),
                    ],
                    records.Releases.Select(release => Release(source, records, release, least)).ToValueList()),
            ],
        };
    }

    private static RoomRow Release(ReportSource source, DeidentificationRecords records, DataRelease release, int? least)
    {
        ReidentificationTest? test = records.TestOf(release);
        return new RoomRow(PageAnchor.Element(release.Id.Value),
        [
            RoomCells.Head(source, release.Id.Value, source.NameOf(release.Study.Value)),
            RoomCells.Element(source, release.Recipient),
            RoomCells.Of(release.ReleasedOn),
            release.Records is { } count ? RoomCells.Of(count) : RoomCells.Nothing,
            RoomCells.Of(test?.Date),
            test is null ? RoomCells.Light(ReportTone.Bad, source.Say("試験なし", "not tested"))
                : RoomCells.Light(
                    test.IsPassed && !(test.K < least) ? ReportTone.Good : ReportTone.Bad,
                    (test.K is { } k ? PlainText.Number(k) : source.Say("kなし", "no k")) + (least is { } minimum ? $" ({PlainText.Number(minimum)})" : string.Empty)),
            RoomCells.Found(source, release.Id),
        ]);
    }
}
