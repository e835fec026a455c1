using Isms.Core;

namespace Isms.Audit.Programme;

/// <summary>What a management system is audited for: to be practised and improved, or to be certified as well (concept 73).</summary>
public sealed class ProgrammeGoal : Code<ProgrammeGoal>
{
    private ProgrammeGoal(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ProgrammeGoal(string value)
        : base(value)
    {
    }

    /// <summary>Practised: carried through to the internal audit, to improve the organisation itself.</summary>
    public static ProgrammeGoal Practised { get; } = new("practised", LocalizedText.Create("実践", "practised"));

    /// <summary>Certified by a third party, to earn the trust of the organisations it works with.</summary>
    public static ProgrammeGoal Certified { get; } = new("certified", LocalizedText.Create("認証", "certified"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ProgrammeGoal> List { get; } = new("programmeGoal", value => new ProgrammeGoal(value), Practised, Certified);
}
