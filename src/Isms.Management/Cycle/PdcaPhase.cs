using Isms.Core;

namespace Isms.Management.Cycle;

/// <summary>
/// A phase of plan, do, check, act (concept 7). The standard since 2013 has no such phases; they are a view over its clauses (concept 24).
/// </summary>
public sealed class PdcaPhase : Code<PdcaPhase>
{
    private PdcaPhase(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private PdcaPhase(string value)
        : base(value)
    {
    }

    /// <summary>Establish: policy, objectives, preparation.</summary>
    public static PdcaPhase Plan { get; } = new("plan", LocalizedText.Create("計画(Plan)", "Plan"));

    /// <summary>Implement and operate.</summary>
    public static PdcaPhase Do { get; } = new("do", LocalizedText.Create("実施(Do)", "Do"));

    /// <summary>Monitor, measure, audit, review.</summary>
    public static PdcaPhase Check { get; } = new("check", LocalizedText.Create("点検(Check)", "Check"));

    /// <summary>Maintain and improve.</summary>
    public static PdcaPhase Act { get; } = new("act", LocalizedText.Create("処置(Act)", "Act"));

    /// <summary>The four phases, in their order.</summary>
    public static CodeList<PdcaPhase> List { get; } = new("pdcaPhase", value => new PdcaPhase(value), Plan, Do, Check, Act);

    /// <summary>The phase of a clause of ISO/IEC 27001 (2013 and 2022): 4 to 7 plan, 8 do, 9 check, 10 act (concept 9), see <see cref="PdcaView.Chapters"/>.</summary>
    /// <param name="clause">The number of a clause, such as <c>6.1.2</c>.</param>
    /// <returns>The phase.</returns>
    /// <exception cref="ArgumentException">The clause is not one of 4 to 10.</exception>
    public static PdcaPhase OfClause(string clause) => PdcaView.Chapters.PhaseOf(clause);
}
