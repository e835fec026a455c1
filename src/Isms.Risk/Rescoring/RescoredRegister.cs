using Isms.Risk.Criteria;
using Isms.Risk.Register;

namespace Isms.Risk.Rescoring;

/// <summary>A register and the newer criteria that it is rated under. Immutable, with value equality.</summary>
public sealed record RescoredRegister
{
    internal RescoredRegister(RiskRegister register, RiskCriteria criteria, RescoringReport report)
    {
        Register = register;
        Criteria = criteria;
        Report = report;
    }

    /// <summary>The register with its ratings on the scales of the newer criteria; nothing else in it is changed.</summary>
    public RiskRegister Register { get; }

    /// <summary>The newer criteria. Their cycle of assessment, where they or the older ones have one, says that the register is rated under them.</summary>
    public RiskCriteria Criteria { get; }

    /// <summary>What was done, and what a person has to look at.</summary>
    public RescoringReport Report { get; }

    /// <summary>What became of every risk. Keep it to undo the change later.</summary>
    public RescoringRecord Record => Report.Record;
}
