using Isms.Core.Json;
using Isms.Core.Organizations;

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
        var confidence = shape.Optional("confidence", JsonCodecs.Code(RatingConfidence.List), x => x.Confidence);
        var basis = shape.List("basis", JsonCodecs.Code(AssessmentBasis.List), x => x.Basis);
        var ratedBy = shape.Optional("ratedBy", JsonCodecs.Reference(PersonId.Kind), x => x.RatedBy);
        return shape.Build(m => new Rating
        {
            Likelihood = m.Get(likelihood),
            Consequence = m.Get(consequence),
            Score = m.Get(score),
            RatedOn = m.Get(ratedOn),
            Confidence = m.Get(confidence),
            Basis = m.Get(basis),
            RatedBy = m.Get(ratedBy),
        });
    }
}
