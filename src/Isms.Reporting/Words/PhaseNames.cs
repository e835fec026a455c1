using Isms.Core;

namespace Isms.Reporting.Words;

/// <summary>The names of the four phases of the cycle, in their order.</summary>
internal static class PhaseNames
{
    public static ValueList<LocalizedText> All { get; } = [ReportWords.PlanPhase, ReportWords.DoPhase, ReportWords.CheckPhase, ReportWords.ActPhase];
}
