using Isms.Core;
using NodaTime;

namespace Isms.Management.Cycle;

/// <summary>The state of the PDCA cycle as of a date, clause by clause. Immutable.</summary>
public sealed record CycleReport
{
    internal CycleReport(LocalDate asOf, string standard, ValueList<ClauseState> clauses)
    {
        AsOf = asOf;
        Standard = standard;
        Clauses = clauses;
    }

    /// <summary>The date it is judged as of.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The catalog of clauses it follows: <c>iso27001:2013:clauses</c>.</summary>
    public string Standard { get; }

    /// <summary>Every clause, in the order of the standard.</summary>
    public ValueList<ClauseState> Clauses { get; }

    /// <summary>The view whose phases the clauses bear: <see cref="PdcaView.Chapters"/> unless asked otherwise.</summary>
    public PdcaView View { get; private init; } = PdcaView.Chapters;

    /// <summary>Whether no clause is open.</summary>
    public bool IsClosed => Clauses.All(clause => clause.IsClosed);

    /// <summary>The same report with the phases of another view; what is open does not depend on it.</summary>
    /// <param name="view">The view.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">The view is not known.</exception>
    public CycleReport In(PdcaView view) => new(AsOf, Standard, Clauses.Select(clause => clause with { Phase = Guard.NotNull(view).PhaseOf(clause.Id) }).ToValueList()) { View = view };

    /// <summary>The clauses of a phase.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>Them, in the order of the standard.</returns>
    public IEnumerable<ClauseState> Of(PdcaPhase phase) => Clauses.Where(clause => clause.Phase == phase);
}
