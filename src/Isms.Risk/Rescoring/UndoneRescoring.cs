using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Criteria;
using Isms.Risk.Register;

namespace Isms.Risk.Rescoring;

/// <summary>A register and the older criteria that it is rated under again. Immutable, with value equality.</summary>
public sealed record UndoneRescoring
{
    internal UndoneRescoring(RiskRegister register, RiskCriteria criteria, ValueList<IsmsIssue> issues)
    {
        Register = register;
        Criteria = criteria;
        Issues = issues;
    }

    /// <summary>The register, with the ratings restored that are still as the change left them.</summary>
    public RiskRegister Register { get; }

    /// <summary>The older criteria, as they were.</summary>
    public RiskCriteria Criteria { get; }

    /// <summary>Which ratings were given or changed since and are left as they are; none where nothing was.</summary>
    public ValueList<IsmsIssue> Issues { get; }
}
