using Isms.Core;

namespace Isms.Management.Cycle;

/// <summary>
/// A way to see plan, do, check, act in the clauses, as an explicit table. The source draws two that disagree (question X9): in one, monitoring and measurement (9.1) is checking,
/// in the other it is part of doing. Which one is meant is said, not guessed; neither is part of the standard (concept 24).
/// </summary>
public sealed class PdcaView : Code<PdcaView>
{
    private readonly Dictionary<string, PdcaPhase> table = new(StringComparer.Ordinal);

    private PdcaView(string value, LocalizedText name, params (string Clause, PdcaPhase Phase)[] rows)
        : base(value, name)
    {
        foreach ((string clause, PdcaPhase phase) in rows)
        {
            table.Add(clause, phase);
        }
    }

    private PdcaView(string value)
        : base(value)
    {
    }

    /// <summary>By chapter: 4 to 7 plan, 8 do, 9 check, 10 act (concept 9). The view of the document and of its JSON.</summary>
    public static PdcaView Chapters { get; } = new(
        "chapters",
        LocalizedText.Create("章による区分(9.1は点検)", "by chapter (9.1 is Check)"),
        ("4", PdcaPhase.Plan), ("5", PdcaPhase.Plan), ("6", PdcaPhase.Plan), ("7", PdcaPhase.Plan), ("8", PdcaPhase.Do), ("9", PdcaPhase.Check), ("10", PdcaPhase.Act));

    /// <summary>By practice: as by chapter, with 9.1 under do, where readings are taken (question X9).</summary>
    public static PdcaView Practice { get; } = new(
        "practice",
        LocalizedText.Create("実践による区分(9.1は実施)", "by practice (9.1 is Do)"),
        ("4", PdcaPhase.Plan), ("5", PdcaPhase.Plan), ("6", PdcaPhase.Plan), ("7", PdcaPhase.Plan), ("8", PdcaPhase.Do), ("9.1", PdcaPhase.Do), ("9.2", PdcaPhase.Check), ("9.3", PdcaPhase.Check), ("10", PdcaPhase.Act));

    /// <summary>The views.</summary>
    public static CodeList<PdcaView> List { get; } = new("pdcaView", value => new PdcaView(value), Chapters, Practice);

    /// <summary>The phase of a clause of ISO/IEC 27001 (2013 and 2022) in this view.</summary>
    /// <param name="clause">The number of a clause, such as <c>6.1.2</c>.</param>
    /// <returns>The phase of the row that says most of the number.</returns>
    /// <exception cref="ArgumentException">The table has no row for the clause: it is not one of 4 to 10, or the view is not known.</exception>
    public PdcaPhase PhaseOf(string clause)
    {
        string? number = Guard.NotBlank(clause);
        while (number is not null)
        {
            if (table.TryGetValue(number, out PdcaPhase? phase))
            {
                return phase;
            }

            int dot = number.LastIndexOf('.');
            number = dot < 0 ? null : number.Substring(0, dot);
        }

        throw new ArgumentException("A clause from 4 to 10 was expected.", nameof(clause));
    }
}
