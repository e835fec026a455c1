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
        var categories = shape.List("categories", CategoryShape(), x => x.Categories);
        var confidence = shape.Optional("confidence", JsonCodecs.Code(RatingConfidence.List), x => x.Confidence);
        var basis = shape.List("basis", JsonCodecs.Code(AssessmentBasis.List), x => x.Basis);
        var ratedBy = shape.Optional("ratedBy", JsonCodecs.Reference(PersonId.Kind), x => x.RatedBy);
        return shape.Build(m => new Rating
        {
            Likelihood = m.Get(likelihood),
            Consequence = m.Get(consequence),
            Score = m.Get(score),
            RatedOn = m.Get(ratedOn),
            Categories = m.Get(categories),
            Confidence = m.Get(confidence),
            Basis = m.Get(basis),
            RatedBy = m.Get(ratedBy),
        });
    }

    private static JsonShape<CategoryRating> CategoryShape()
    {
        JsonShape<CategoryRating> shape = new("categoryRating");
        var category = shape.Required("category", JsonCodecs.Code(ConsequenceCategory.List, isClosed: false), x => x.Category);
        var consequence = shape.OptionalValue("consequence", JsonCodecs.Integer(1, Rating.MaximumSteps), x => x.Consequence);
        var doesNotApply = shape.Flag("doesNotApply", x => x.Consequence is null);
        return shape.Build(
            m => (m.Get(consequence), m.Get(doesNotApply)) switch
            {
                ({ } step, false) => CategoryRating.Of(m.Get(category), step),
                (null, true) => CategoryRating.NotApplicable(m.Get(category)),
                _ => null,
            },
            "a consequence, or doesNotApply: true; one of the two");
    }
}
