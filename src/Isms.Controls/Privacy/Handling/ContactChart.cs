using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Controls.Privacy.Handling;

/// <summary>Who is told in an emergency, and who keeps the list (concept 135). Immutable.</summary>
public sealed record ContactChart : DocumentElement
{
    /// <summary>The role that keeps it, or null.</summary>
    public RoleId? Owner { get; init; }

    /// <summary>The day it was last brought up to date, or null.</summary>
    public LocalDate? Updated { get; init; }

    /// <summary>Who is told, in their order.</summary>
    public ValueList<LocalizedText> Contacts { get; init; } = [];
}
