using Isms.Controls.Privacy.Consents;
using Isms.Controls.Privacy.Deidentification;
using Isms.Controls.Privacy.Handling;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;

namespace Isms.Controls.Json;

/// <summary>The shapes of the management of personal information in a document.</summary>
public static class PrivacyShapes
{
    private const int MaximumDays = 100_000;

    /// <summary>The whole of it.</summary>
    public static JsonShape<PrivacyManagement> PrivacyManagement { get; } = PrivacyManagementShape();

    private static JsonShape<PrivacyManagement> PrivacyManagementShape()
    {
        JsonShape<PrivacyManagement> shape = new("privacyManagement");
        var purposes = shape.List("purposes", PurposeShape(), x => x.Purposes);
        var handling = shape.List("personalInformationHandling", HandlingShape(), x => x.Handling);
        var consents = shape.List("consents", ConsentShape(), x => x.Consents);
        var records = shape.List("records", RecordShape(), x => x.Records);
        var emergency = shape.Optional("emergency", EmergencyShape(), x => x.Emergency);
        return shape.Build(m => new PrivacyManagement
        {
            Purposes = m.Get(purposes),
            Handling = m.Get(handling),
            Consents = m.Get(consents),
            Records = m.Get(records),
            Emergency = m.Get(emergency),
        });
    }

