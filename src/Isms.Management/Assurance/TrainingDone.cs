using Isms.Core.Time;
using NodaTime;

namespace Isms.Management.Assurance;

/// <summary>How many people had completed the training of all users by the end of a period, without who. Immutable.</summary>
/// <param name="Period">The period.</param>
/// <param name="End">Its last day.</param>
/// <param name="Completed">How many had, over the year up to then.</param>
/// <param name="Of">How many work in the organisation; null where that is not recorded.</param>
public sealed record TrainingDone(FiscalPeriodId Period, LocalDate End, int Completed, int? Of);
