using Isms.Controls.Maintenance;
using Isms.Controls.Maintenance.Connections;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;

namespace Isms.Controls.Json;

/// <summary>The shapes of maintenance, media and requests to connect in a document.</summary>
public static class MaintenanceShapes
{
    /// <summary>The whole of it.</summary>
    public static JsonShape<MaintenanceRecords> MaintenanceRecords { get; } = RecordsShape();

    private static JsonShape<MaintenanceRecords> RecordsShape()
    {
        JsonShape<MaintenanceRecords> shape = new("maintenance");
        var rule = shape.Optional("rule", RuleShape(), x => x.Rule);
        var holidays = shape.List("holidays", JsonCodecs.Date, x => x.Holidays);
        var totals = shape.List("totals", TotalShape(), x => x.Totals);
        var sessions = shape.List("sessions", SessionShape(), x => x.Sessions);
        var dumps = shape.List("dumps", DumpShape(), x => x.Dumps);
        var media = shape.List("media", MediumShape(), x => x.Media);
        var requests = shape.List("connectionRequests", RequestShape(), x => x.ConnectionRequests);
        return shape.Build(m => new MaintenanceRecords
        {
            Rule = m.Get(rule),
            Holidays = m.Get(holidays),
            Totals = m.Get(totals),
            Sessions = m.Get(sessions),
            Dumps = m.Get(dumps),
            Media = m.Get(media),
            ConnectionRequests = m.Get(requests),
        });
    }

    private static JsonShape<MaintenanceRule> RuleShape()
    {
        JsonShape<MaintenanceRule> shape = new("maintenanceRule");
        var within = shape.OptionalValue("reviewWithinBusinessDays", JsonCodecs.Integer(1, 1000), x => x.ReviewWithinBusinessDays);
        var before = shape.Flag("requestBeforeConnection", x => x.RequestsBeforeConnection);
        var individual = shape.Flag("individualId", x => x.RequiresIndividualIds);

        // Corrective actions belong to the library of audits, which stands above this one: the reference is by the name of their kind.
        var action = shape.Optional("individualIdFromAction", JsonCodecs.Reference(ElementId.Kind, ["correctiveAction"]), x => x.IndividualIdFromAction);
        return shape.Build(m => new MaintenanceRule
        {
            ReviewWithinBusinessDays = m.Get(within),
            RequestsBeforeConnection = m.Get(before),
            RequiresIndividualIds = m.Get(individual),
            IndividualIdFromAction = m.Get(action),
        });
    }

    private static JsonShape<MaintenanceTotal> TotalShape()
    {
        JsonShape<MaintenanceTotal> shape = new("maintenanceTotal");
        var period = shape.Required("period", JsonCodecs.Reference(FiscalPeriodId.Kind), x => x.Period);
        var sessions = shape.Required("sessions", JsonCodecs.Integer(0, int.MaxValue), x => x.Sessions);
        var reviewed = shape.Required("reviewedInTime", JsonCodecs.Integer(0, int.MaxValue), x => x.ReviewedInTime);
        return shape.Build(m => new MaintenanceTotal { Period = m.Get(period), Sessions = m.Get(sessions), ReviewedInTime = m.Get(reviewed) });
    }

    private static JsonShape<MaintenanceSession> SessionShape()
    {
        JsonShape<MaintenanceSession> shape = new("maintenanceSession");
        var id = shape.Identity(SessionId.Kind, x => x.Id);
        var supplier = shape.Required("supplier", JsonCodecs.Reference(SupplierId.Kind), x => x.Supplier);
        var assets = shape.List("assets", JsonCodecs.Reference(AssetId.Kind), x => x.Assets);
        var requested = shape.OptionalValue("requested", JsonCodecs.Date, x => x.Requested);
        var approved = shape.OptionalValue("approved", JsonCodecs.Date, x => x.Approved);
        var approvedBy = shape.Optional("approvedBy", JsonCodecs.Reference(PersonId.Kind), x => x.ApprovedBy);
        var connected = shape.Required("connected", JsonCodecs.Date, x => x.Connected);
        var disconnected = shape.OptionalValue("disconnected", JsonCodecs.Date, x => x.Disconnected);
        var @operator = shape.Required("operatorId", JsonCodecs.Code(OperatorIdentity.List), x => x.Operator);
        var reviewed = shape.OptionalValue("reviewed", JsonCodecs.Date, x => x.Reviewed);
        var inTime = shape.OptionalValue("inTime", JsonCodecs.Boolean, x => x.IsInTime);
        var dump = shape.Optional("dump", JsonCodecs.Reference(DumpId.Kind), x => x.Dump);
        var incident = shape.Optional("incident", JsonCodecs.Reference(IncidentId.Kind), x => x.Incident);
        return shape.Build(m => new MaintenanceSession
        {
            Id = m.Get(id),
            Supplier = m.Get(supplier),
            Assets = m.Get(assets),
            Requested = m.Get(requested),
            Approved = m.Get(approved),
            ApprovedBy = m.Get(approvedBy),
            Connected = m.Get(connected),
            Disconnected = m.Get(disconnected),
            Operator = m.Get(@operator),
            Reviewed = m.Get(reviewed),
            IsInTime = m.Get(inTime),
            Dump = m.Get(dump),
            Incident = m.Get(incident),
        });
    }

