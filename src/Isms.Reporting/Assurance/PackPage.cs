using Isms.Audit.Certification.Certificates;
using Isms.Controls.Implementation;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management.Assurance;
using Isms.Reporting.Composition;
using Isms.Reporting.Layout;
using Isms.Reporting.Page;
using Isms.Reporting.Words;

namespace Isms.Reporting.Assurance;

/// <summary>An accountability pack as one page that needs nothing else.</summary>
internal static class PackPage
{
    private static readonly PageSection Policies = new("policies", AssuranceWords.Policies);
    private static readonly PageSection Certificates = new("certificates", AssuranceWords.Certificates);
    private static readonly PageSection Audits = new("audits", AssuranceWords.Audits);
    private static readonly PageSection Training = new("training", AssuranceWords.Training);
    private static readonly PageSection Controls = new("controls", AssuranceWords.Controls);
    private static readonly PageSection Entrustees = new("entrustees", AssuranceWords.Entrustees);
    private static readonly PageSection LeftOut = new("left-out", AssuranceWords.LeftOut);

    public static byte[] Render(AccountabilityPack pack, IsmsLanguage language, ReportOrigin origin) => PageFrame.Render(
        language,
        page => page.Word(pack.Name) + " – " + page.Word(AssuranceWords.Pack) + " " + PageWriter.Iso(pack.AsOf),
        page => Header(page, pack, origin),
        page => Main(page, pack),
        page => Foot(page, origin));

    public static void Foot(PageWriter page, ReportOrigin origin)
    {
        using (page.Html.Element("footer", ("class", "foot")))
        {
            page.Facts("facts", (ReportWords.GeneratedFrom, origin.Document), (ReportWords.GeneratedBy, ReportOrigin.Library));
            if (origin.Note is { } note)
            {
                page.Paragraph(page.Word(note));
            }
        }
    }

    public static void Head(PageWriter page, LocalizedText kind, LocalizedText title, ReportOrigin origin, Action facts)
    {
        using (page.Html.Element("header", ("class", "head")))
        {
            if (origin.Note is { } note)
            {
                page.Paragraph(page.Word(note), "synthetic");
            }

            page.Paragraph(page.Word(kind), "kind");
            page.Html.TextElement("h1", page.Word(title));
            facts();
        }
    }

    private static void Header(PageWriter page, AccountabilityPack pack, ReportOrigin origin) =>
        Head(page, AssuranceWords.Pack, pack.Name, origin, () => page.Facts("facts", (ReportWords.AsOf, page.LongDate(pack.AsOf)), (AssuranceWords.Scope, pack.Scope?.In(page.Language))));

