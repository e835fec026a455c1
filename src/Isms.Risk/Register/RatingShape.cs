using Isms.Core.Json;

namespace Isms.Risk.Register;

/// <summary>The shape of a rating, in a document and in the record of a migration.</summary>
internal static class RatingShape
{
    public static JsonShape<Rating> Instance { get; } = Make();

    private static JsonShape<Rating> Make()
    {
        JsonShape<Rating> shape = new("rating");
        var likelihood = shape.Required("likelihood", JsonCodecs.Integer(1, Rating.MaximumSteps), x => x.Likelihood);
        var consequence = shape.Required("consequence", JsonCodecs.Integer(1, Rating.MaximumSteps), x => x.Consequence);
        var score = shape.OptionalValue("score", JsonCodecs.AnyInteger, x => x.Score);
        var ratedOn = shape.OptionalValue("ratedOn", JsonCodecs.Date, x => x.RatedOn);
        return shape.Build(m => new Rating
        {
            Likelihood = m.Get(likelihood),
            Consequence = m.Get(consequence),
            Score = m.Get(score),
            RatedOn = m.Get(ratedOn),
        });
    }
}
