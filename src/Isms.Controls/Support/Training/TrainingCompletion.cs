using Isms.Core;
using Isms.Core.Time;

namespace Isms.Controls.Support.Training;

/// <summary>How many people had completed the training of all users by the end of a period; the numbers are cumulative over the year. Immutable.</summary>
public sealed record TrainingCompletion : DocumentElement
{
    /// <summary>The period.</summary>
    public required FiscalPeriodId Period { get; init; }

    /// <summary>All of them, as reported.</summary>
    public required int Completed { get; init; }

    /// <summary>Regular staff among them.</summary>
    public required int Regular { get; init; }

    /// <summary>Dispatched staff among them.</summary>
    public required int Dispatched { get; init; }

    /// <summary>Temporary staff among them.</summary>
    public required int Temporary { get; init; }
}
