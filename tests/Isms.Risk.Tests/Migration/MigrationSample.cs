using Isms.Core;
using Isms.Risk.Json;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Formula;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Register;
using Isms.Risk.Tests.Matrix;
using Isms.Risk.Tests.Register;
using NodaTime;

namespace Isms.Risk.Tests.Migration;

/// <summary>The hospital's 5x5 matrix, a 4x4 one that replaces it, and the plan between them.</summary>
internal static class MigrationSample
{
    public static RiskMatrix Five { get; } = RiskMatrix.Create(MatrixSample.Hospital);

    /// <summary>Products from 1 to 16: low to 3, medium to 8, high from 9. Rows "lllm", "lmmm", "lmhh", "mmhh".</summary>
    public static RiskMatrix Four { get; } = RiskMatrix.Create(MatrixFormula.Create(
        MatrixFormula.Product, MatrixId.Parse("hospital-4x4"), 1, MatrixSample.Steps(4), MatrixSample.Steps(4),
        [new(MatrixSample.Level("low"), 1), new(MatrixSample.Level("medium"), 4), new(MatrixSample.Level("high"), 9)]));

    public static LocalDate ReviewDay { get; } = new(2026, 3, 31);

    public static LocalizedText Why { get; } = LocalizedText.Create("二段階は区別できなかった", "nobody could tell the two apart");

    /// <summary>Likelihood 1 and 2 become one, consequence 2 and 3 become one.</summary>
    public static MatrixMigrationDefinition Plan { get; } = PlanOf(Five, Four, Map(1, 1, 2, 3, 4), Map(1, 2, 2, 3, 4));

    /// <summary>A mapping from the images of the steps in their order, 0 for unmapped; not reviewed.</summary>
    public static StepMappingDefinition Map(params int[] images) => new()
    {
        Steps = images.Select((to, index) => new StepImage { From = index + 1, To = to == 0 ? null : to, IsUnmapped = to == 0 }).ToValueList(),
    };

    /// <summary>A reviewed plan.</summary>
    public static MatrixMigrationDefinition PlanOf(RiskMatrix older, RiskMatrix newer, StepMappingDefinition? likelihood, StepMappingDefinition? consequence) =>
        new MatrixMigrationDefinition { From = MatrixVersion.Of(older), To = MatrixVersion.Of(newer), Likelihood = likelihood, Consequence = consequence }
            .WithReview("PER-14", ReviewDay, Why);

    /// <summary>A matrix from letters, with its own id and version.</summary>
    public static RiskMatrix Letters(int version, string levels, params string[] rows) =>
        RiskMatrix.Create(MatrixSample.FromLetters(levels, rows) with { Version = version, NonMonotoneReason = LocalizedText.Create(null, "test") });

    public static RiskRegister RegisterOf(params IdentifiedRisk[] risks) => new() { Risks = risks.ToValueList() };

    public static IdentifiedRisk Threat(string id, Rating? inherent = null, Rating? current = null, Rating? residual = null) =>
        RegisterSample.Risk(id, RiskDirection.Threat) with { Inherent = inherent, Current = current, Residual = residual };

    /// <summary>The JSON text of all risks, as a document would have it.</summary>
    public static string Text(RiskRegister register) => string.Concat(register.Risks.Select(risk => ShapeRoundTrip.Write(RegisterShapes.Risk, risk)));
}
