using Isms.Controls.Incidents;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Register;

namespace Isms.Controls.Json;

/// <summary>The shapes of incidents in a document.</summary>
public static class IncidentShapes
{
    /// <summary>An information security incident.</summary>
    public static JsonShape<InformationSecurityIncident> Incident { get; } = IncidentShape();

    /// <summary>How many incidents of one cause a past year had.</summary>
    public static JsonShape<IncidentTotal> Total { get; } = TotalShape();

    private static JsonShape<InformationSecurityIncident> IncidentShape()
    {
        JsonShape<InformationSecurityIncident> shape = new("incident");
        var id = shape.Identity(IncidentId.Kind, x => x.Id);
        var date = shape.Required("date", JsonCodecs.Date, x => x.Date);
        var quarter = shape.Optional("quarter", JsonCodecs.Reference(FiscalPeriodId.Kind), x => x.Quarter);
        var cause = shape.Required("cause", JsonCodecs.Code(IncidentCause.List), x => x.Cause);
        var risk = shape.Optional("risk", JsonCodecs.Reference(RiskId.Kind), x => x.Risk);
        var assets = shape.List("assets", JsonCodecs.Reference(AssetId.Kind), x => x.Assets);
        var step = shape.Optional("step", JsonCodecs.Reference(FlowStepId.Kind), x => x.Step);
        var properties = shape.List("properties", JsonCodecs.Code(SecurityProperty.List), x => x.Properties);
        var severity = shape.OptionalValue("severity", JsonCodecs.Integer(1, int.MaxValue), x => x.Severity);
        var leakedRecords = shape.OptionalValue("leakedRecords", JsonCodecs.Integer(0, int.MaxValue), x => x.LeakedRecords);
        var summary = shape.Optional("summary", JsonCodecs.LocalizedText, x => x.Summary);
        var reportedBy = shape.Optional("reportedBy", JsonCodecs.Reference(PersonId.Kind), x => x.ReportedBy);
        var containedOn = shape.OptionalValue("containedOn", JsonCodecs.Date, x => x.ContainedOn);
        var externalReport = shape.OptionalValue("externalReport", JsonCodecs.Boolean, x => x.IsReportedExternally);

        // Nonconformities belong to the library of audits, which stands above this one: the reference is by the name of their kind.
        var nonconformity = shape.Optional("nonconformity", JsonCodecs.Reference(ElementId.Kind, ["nonconformity"]), x => x.Nonconformity);
        var account = shape.Optional("account", JsonCodecs.Reference(AccountId.Kind), x => x.Account);
        return shape.Build(
            m => new InformationSecurityIncident
            {
                Id = m.Get(id),
                Date = m.Get(date),
                Quarter = m.Get(quarter),
                Cause = m.Get(cause),
                Risk = m.Get(risk),
                Assets = m.Get(assets),
                Step = m.Get(step),
                Properties = m.Get(properties),
                Severity = m.Get(severity),
                LeakedRecords = m.Get(leakedRecords),
                Summary = m.Get(summary),
                ReportedBy = m.Get(reportedBy),
                ContainedOn = m.Get(containedOn),
                IsReportedExternally = m.Get(externalReport),
                Nonconformity = m.Get(nonconformity),
                Account = m.Get(account),
            },
            also: (incident, context) =>
            {
                if (incident.ContainedOn < incident.Date)
                {
                    context.Report(JsonIssues.DatesReversed, IsoDate.Format(incident.Date), IsoDate.Format(incident.ContainedOn!.Value));
                }
            });
    }

    private static JsonShape<IncidentTotal> TotalShape()
    {
        JsonShape<IncidentTotal> shape = new("incidentTotal");
        var year = shape.Required("year", JsonCodecs.Name, x => x.Year);
        var cause = shape.Required("cause", JsonCodecs.Code(IncidentCause.List), x => x.Cause);
        var count = shape.Required("count", JsonCodecs.Integer(0, int.MaxValue), x => x.Count);
        return shape.Build(m => new IncidentTotal { Year = m.Get(year), Cause = m.Get(cause), Count = m.Get(count) });
    }
}
