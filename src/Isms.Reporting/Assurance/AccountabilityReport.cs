using System.Text.Json;
using Isms.Audit.Certification.Certificates;
using Isms.Controls.Implementation;
using Isms.Core;
using Isms.Core.Json;
using Isms.Core.Time;
using Isms.Management.Assurance;
using Isms.Reporting.Composition;
using Isms.Reporting.Files;
using Isms.Risk.Assets;

namespace Isms.Reporting.Assurance;

/// <summary>An accountability pack as files: <c>pack.html</c> and <c>pack.json</c>. The same pack gives the same bytes. Static and thread-safe.</summary>
public static class AccountabilityReport
{
    /// <summary>Makes the files.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <returns>The files.</returns>
    public static ValueList<ReportFile> Files(AccountabilityPack pack, IsmsLanguage language, ReportOrigin origin) =>
    [
        new ReportFile("pack.html", PackPage.Render(Guard.NotNull(pack), language, Guard.NotNull(origin))),
        new ReportFile("pack.json", JsonFormat.ToUtf8(json => Write(json, pack, language))),
    ];

    private static void Write(Utf8JsonWriter json, AccountabilityPack pack, IsmsLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("asOf", IsoDate.Format(pack.AsOf));
        json.WriteStartObject("organization");
        json.WriteString("id", pack.Organization.Value);
        json.WriteString("name", pack.Name.In(language));
        json.WriteEndObject();
        json.WriteString("scope", pack.Scope?.In(language));
        Each(json, "policies", pack.Policies, policy =>
        {
            json.WriteString("id", policy.Id.Value);
            json.WriteString("name", policy.Name.In(language));
            json.WriteString("version", policy.Version.Version);
            json.WriteString("approvedOn", IsoDate.Format(policy.Version.ApprovedOn!.Value));
        });
        Certificates(json, pack.Certificates, pack, language);
        Each(json, "audits", pack.Audits, audit =>
        {
            json.WriteString("id", audit.Id.Value);
            json.WriteString("date", IsoDate.Format(audit.Date));
            Texts(json, "units", audit.Units.Select(unit => unit.In(language)));
        });
        Each(json, "training", pack.Training, training =>
        {
            json.WriteString("period", training.Period.Value);
            json.WriteString("end", IsoDate.Format(training.End));
            json.WriteNumber("completed", training.Completed);
            if (training.Of is { } of)
            {
                json.WriteNumber("of", of);
            }
        });
        Each(json, "audiences", pack.Audiences, audience =>
        {
            json.WriteString("audience", audience.Audience.Value);
            json.WriteNumber("days", audience.Days);
            json.WriteString("last", IsoDate.Format(audience.Last));
        });
        Each(json, "assets", pack.Assets, (Asset asset) =>
        {
            json.WriteString("id", asset.Id.Value);
            json.WriteString("name", asset.Name.In(language));
        });
        Each(json, "controls", pack.Controls, (SecurityControl control) =>
        {
            json.WriteString("id", control.Id.Value);
            json.WriteString("name", control.Name.In(language));
            json.WriteString("status", control.Status.Value);
            Texts(json, "references", control.References.Select(reference => reference.ToString()));
        });
        Each(json, "entrustees", pack.Entrustees, entrustee =>
        {
            json.WriteString("id", entrustee.Id.Value);
            json.WriteString("name", entrustee.Name?.In(language));
            Texts(json, "account", entrustee.Told.Select(sentence => sentence.In(language)));
            Certificates(json, entrustee.Certificates, pack, language);
        });
        Texts(json, "leftOut", AccountabilityPack.LeftOut.Select(what => what.In(language)));
        json.WriteEndObject();
    }

    private static void Certificates(Utf8JsonWriter json, ValueList<Certificate> certificates, AccountabilityPack pack, IsmsLanguage language) =>
        Each(json, "certificates", certificates, certificate =>
        {
            json.WriteString("id", certificate.Id.Value);
            json.WriteString("number", certificate.Number);
            json.WriteString("category", certificate.Category.Value);
            json.WriteString("fact", pack.Records.Scheme?.FindCategory(certificate.Category)?.Fact?.In(language));
            json.WriteString("asOf", IsoDate.Format(certificate.AsOf));
        });

    private static void Each<T>(Utf8JsonWriter json, string name, ValueList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
