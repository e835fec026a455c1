using System.Text.Json;
using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Eligibility;
using Isms.Audit.Certification.Schemes;
using Isms.Audit.Checks;
using Isms.Audit.Json;
using Isms.Controls.Json.Support;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Core.Json.Shapes;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Tests;
using NodaTime;

namespace Isms.Audit.Tests.Certification;

/// <summary>The certification of the sample hospital with what it rests on, and ways to change one thing in it.</summary>
internal static class CertifiedHospital
{
    private static readonly JsonElement Root = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("docs", "samples", "hospital.isms.json"))).RootElement;

    public static LocalDate Today { get; } = new(2026, 3, 31);

    public static CertificationFacts Facts { get; } = new()
    {
        Organization = Read(CoreShapes.Organization, "organization"),
        Suppliers = [SupplierId.Parse("SUP-A"), SupplierId.Parse("SUP-B")],
        Documents = Read(JsonCodecs.List(DocumentShapes.Documented), "documents"),
        Audits = Read(JsonCodecs.List(AuditShapes.Audit), "audits"),
        Records = Read(AuditShapes.Certification, "certification"),
    };

    public static CertificationRecords Records => Facts.Records;

    public static CertificationScheme Scheme => Records.Scheme!;

    public static LocalDate Day(string text) => IsoDate.Parse(text);

    public static CertificationApplication Application(int number) => Records.Applications[number - 1];

    public static CertificationFacts With(CertificationRecords records) => Facts with { Records = records };

    public static CertificationRecords WithApplication(int number, Func<CertificationApplication, CertificationApplication> change) =>
        Records with { Applications = Hospital.Changed(Records.Applications, number, change) };

    public static CertificationRecords WithCertificate(int number, Func<Certificate, Certificate> change) =>
        Records with { Certificates = Hospital.Changed(Records.Certificates, number, change) };

    /// <summary>The issues of certification, as "code subject path".</summary>
    public static string[] Issues(CertificationRecords records, Func<AuditCheckInput, AuditCheckInput>? change = null)
    {
        AuditCheckInput input = new()
        {
            Organization = Facts.Organization,
            Records = new() { Audits = Facts.Audits, Certification = records },
            Documents = Facts.Documents,
            Suppliers = Facts.Suppliers,
            AsOf = Today,
        };
        return Hospital.Issues(change?.Invoke(input) ?? input)
            .Where(issue => issue.Code.StartsWith("AUDT07", StringComparison.Ordinal))
            .Select(issue => $"{issue.Code} {issue.Subject} {issue.Path}")
            .ToArray();
    }

    private static T Read<T>(JsonCodec<T> codec, string member)
    {
        IssueCollector issues = new();
        Assert.True(codec.TryRead(Root.GetProperty(member), new JsonReadContext(issues, strict: true), out T? value));
        Assert.Empty(issues.Issues);
        return value!;
    }
}
