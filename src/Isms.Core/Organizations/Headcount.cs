namespace Isms.Core.Organizations;

/// <summary>How many people work in the organisation, by employment. Immutable.</summary>
public sealed record Headcount : DocumentElement
{
    /// <summary>Regular staff.</summary>
    public required int Regular { get; init; }

    /// <summary>Dispatched staff.</summary>
    public required int Dispatched { get; init; }

    /// <summary>Temporary staff.</summary>
    public required int Temporary { get; init; }

    /// <summary>All of them, as reported.</summary>
    public required int Total { get; init; }
}
