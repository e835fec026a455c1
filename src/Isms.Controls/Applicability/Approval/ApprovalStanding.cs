using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Controls.Applicability.Approval;

/// <summary>
/// Whether the approval of a statement of applicability still stands for what was approved: it is stale when a risk that a row is bound to was rated again, or a treatment of it was approved,
/// after the day of the approval (ISO/IEC 27001:2013 8.2, 8.3). Immutable.
/// </summary>
/// <remarks>A row is bound to the risks it names, in its list or in its reasons, and to those that the controls in place it lists treat. A move without a date cannot be seen.</remarks>
public sealed record ApprovalStanding
{
    private ApprovalStanding(PersonId? by, LocalDate? on, ValueList<RiskMovement> movements)
    {
        ApprovedBy = by;
        ApprovedOn = on;
        Movements = movements;
    }

    /// <summary>Who approved it, or null.</summary>
    public PersonId? ApprovedBy { get; }

    /// <summary>When it was approved, or null.</summary>
    public LocalDate? ApprovedOn { get; }

    /// <summary>Whether it is approved: by whom and when are both there.</summary>
    public bool IsApproved => ApprovedBy is not null && ApprovedOn is not null;

    /// <summary>What moved since, in the order of the register; empty where nothing did, or nothing was approved.</summary>
    public ValueList<RiskMovement> Movements { get; }

    /// <summary>Whether the approval is stale.</summary>
    public bool IsStale => Movements.Count > 0;

    /// <summary>Looks for moves of the bound risks.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="register">The risks with their ratings and treatments.</param>
    /// <param name="asOf">The day of the judgement, later moves are not there yet; null is without end.</param>
    /// <returns>The standing.</returns>
    public static ApprovalStanding Of(StatementOfApplicability statement, RiskRegister register, LocalDate? asOf = null)
    {
        Guard.NotNull(statement);
        Guard.NotNull(register);
        if (statement.ApprovedBy is null || statement.ApprovedOn is not { } approved)
        {
            return new(statement.ApprovedBy, statement.ApprovedOn, []);
        }

        Dictionary<RiskId, List<string>> bound = BoundRisks(statement, register);
        List<RiskMovement> movements = [];
        foreach (IdentifiedRisk risk in register.Risks)
        {
            if (bound.TryGetValue(risk.Id, out List<string>? controls))
            {
                ValueList<string> rows = controls.ToValueList();
                movements.AddRange(MovesOf(risk)
                    .Where(move => move.On > approved && !(move.On > asOf))
                    .Select(move => new RiskMovement(risk.Id, move.Kind, move.Treatment, move.On!.Value, rows, Explain(risk.Id, move, approved))));
            }
        }

        return new(statement.ApprovedBy, approved, movements.ToValueList());
    }

    private static Dictionary<RiskId, List<string>> BoundRisks(StatementOfApplicability statement, RiskRegister register)
    {
        IReadOnlyDictionary<ControlId, ValueList<IdentifiedRisk>> treated = register.RisksByControl();
        Dictionary<RiskId, List<string>> bound = [];
        foreach (ApplicabilityRow row in statement.Rows)
        {
            IEnumerable<RiskId> risks = row.Controls.SelectMany(control => treated.TryGetValue(control, out ValueList<IdentifiedRisk>? found) ? found : []).Select(risk => risk.Id);
            foreach (RiskId risk in row.NamedRisks().Concat(risks).Distinct())
            {
                (bound.TryGetValue(risk, out List<string>? known) ? known : bound[risk] = []).Add(row.Control);
            }
        }

        return bound;
    }

    private static IEnumerable<(RiskMovementKind Kind, TreatmentId? Treatment, LocalDate? On)> MovesOf(IdentifiedRisk risk)
    {
        yield return (RiskMovementKind.InherentRating, null, risk.Inherent?.RatedOn);
        yield return (RiskMovementKind.CurrentRating, null, risk.Current?.RatedOn);
        yield return (RiskMovementKind.ResidualRating, null, risk.Residual?.RatedOn);
        foreach (RiskTreatment treatment in risk.Treatments)
        {
            yield return (RiskMovementKind.Treatment, treatment.Id, treatment.ApprovedOn);
        }
    }

    private static LocalizedText Explain(RiskId risk, (RiskMovementKind Kind, TreatmentId? Treatment, LocalDate? On) move, LocalDate approved)
    {
        string on = IsoDate.Format(move.On!.Value);
        string since = IsoDate.Format(approved);
        string treatment = move.Treatment is null ? string.Empty : " " + move.Treatment.Value;
        return LocalizedText.Create(
            $"{risk}: 承認({since})の後、{on}に{move.Kind.Name.Japanese}{treatment}がありました。",
            $"{risk}: {move.Kind.Name.English}{treatment} on {on}, after the approval of {since}.");
    }
}