    private static JsonShape<PurposeOfUse> PurposeShape()
    {
        JsonShape<PurposeOfUse> shape = new("purposeOfUse");
        var id = shape.Identity(PurposeId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        return shape.Build(m => new PurposeOfUse { Id = m.Get(id), Name = m.Get(name) });
    }

    private static JsonShape<PersonalInformationHandling> HandlingShape()
    {
        JsonShape<PersonalInformationHandling> shape = new("personalInformationHandling");
        var id = shape.Identity(HandlingId.Kind, x => x.Id);
        var purpose = shape.Required("purpose", JsonCodecs.Reference(PurposeId.Kind), x => x.Purpose);
        var assets = shape.List("assets", JsonCodecs.Reference(AssetId.Kind), x => x.Assets);
        var acquisition = shape.Optional("acquisition", JsonCodecs.Code(AcquisitionMethod.List), x => x.Acquisition);
        var specialCare = shape.Flag("specialCare", x => x.HasSpecialCare);
        return shape.Build(m => new PersonalInformationHandling
        {
            Id = m.Get(id),
            Purpose = m.Get(purpose),
            Assets = m.Get(assets),
            Acquisition = m.Get(acquisition),
            HasSpecialCare = m.Get(specialCare),
        });
    }

    private static JsonShape<PersonalConsent> ConsentShape()
    {
        JsonShape<PersonalConsent> shape = new("consent");
        var id = shape.Identity(ConsentId.Kind, x => x.Id);
        var subject = shape.Required("subject", JsonCodecs.Name, x => x.Subject);
        var purpose = shape.Required("purpose", JsonCodecs.Reference(PurposeId.Kind), x => x.Purpose);
        var givenOn = shape.Required("givenOn", JsonCodecs.Date, x => x.GivenOn);
        var withdrawnOn = shape.OptionalValue("withdrawnOn", JsonCodecs.Date, x => x.WithdrawnOn);
        var record = shape.Optional("record", JsonCodecs.Reference(AssetId.Kind), x => x.Record);
        return shape.Build(
            m => new PersonalConsent
            {
                Id = m.Get(id),
                Subject = m.Get(subject),
                Purpose = m.Get(purpose),
                GivenOn = m.Get(givenOn),
                WithdrawnOn = m.Get(withdrawnOn),
                Record = m.Get(record),
            },
            also: (consent, context) =>
            {
                if (consent.WithdrawnOn is { } end && end < consent.GivenOn)
                {
                    context.Report(JsonIssues.DatesReversed, IsoDate.Format(consent.GivenOn), IsoDate.Format(end));
                }
            });
    }

    private static JsonShape<PrivacyRecord> RecordShape()
    {
        JsonShape<PrivacyRecord> shape = new("privacyRecord");
        var id = shape.Identity(PrivacyRecordId.Kind, x => x.Id);
        var kind = shape.Required("kind", JsonCodecs.Code(PrivacyRecordKind.List), x => x.Kind);
        var date = shape.Required("date", JsonCodecs.Date, x => x.Date);
        var subject = shape.Optional("subject", JsonCodecs.Name, x => x.Subject);
        var purpose = shape.Optional("purpose", JsonCodecs.Reference(PurposeId.Kind), x => x.Purpose);
        var consent = shape.Optional("consent", JsonCodecs.Reference(ConsentId.Kind), x => x.Consent);
        var asset = shape.Optional("asset", JsonCodecs.Reference(AssetId.Kind), x => x.Asset);
        var step = shape.Optional("step", JsonCodecs.Reference(FlowStepId.Kind), x => x.Step);
        var recipient = shape.Optional("recipient", JsonCodecs.Reference(OrganizationId.Kind), x => x.Recipient);
        var crossBorder = shape.Flag("crossBorder", x => x.IsCrossBorder);
        var supplier = shape.Optional("supplier", JsonCodecs.Reference(SupplierId.Kind), x => x.Supplier);
        var release = shape.Optional("release", JsonCodecs.Reference(ReleaseId.Kind), x => x.Release);
        var request = shape.Optional("request", JsonCodecs.Code(PrincipalRequest.List), x => x.Request);
        var answeredOn = shape.OptionalValue("answeredOn", JsonCodecs.Date, x => x.AnsweredOn);
        var withinDays = shape.OptionalValue("withinDays", JsonCodecs.Integer(0, MaximumDays), x => x.WithinDays);
        var document = shape.Optional("document", JsonCodecs.Reference(DocumentId.Kind), x => x.Document);
        var control = shape.Optional("control", JsonCodecs.Reference(ControlId.Kind), x => x.Control);
        var risk = shape.Optional("risk", JsonCodecs.Reference(RiskId.Kind), x => x.Risk);
        return shape.Build(m => new PrivacyRecord
        {
            Id = m.Get(id),
            Kind = m.Get(kind),
            Date = m.Get(date),
            Subject = m.Get(subject),
            Purpose = m.Get(purpose),
            Consent = m.Get(consent),
            Asset = m.Get(asset),
            Step = m.Get(step),
            Recipient = m.Get(recipient),
            IsCrossBorder = m.Get(crossBorder),
            Supplier = m.Get(supplier),
            Release = m.Get(release),
            Request = m.Get(request),
            AnsweredOn = m.Get(answeredOn),
            WithinDays = m.Get(withinDays),
            Document = m.Get(document),
            Control = m.Get(control),
            Risk = m.Get(risk),
        });
    }

    private static JsonShape<EmergencyResponse> EmergencyShape()
    {
        JsonShape<EmergencyResponse> shape = new("emergencyResponse");
        var chart = shape.Optional("contactChart", ContactChartShape(), x => x.ContactChart);
        var reports = shape.List("breachReports", BreachReportShape(), x => x.BreachReports);
        return shape.Build(m => new EmergencyResponse { ContactChart = m.Get(chart), BreachReports = m.Get(reports) });
    }

    private static JsonShape<ContactChart> ContactChartShape()
    {
        JsonShape<ContactChart> shape = new("contactChart");
        var owner = shape.Optional("owner", JsonCodecs.Reference(RoleId.Kind), x => x.Owner);
        var updated = shape.OptionalValue("updated", JsonCodecs.Date, x => x.Updated);
        var contacts = shape.List("contacts", JsonCodecs.LocalizedText, x => x.Contacts);
        return shape.Build(m => new ContactChart { Owner = m.Get(owner), Updated = m.Get(updated), Contacts = m.Get(contacts) });
    }

    private static JsonShape<BreachReport> BreachReportShape()
    {
        JsonShape<BreachReport> shape = new("breachReport");
        var id = shape.Identity(BreachReportId.Kind, x => x.Id);
        var incident = shape.Required("incident", JsonCodecs.Reference(IncidentId.Kind), x => x.Incident);
        var promptOn = shape.OptionalValue("promptOn", JsonCodecs.Date, x => x.PromptOn);
        var promptLimit = shape.OptionalValue("promptLimitDays", JsonCodecs.Integer(0, MaximumDays), x => x.PromptLimitDays);
        var finalOn = shape.OptionalValue("finalOn", JsonCodecs.Date, x => x.FinalOn);
        var finalLimit = shape.OptionalValue("finalLimitDays", JsonCodecs.Integer(0, MaximumDays), x => x.FinalLimitDays);
        var notified = shape.OptionalValue("principalNotifiedOn", JsonCodecs.Date, x => x.PrincipalNotifiedOn);
        return shape.Build(m => new BreachReport
        {
            Id = m.Get(id),
            Incident = m.Get(incident),
            PromptOn = m.Get(promptOn),
            PromptLimitDays = m.Get(promptLimit),
            FinalOn = m.Get(finalOn),
            FinalLimitDays = m.Get(finalLimit),
            PrincipalNotifiedOn = m.Get(notified),
        });
    }
}
