using Isms.Controls.Applicability;
using Isms.Controls.Implementation;
using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Controls.Obligations;
using Isms.Core;

namespace Isms.Controls.Records;

/// <summary>What the organisation decided to do and whether it works: controls, statements of applicability, objectives, measures. Immutable, with value equality.</summary>
public sealed record ControlRecords
{
    /// <summary>The controls in place or planned.</summary>
    public ValueList<SecurityControl> Controls { get; init; } = [];

    /// <summary>The statements of applicability, one for each edition.</summary>
    public ValueList<StatementOfApplicability> Statements { get; init; } = [];

    /// <summary>The information security objectives.</summary>
    public ValueList<InformationSecurityObjective> Objectives { get; init; } = [];

    /// <summary>The measures with their readings.</summary>
    public ValueList<EffectivenessMeasure> Measures { get; init; } = [];

    /// <summary>What supports the management system: documented information, accounts, training.</summary>
    public SupportRecords Support { get; init; } = new();

    /// <summary>What binds the organisation: laws, guidelines, contracts.</summary>
    public ValueList<Obligation> Obligations { get; init; } = [];

    /// <summary>The statement of the edition in force.</summary>
    /// <returns>The first that says so; null where none does.</returns>
    public StatementOfApplicability? StatementInForce() => Statements.FirstOrDefault(statement => statement.InForce);
}