    private static JsonShape<MaintenanceDump> DumpShape()
    {
        JsonShape<MaintenanceDump> shape = new("maintenanceDump");
        var id = shape.Identity(DumpId.Kind, x => x.Id);
        var session = shape.Required("session", JsonCodecs.Reference(SessionId.Kind), x => x.Session);
        var asset = shape.Required("asset", JsonCodecs.Reference(AssetId.Kind), x => x.Asset);
        var masked = shape.OptionalValue("masked", JsonCodecs.Boolean, x => x.IsMasked);
        var takenOut = shape.Required("takenOut", JsonCodecs.Date, x => x.TakenOut);
        var returnDue = shape.OptionalValue("returnDue", JsonCodecs.Date, x => x.ReturnDue);
        var erased = shape.OptionalValue("erased", JsonCodecs.Date, x => x.Erased);
        var certificate = shape.OptionalValue("certificate", JsonCodecs.Date, x => x.Certificate);
        var finding = shape.Optional("finding", JsonCodecs.Reference(ElementId.Kind, ["finding"]), x => x.Finding);
        return shape.Build(m => new MaintenanceDump
        {
            Id = m.Get(id),
            Session = m.Get(session),
            Asset = m.Get(asset),
            IsMasked = m.Get(masked),
            TakenOut = m.Get(takenOut),
            ReturnDue = m.Get(returnDue),
            Erased = m.Get(erased),
            Certificate = m.Get(certificate),
            Finding = m.Get(finding),
        });
    }

    private static JsonShape<StorageMedium> MediumShape()
    {
        JsonShape<StorageMedium> shape = new("storageMedium");
        var id = shape.Identity(MediumId.Kind, x => x.Id);
        var kind = shape.Required("kind", JsonCodecs.LocalizedText, x => x.Kind);
        var purchased = shape.OptionalValue("purchased", JsonCodecs.Date, x => x.Purchased);
        var holder = shape.Optional("holder", JsonCodecs.Reference(PersonId.Kind), x => x.Holder);
        var inventoried = shape.OptionalValue("inventoried", JsonCodecs.Date, x => x.Inventoried);
        var disposed = shape.OptionalValue("disposed", JsonCodecs.Date, x => x.Disposed);
        var disposedBy = shape.Optional("disposedBy", JsonCodecs.Reference(SupplierId.Kind), x => x.DisposedBy);
        var certificate = shape.OptionalValue("certificate", JsonCodecs.Date, x => x.Certificate);
        return shape.Build(m => new StorageMedium
        {
            Id = m.Get(id),
            Kind = m.Get(kind),
            Purchased = m.Get(purchased),
            Holder = m.Get(holder),
            Inventoried = m.Get(inventoried),
            Disposed = m.Get(disposed),
            DisposedBy = m.Get(disposedBy),
            Certificate = m.Get(certificate),
        });
    }

    private static JsonShape<ConnectionRequest> RequestShape()
    {
        JsonShape<ConnectionRequest> shape = new("connectionRequest");
        var id = shape.Identity(ConnectionRequestId.Kind, x => x.Id);
        var requester = shape.Required("requester", JsonCodecs.Reference(PersonId.Kind), x => x.Requester);
        var what = shape.Required("what", JsonCodecs.LocalizedText, x => x.What);
        var network = shape.Required("network", JsonCodecs.Reference(AssetId.Kind), x => x.Network);
        var requested = shape.Required("requested", JsonCodecs.Date, x => x.Requested);
        var decided = shape.OptionalValue("decided", JsonCodecs.Date, x => x.Decided);
        var decidedBy = shape.Optional("decidedBy", JsonCodecs.Reference(PersonId.Kind), x => x.DecidedBy);
        var decision = shape.Optional("decision", JsonCodecs.Code(ConnectionDecision.List), x => x.Decision);
        var condition = shape.Optional("condition", JsonCodecs.LocalizedText, x => x.Condition);
        var organization = shape.Optional("organization", JsonCodecs.Reference(OrganizationId.Kind), x => x.Organization);
        return shape.Build(m => new ConnectionRequest
        {
            Id = m.Get(id),
            Requester = m.Get(requester),
            What = m.Get(what),
            Network = m.Get(network),
            Requested = m.Get(requested),
            Decided = m.Get(decided),
            DecidedBy = m.Get(decidedBy),
            Decision = m.Get(decision),
            Condition = m.Get(condition),
            Organization = m.Get(organization),
        });
    }
}
