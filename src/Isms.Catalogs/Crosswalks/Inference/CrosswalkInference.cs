namespace Isms.Catalogs.Crosswalks.Inference;

/// <summary>From a published crosswalk to what follows from it. Static and thread-safe.</summary>
public static class CrosswalkInference
{
    /// <summary>The crosswalk in its own direction as a result of inference over one step.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <returns>The result.</returns>
    public static InferredCrosswalk Infer(this Crosswalk crosswalk) => InferredCrosswalk.Along([new CrosswalkLeg(Guard.NotNull(crosswalk), IsInverse: false)]);

    /// <summary>The crosswalk read from its targets to its sources: subset for superset, split for merged, new for withdrawn, and the other way round.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <returns>The result.</returns>
    public static InferredCrosswalk Inverse(this Crosswalk crosswalk) => InferredCrosswalk.Along([new CrosswalkLeg(Guard.NotNull(crosswalk), IsInverse: true)]);
}
