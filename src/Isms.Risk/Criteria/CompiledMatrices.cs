using System.Runtime.CompilerServices;
using Isms.Risk.Matrix;

namespace Isms.Risk.Criteria;

/// <summary>Matrices made of definitions, once for each definition that is alive. Kept outside the record so that equality is that of the content.</summary>
internal static class CompiledMatrices
{
    private static readonly ConditionalWeakTable<RiskMatrixDefinition, StrongBox<RiskMatrix?>> Known = new();

    public static RiskMatrix? Get(RiskMatrixDefinition definition) =>
        Known.GetValue(definition, key => new StrongBox<RiskMatrix?>(RiskMatrix.TryCreate(key, out RiskMatrix? matrix, out _) ? matrix : null)).Value;
}