    private static void Main(PageWriter page, AccountabilityPack pack)
    {
        using (page.Html.Element("section", ("id", PageSection.Summary.Id), ("class", "summary")))
        {
            page.Paragraph(AssuranceWords.PackIntroduction.Format(page.Language, page.LongDate(pack.AsOf), page.Word(pack.Name)));
        }

        HeaderPart.Contents(page, [Policies, Certificates, Audits, Training, Controls, Entrustees, LeftOut]);
        Table(page, Policies, pack.Policies, [
            PageColumn<PolicyInForce>.Text(ReportWords.Name, policy => page.Word(policy.Name), "wide"),
            PageColumn<PolicyInForce>.Text(AssuranceWords.Version, policy => policy.Version.Version),
            PageColumn<PolicyInForce>.Date(ReportWords.ApprovedOn, policy => policy.Version.ApprovedOn),
        ]);
        Table(page, Certificates, pack.Certificates, [
            PageColumn<Certificate>.Text(AssuranceWords.Number, certificate => certificate.Number ?? certificate.Id.Value, "mid"),
            PageColumn<Certificate>.Text(AssuranceWords.Category, certificate => page.Word(certificate.Category.Name), "mid"),
            PageColumn<Certificate>.Text(AssuranceWords.Fact, certificate => pack.Records.Scheme?.FindCategory(certificate.Category)?.Fact?.In(page.Language), "wide"),
            PageColumn<Certificate>.Date(AssuranceWords.CertifiedAsOf, certificate => certificate.AsOf),
        ]);
        using (page.Section(Audits, Count(page, pack.Audits.Count)))
        {
            page.Paragraph(page.Word(AssuranceWords.AuditsWhy), "hint");
            Rows(page, Audits, pack.Audits, [
                PageColumn<AuditDone>.Text(ReportWords.Id, audit => audit.Id.Value, "id"),
                PageColumn<AuditDone>.Date(ReportWords.Date, audit => audit.Date),
                PageColumn<AuditDone>.Text(AssuranceWords.Units, audit => string.Join(page.Separator, audit.Units.Select(page.Word)), "wide"),
            ]);
        }

        using (page.Section(Training, Count(page, pack.Training.Count)))
        {
            Rows(page, Training, pack.Training, [
                PageColumn<TrainingDone>.Text(AssuranceWords.Period, training => training.Period.Value, "mid"),
                PageColumn<TrainingDone>.Text(AssuranceWords.Completed, training => PlainText.Number(training.Completed)),
                PageColumn<TrainingDone>.Text(AssuranceWords.Headcount, training => training.Of is { } of ? PlainText.Number(of) : "–"),
            ]);
            page.Paragraph(page.Word(AssuranceWords.TrainingWhy), "hint");
            Rows(page, Training, pack.Audiences, [
                PageColumn<AudienceTrained>.Text(AssuranceWords.Audience, audience => page.Word(audience.Audience.Name), "wide"),
                PageColumn<AudienceTrained>.Text(AssuranceWords.Days, audience => PlainText.Number(audience.Days)),
                PageColumn<AudienceTrained>.Date(AssuranceWords.LastHeld, audience => audience.Last),
            ]);
        }

        using (page.Section(Controls, Count(page, pack.Controls.Count)))
        {
            if (pack.Assets.Count > 0)
            {
                page.Paragraph(AssuranceWords.ControlsAround.Format(page.Language, string.Join(page.Separator, pack.Assets.Select(asset => page.Word(asset.Name)))));
            }

            page.Paragraph(page.Word(AssuranceWords.ControlsAsRecorded), "hint");
            Rows(page, Controls, pack.Controls, [
                PageColumn<SecurityControl>.Text(ReportWords.Name, control => page.Word(control.Name), "wide"),
                PageColumn<SecurityControl>.Text(ReportWords.State, control => page.Word(control.Status.Name)),
                PageColumn<SecurityControl>.Text(AssuranceWords.References, control => string.Join(page.Separator, control.References.Select(reference => reference.ToString())), "wide"),
            ]);
        }

        Table(page, Entrustees, pack.Entrustees, [
            PageColumn<Entrustee>.Text(ReportWords.Name, entrustee => entrustee.Name is { } name ? page.Word(name) : entrustee.Id.Value, "wide"),
            PageColumn<Entrustee>.Text(AssuranceWords.Account, entrustee => string.Join(" ", entrustee.Told.Select(page.Word)), "wide"),
            PageColumn<Entrustee>.Text(AssuranceWords.Certificates, entrustee => string.Join(page.Separator, entrustee.Certificates.Select(Describe)), "wide"),
        ]);
        using (page.Section(LeftOut))
        {
            page.List(AccountabilityPack.LeftOut.Select(page.Word).ToValueList());
        }

        string Describe(Certificate certificate) => page.Word(certificate.Category.Name) + " (" + IsoDate.Format(certificate.AsOf) + ")";
    }

    private static string Count(PageWriter page, int count) => ReportWords.Rows.Format(page.Language, count);

    private static void Table<T>(PageWriter page, PageSection section, ValueList<T> rows, ReadOnlySpan<PageColumn<T>> columns)
    {
        using (page.Section(section, Count(page, rows.Count)))
        {
            Rows(page, section, rows, columns);
        }
    }

    private static void Rows<T>(PageWriter page, PageSection section, ValueList<T> rows, ReadOnlySpan<PageColumn<T>> columns) =>
        PageTable.Write(page, page.Word(section.Title), "plain", rows, _ => null, columns);
}
