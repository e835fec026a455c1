using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Controls.Support.Documents;

/// <summary>An earlier version of documented information (ISO/IEC 27001:2013 7.5.3 e). Immutable.</summary>
public sealed record DocumentVersion : DocumentElement
{
    /// <summary>The version, as the organisation writes it.</summary>
    public required string Version { get; init; }

    /// <summary>Who approved it, or null.</summary>
    public PersonId? ApprovedBy { get; init; }

    /// <summary>The day of the approval, or null.</summary>
    public LocalDate? ApprovedOn { get; init; }
}
