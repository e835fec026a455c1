using System.Text.Json;
using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Eligibility;
using Isms.Audit.Certification.Schemes;
using Isms.Audit.Certification.Standing;
using Isms.Cli.Terminal;
using Isms.Core;
using Isms.Core.Time;
using Isms.Management;
using Isms.Management.Assurance;
using NodaTime;

namespace Isms.Cli.Output;

/// <summary>Certification as tables, as CSV and as JSON: what had happened by a day.</summary>
internal sealed class CertificationOutput : ITableResult
{
    private readonly LocalDate asOf;
    private readonly IsmsLanguage language;
    private readonly CertificationFacts facts;
    private readonly ValueList<ApplicationVerdict> applications;
    private readonly ValueList<(Certificate Certificate, bool InForce)> certificates;
    private readonly ValueList<RegistryComparison> registry;
    private readonly ValueList<CertificationReadiness> readiness;

    public CertificationOutput(ManagementSystem system, LocalDate asOf, IsmsLanguage language)
    {
        this.asOf = asOf;
        this.language = language;
        facts = SystemCertification.FactsOf(system.Content);
        applications = facts.Records.Applications.Where(application => application.Received <= asOf).Select(application => ApplicationVerdict.Of(facts, application, asOf)).ToValueList();
        HashSet<CertificateId> inForce = [.. CertificateChain.OfEach(facts.Records).Select(chain => chain.InForce(asOf)?.Id).OfType<CertificateId>()];
        certificates = facts.Records.Certificates.Where(certificate => certificate.AsOf <= asOf).Select(certificate => (certificate, inForce.Contains(certificate.Id))).ToValueList();

        // The public list is one of today: it is compared with all that is recorded.
        registry = RegistryComparison.OfEach(facts.Records);
        readiness = facts.Everybody
            .SelectMany(organization => (facts.Records.Scheme?.Categories ?? []).Select(definition => CertificationReadiness.Of(facts, organization, definition.Category, asOf)))
            .OfType<CertificationReadiness>()
            .ToValueList();
    }

    public static ValueList<string> Columns { get; } = ["record", "id", "organization", "category", "case", "date", "state", "asExpected", "text"];

    public IEnumerable<ValueList<string?>> Rows()
    {
        foreach (ApplicationVerdict verdict in applications)
        {
            CertificationApplication application = verdict.Application;
            yield return Row("application", application.Id.Value, application.Organization, application.Category.Value, Number(application.Case), application.Received, verdict.State.Value, IsFine(verdict), Text(verdict));
        }

        foreach ((Certificate certificate, bool inForce) in certificates)
        {
            string? number = certificate.Case is { } reviewCase ? Number(reviewCase) : null;
            yield return Row("certificate", certificate.Id.Value, certificate.Organization, certificate.Category.Value, number, certificate.AsOf, State(inForce), null, string.Join(" ", certificate.History));
        }

        foreach (RegistryComparison row in registry)
        {
            yield return Row("registry", row.Entry?.Certificate.Value, row.Organization, row.Category.Value, null, row.Entry?.AsOf, null, row.Agrees, row.Why.In(language));
        }

        foreach (CertificationReadiness row in readiness)
        {
            yield return Row("readiness", null, row.Organization, row.Category.Value, null, row.AsOf, row.IsEligible ? "eligible" : "missing", null, Missing(row));
        }
    }

    public void WriteText(ToolConsole console)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        console.Out.WriteLine((japanese ? "基準日 " : "As of ") + IsoDate.Format(asOf));
        if (facts.Records.Scheme is not { } scheme)
        {
            console.Out.WriteLine(japanese ? "認証の記録はありません。" : "No certification is recorded.");
            return;
        }

        console.Out.WriteLine((japanese ? "認証制度: " : "Scheme: ") + PlainText.OneLine(scheme.Name.In(language)));
        TextTable table = japanese ? new("申請", "組織", "区分", "ケース", "状態", "制度どおり", "不足") : new("application", "organisation", "category", "case", "state", "as the scheme allows", "missing");
        foreach (ApplicationVerdict verdict in applications)
        {
            CertificationApplication application = verdict.Application;
            table.Add(application.Id.Value, application.Organization.Value, Name(application.Category), Number(application.Case), verdict.State.Name.In(language), YesNo(IsFine(verdict)), Text(verdict) ?? "-");
        }

        Write(console, table);
        table = japanese ? new("証明書", "番号", "組織", "区分", "時点", "効力", "履歴") : new("certificate", "number", "organisation", "category", "as of", "state", "history");
        foreach ((Certificate certificate, bool inForce) in certificates)
        {
            table.Add(
                certificate.Id.Value,
                certificate.Number ?? "-",
                certificate.Organization.Value,
                Name(certificate.Category),
                IsoDate.Format(certificate.AsOf),
                japanese ? inForce ? "有効" : "旧" : State(inForce),
                certificate.History.Count == 0 ? "-" : string.Join(" ", certificate.History));
        }

        Write(console, table);
        table = japanese ? new("登録一覧", "区分", "証明書", "一致", "説明") : new("public list", "category", "certificate", "agrees", "why");
        foreach (RegistryComparison row in registry)
        {
            table.Add(row.Organization.Value, Name(row.Category), row.Entry?.Certificate.Value ?? "-", YesNo(row.Agrees), row.Why.In(language));
        }

