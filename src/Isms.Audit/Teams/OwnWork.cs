using Isms.Core;

namespace Isms.Audit.Teams;

/// <summary>Something that is audited and is somebody's own work. Immutable, with value equality.</summary>
/// <param name="Kind">How it is his or her own.</param>
/// <param name="Subject">The flow, step, asset, control, risk, treatment or document.</param>
public sealed record OwnWork(OwnWorkKind Kind, ElementId Subject);
