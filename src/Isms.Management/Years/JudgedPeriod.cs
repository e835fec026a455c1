using Isms.Audit.Summaries;
using Isms.Audit.Summaries.Practice;
using Isms.Core.Time;
using Isms.Management.Cycle;
using NodaTime;

namespace Isms.Management.Years;

/// <summary>
/// The days that are looked back on: of one's own choice, or from a day the fiscal year on record as far as it has come (from a day outside it, the twelve months that end with the
/// day). Immutable, with value equality.
/// </summary>
public sealed record JudgedPeriod
{
    private JudgedPeriod(LocalDate from, LocalDate until)
    {
        From = from;
        Until = until;
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate Until { get; }

    /// <summary>The period of a day.</summary>
    /// <param name="year">The fiscal year on record.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The period.</returns>
    public static JudgedPeriod Of(FiscalYear year, LocalDate asOf) =>
        new(Guard.NotNull(year).Start <= asOf && asOf <= year.End ? year.Start : asOf.PlusYears(-1).PlusDays(1), asOf);

    /// <summary>A period of one's own choice.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, included.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public static JudgedPeriod Between(LocalDate from, LocalDate until) =>
        from <= until ? new(from, until) : throw new ArgumentException("A period that ends on or after its first day was expected.", nameof(until));

    /// <summary>What the audits of the period covered of the units and flows on record, of the clauses of the standard, and of the controls on record (concept 70).</summary>
    /// <param name="system">The management system.</param>
    /// <param name="cycle">The cycle, which knows the clauses.</param>
    /// <returns>The coverage.</returns>
    public ProgrammeCoverage CoverageOf(ManagementSystem system, CycleReport cycle) => ProgrammeCoverage.Of(
        Guard.NotNull(system).Audit,
        system.Organization,
        system.Register.Flows,
        Guard.NotNull(cycle).Clauses.Select(clause => clause.Id),
        system.Controls.Controls.Select(control => control.Id),
        From,
        Until);

    /// <summary>The three keys of practice in the period (concept 3).</summary>
    /// <param name="system">The management system.</param>
    /// <returns>The keys.</returns>
    public PracticeKeys KeysOf(ManagementSystem system) =>
        PracticeKeys.Of(From, Until, Guard.NotNull(system).Organization.FiscalYear, system.Register, system.Controls, system.Audit);
}
