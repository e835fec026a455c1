using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk;
using NodaTime;

namespace Isms.Controls.Maintenance.Connections;

/// <summary>The paperwork before a device or a partner is connected to the network (concept 97; ISO/IEC 27002:2013 9.1). Immutable.</summary>
public sealed record ConnectionRequest : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ConnectionRequestId Id { get; init; }

    /// <summary>Who asks.</summary>
    public required PersonId Requester { get; init; }

    /// <summary>What is to be connected.</summary>
    public required LocalizedText What { get; init; }

    /// <summary>To which network.</summary>
    public required AssetId Network { get; init; }

    /// <summary>The day of the request.</summary>
    public required LocalDate Requested { get; init; }

    /// <summary>The day of the decision, or null while there is none.</summary>
    public LocalDate? Decided { get; init; }

    /// <summary>Who decided, or null.</summary>
    public PersonId? DecidedBy { get; init; }

    /// <summary>The decision, or null while there is none.</summary>
    public ConnectionDecision? Decision { get; init; }

    /// <summary>Under which condition, or why not; or null.</summary>
    public LocalizedText? Condition { get; init; }

    /// <summary>The organisation that is connected, or null.</summary>
    public OrganizationId? Organization { get; init; }
}
