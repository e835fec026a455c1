using Isms.Audit.Improvement;
using Isms.Audit.Records;
using Isms.Controls.Implementation;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Risk;
using Isms.Risk.Register;

namespace Isms.Audit.Summaries;

/// <summary>
/// What a corrective action reaches: the controls that it touches, the risks that these treat, and whether the risk of the nonconformity is among them. Immutable, with value equality.
/// </summary>
public sealed record CorrectiveActionEffect
{
    private CorrectiveActionEffect(CorrectiveActionId action, RiskId? risk, ValueList<TouchedControl> controls)
    {
        Action = action;
        Risk = risk;
        Controls = controls;
    }

    /// <summary>The action.</summary>
    public CorrectiveActionId Action { get; }

    /// <summary>The risk that the nonconformity belongs to, or null.</summary>
    public RiskId? Risk { get; }

    /// <summary>The controls touched, in the order of the action.</summary>
    public ValueList<TouchedControl> Controls { get; }

    /// <summary>Those of the controls that treat the risk of the nonconformity.</summary>
    public ValueList<ControlId> ControlsOfRisk =>
        Risk is null ? [] : Controls.Where(control => control.Risks.Contains(Risk)).Select(control => control.Control).ToValueList();

    /// <summary>The other risks that the controls treat, and that the action bears on too; each once.</summary>
    public ValueList<RiskId> OtherRisks => Controls.SelectMany(control => control.Risks).Where(risk => risk != Risk).Distinct().ToValueList();

    /// <summary>The effect in words.</summary>
    public LocalizedText Why
    {
        get
        {
            string touched = Controls.Count == 0 ? "-" : string.Join(", ", Controls.Select(control => control.Control.Value));
            string treating = string.Join(", ", ControlsOfRisk.Select(control => control.Value));
            (string Ja, string En) risk = Risk is null ? ("不適合のリスクは記録されていない", "no risk is named for the nonconformity")
                : treating.Length > 0 ? ($"リスク{Risk}に対応する管理策: {treating}", $"{treating} treats the risk {Risk}")
                : ($"リスク{Risk}に対応する管理策はない", $"none of them is recorded as treating the risk {Risk}");
            string others = string.Join(", ", OtherRisks.Select(other => other.Value));
            (string Ja, string En) also = others.Length == 0 ? (string.Empty, string.Empty) : ($"。他に及ぶリスク: {others}", $"; other risks reached: {others}");
            return LocalizedText.Create($"管理策{touched}を変更。{risk.Ja}{also.Ja}。", $"Changes the controls {touched}; {risk.En}{also.En}.");
        }
    }

    /// <summary>The effects of all actions.</summary>
    /// <param name="records">The records of audit and improvement.</param>
    /// <param name="controls">The controls.</param>
    /// <param name="register">The register of risks.</param>
    /// <returns>One for each corrective action, in document order.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static ValueList<CorrectiveActionEffect> OfEach(AuditRecords records, ControlRecords controls, RiskRegister register)
    {
        IReadOnlyDictionary<ControlId, ValueList<IdentifiedRisk>> risks = Guard.NotNull(register).RisksByControl();
        Dictionary<ControlId, SecurityControl> known = [];
        foreach (SecurityControl control in Guard.NotNull(controls).Controls.Reverse())
        {
            known[control.Id] = control;
        }

        return Guard.NotNull(records).CorrectiveActions
            .Select(action => new CorrectiveActionEffect(action.Id, records.FindNonconformity(action.Nonconformity)?.Risk, action.Controls.Distinct().Select(Touch).ToValueList()))
            .ToValueList();

        TouchedControl Touch(ControlId id)
        {
            known.TryGetValue(id, out SecurityControl? control);
            return new TouchedControl
            {
                Control = id,
                Name = control?.Name,
                Status = control?.Status,
                Risks = risks.TryGetValue(id, out ValueList<IdentifiedRisk>? treated) ? treated.Select(risk => risk.Id).ToValueList() : [],
            };
        }
    }
}