        Write(console, table);
        table = japanese ? new("組織", "区分", "条件充足", "不足") : new("organisation", "category", "eligible", "what is still missing");
        foreach (CertificationReadiness row in readiness.Where(row => IsOnRecord(row.Organization)))
        {
            table.Add(row.Organization.Value, Name(row.Category), YesNo(row.IsEligible), row.IsEligible ? "-" : Missing(row));
        }

        Write(console, table);
        if (readiness.Where(row => !IsOnRecord(row.Organization)).Select(row => row.Organization).Distinct().ToArray() is { Length: > 0 } others)
        {
            string ids = string.Join(", ", others.Select(organization => organization.Value));
            console.Out.WriteLine(japanese ? $"認証の記録がない組織: {ids}" : $"Nothing of certification is on record of {ids}.");
        }
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "asOf", asOf);
        json.WriteString("scheme", facts.Records.Scheme?.Id.Value);
        json.WriteStartArray("applications");
        foreach (ApplicationVerdict verdict in applications)
        {
            json.WriteStartObject();
            json.WriteString("id", verdict.Application.Id.Value);
            json.WriteString("organization", verdict.Application.Organization.Value);
            json.WriteString("category", verdict.Application.Category.Value);
            json.WriteNumber("case", verdict.Application.Case);
            json.WriteString("state", verdict.State.Value);
            json.WriteString("guideline", verdict.Application.Guideline);
            json.WriteString("expectedGuideline", verdict.ExpectedGuideline);
            json.WriteBoolean("allowed", verdict.IsAsTheSchemeAllows);
            json.WriteString("objection", verdict.Objection?.In(language));
            WriteConditions(json, verdict.Readiness);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("certificates");
        foreach ((Certificate certificate, bool inForce) in certificates)
        {
            json.WriteStartObject();
            json.WriteString("id", certificate.Id.Value);
            json.WriteString("number", certificate.Number);
            json.WriteString("organization", certificate.Organization.Value);
            json.WriteString("category", certificate.Category.Value);
            JsonOutput.WriteDate(json, "asOf", certificate.AsOf);
            JsonOutput.WriteDate(json, "lastDay", certificate.LastDay(facts.Records.Scheme?.ValidityMonths));
            json.WriteBoolean("inForce", inForce);
            json.WriteStartArray("history");
            foreach (CertificateId earlier in certificate.History)
            {
                json.WriteStringValue(earlier.Value);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("registry");
        foreach (RegistryComparison row in registry)
        {
            json.WriteStartObject();
            json.WriteString("organization", row.Organization.Value);
            json.WriteString("category", row.Category.Value);
            json.WriteString("certificate", row.Entry?.Certificate.Value);
            json.WriteBoolean("agrees", row.Agrees);
            json.WriteString("why", row.Why.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("readiness");
        foreach (CertificationReadiness row in readiness)
        {
            json.WriteStartObject();
            json.WriteString("organization", row.Organization.Value);
            json.WriteString("category", row.Category.Value);
            json.WriteString("target", row.Target?.Value);
            json.WriteBoolean("eligible", row.IsEligible);
            WriteConditions(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ValueList<string?> Row(string record, string? id, ElementId organization, string category, string? number, LocalDate? date, string? state, bool? isFine, string? text) =>
        [record, id, organization.Value, category, number, date is { } day ? IsoDate.Format(day) : null, state, isFine is { } fine ? fine ? "true" : "false" : null, text];

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string State(bool inForce) => inForce ? "in force" : "superseded";

    // The way it went and the guideline it names.
    private static bool IsFine(ApplicationVerdict verdict) => verdict.IsAsTheSchemeAllows && verdict.HasRightGuideline;

    private static void Write(ToolConsole console, TextTable table)
    {
        console.Out.WriteLine();
        table.Write(console);
    }

    private void WriteConditions(Utf8JsonWriter json, CertificationReadiness? judged)
    {
        json.WriteStartArray("conditions");
        foreach (ConditionStanding condition in judged?.Conditions ?? [])
        {
            json.WriteStartObject();
            json.WriteString("condition", condition.Condition.Value);
            json.WriteBoolean("fulfilled", condition.IsFulfilled);
            json.WriteString("why", condition.Why.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach (LocalizedText missing in judged?.Missing ?? [])
        {
            json.WriteStringValue(missing.In(language));
        }

        json.WriteEndArray();
    }

    private bool IsOnRecord(ElementId organization) => facts.Organization?.Id.Value == organization.Value
        || facts.Records.Applications.Any(application => application.Organization == organization)
        || facts.Records.Certificates.Any(certificate => certificate.Organization == organization)
        || facts.Records.Attendance.Any(attendance => attendance.Organization == organization);

    private string? Text(ApplicationVerdict verdict) => verdict.Objection is { } objection ? objection.In(language)
        : verdict.Readiness is { IsEligible: false } judged ? Missing(judged) : null;

    private string Missing(CertificationReadiness judged) => string.Join(" ", judged.Missing.Select(missing => missing.In(language)));

    private string Name(CertificationCategory code) => code.Name.In(language);

    private string YesNo(bool value) => language == IsmsLanguage.Japanese ? value ? "はい" : "いいえ" : value ? "yes" : "no";
}
