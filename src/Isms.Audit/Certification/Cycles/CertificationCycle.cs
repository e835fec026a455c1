using Isms.Audit.Certification.Schemes;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Certification.Cycles;

/// <summary>
/// The cycle of a management system certification on a day (ISO/IEC 17021-1:2015 9.1.3, for ISO/IEC 27001 with ISO/IEC 27006): two stages before the certificate;
/// then surveillance in each of the two calendar years after the decision, the first one after the first certificate within twelve months, and recertification
/// before the certificate runs out. Its three years are counted from the decision; a body may count them from the end of the certificate before.
/// What is dated after the day has not happened yet. Immutable, with value equality.
/// </summary>
public sealed record CertificationCycle
{
    // Within so many months after it ran out a certificate can be restored without beginning with stage 2 again (9.6.3.2.5).
    private const int MonthsToRestore = 6;

    private CertificationCycle(LocalDate asOf, LocalDate? decided, ValueList<CycleStep> steps)
    {
        AsOf = asOf;
        Decided = decided;
        Steps = steps;
    }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day of the decision to certify with which the cycle begins; null before the first.</summary>
    public LocalDate? Decided { get; }

    /// <summary>The last day on which the certificate is valid; null before the first decision.</summary>
    public LocalDate? LastDay => Decided?.PlusMonths(SchemeLibrary.Iso27001.ValidityMonths!.Value).PlusDays(-1);

    /// <summary>The audits that the cycle asks for, in their order.</summary>
    public ValueList<CycleStep> Steps { get; }

    /// <summary>What is to be done next: the first step that is not done; null where all are.</summary>
    public CycleStep? Next => Steps.FirstOrDefault(step => step.DoneOn is null);

    /// <summary>Whether a certificate is in force on the day.</summary>
    public bool IsCertified => Decided <= AsOf && !(LastDay < AsOf);

    /// <summary>The last day on which a certificate that ran out can be restored without beginning with stage 2 again; null before the first decision.</summary>
    public LocalDate? RestorableUntil => LastDay?.PlusMonths(MonthsToRestore);

    /// <summary>The cycle of what is recorded.</summary>
    /// <param name="decisions">The days on which it was decided to certify or to recertify.</param>
    /// <param name="audits">The audits of the certification body.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The cycle that the last decision by the day began, or the way to the first certificate.</returns>
    public static CertificationCycle Of(IEnumerable<LocalDate> decisions, IEnumerable<CertificationAudit> audits, LocalDate asOf)
    {
        LocalDate[] decided = [.. Guard.NotNull(decisions).Where(day => day <= asOf).OrderBy(day => day)];
        CertificationAudit[] done = [.. Guard.NotNull(audits).Where(audit => audit.Date <= asOf).OrderBy(audit => audit.Date)];
        if (decided.Length == 0)
        {
            return new CertificationCycle(asOf, null, Initial(done, asOf));
        }

        LocalDate last = decided[decided.Length - 1];
        return new CertificationCycle(asOf, last, Running(last, decided.Length == 1, done, asOf));
    }

    // Stage 2 counts only after stage 1.
    private static ValueList<CycleStep> Initial(CertificationAudit[] done, LocalDate asOf)
    {
        LocalDate? first = done.FirstOrDefault(audit => audit.Kind == CertificationAuditKind.Stage1)?.Date;
        LocalDate? second = first is null ? null : done.FirstOrDefault(audit => audit.Kind == CertificationAuditKind.Stage2 && audit.Date >= first)?.Date;
        return
        [
            new CycleStep(CertificationAuditKind.Stage1, 1, null, first, asOf, "9.3.1.2"),
            new CycleStep(CertificationAuditKind.Stage2, 1, null, second, asOf, "9.3.1.3"),
        ];
    }

    private static ValueList<CycleStep> Running(LocalDate decided, bool isFirst, CertificationAudit[] done, LocalDate asOf)
    {
        CertificationAudit[] later = [.. done.Where(audit => audit.Date > decided)];
        CertificationAudit[] surveillance = [.. later.Where(audit => audit.Kind == CertificationAuditKind.Surveillance)];

        // The second one belongs to the second calendar year after the decision; one before that is the first.
        LocalDate second = new(decided.Year + 2, 1, 1);
        LocalDate? first = surveillance.FirstOrDefault(audit => audit.Date < second)?.Date;
        LocalDate? next = surveillance.FirstOrDefault(audit => audit.Date >= second)?.Date;
        LocalDate last = decided.PlusMonths(SchemeLibrary.Iso27001.ValidityMonths!.Value).PlusDays(-1);
        return
        [
            new CycleStep(CertificationAuditKind.Surveillance, 1, isFirst ? decided.PlusMonths(12) : second.PlusDays(-1), first, asOf, "9.1.3.3"),
            new CycleStep(CertificationAuditKind.Surveillance, 2, new LocalDate(second.Year, 12, 31), next, asOf, "9.1.3.3"),
            new CycleStep(
                CertificationAuditKind.Recertification,
                1,
                last,
                later.FirstOrDefault(audit => audit.Kind == CertificationAuditKind.Recertification)?.Date,
                asOf,
                "9.6.3"),
        ];
    }
}
