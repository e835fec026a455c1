using Isms.Core;
using Isms.Risk.Register;

namespace Isms.Risk.Migration;

/// <summary>Registers with other ratings and nothing else changed.</summary>
internal static class RegisterRatings
{
    /// <summary>The ids that more than one risk has.</summary>
    public static HashSet<RiskId> DuplicateIds(RiskRegister register) =>
        new(register.Risks.GroupBy(risk => risk.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    /// <summary>The register with every rating replaced by what the function makes of it.</summary>
    public static RiskRegister Replace(RiskRegister register, Func<IdentifiedRisk, RiskStage, Rating?, Rating?> replacement) => register with
    {
        Risks = register.Risks.Select(risk => risk with
        {
            Inherent = replacement(risk, RiskStage.Inherent, risk.Inherent),
            Current = replacement(risk, RiskStage.Current, risk.Current),
            Residual = replacement(risk, RiskStage.Residual, risk.Residual),
        }).ToValueList(),
    };
}
