using Isms.Audit.Certification.Schemes;
using Isms.Core.Json;
using Isms.Core.Organizations;

namespace Isms.Audit.Json;

/// <summary>The shapes of a certification scheme.</summary>
internal static class CertificationSchemeShapes
{
    public static JsonShape<CertificationScheme> Scheme()
    {
        JsonShape<CertificationScheme> shape = new("certificationScheme");
        var id = shape.Identity(CertificationSchemeId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var body = shape.Optional("body", CertificationBodyShape(), x => x.Body);
        var guidelines = shape.List("guidelines", TargetGuidelineShape(), x => x.Guidelines);
        var kindTargets = shape.List("kindTargets", OrganizationKindTargetShape(), x => x.KindTargets);
        var seminarCount = shape.OptionalValue("seminarCount", JsonCodecs.Integer(0, 1_000), x => x.SeminarCount);
        var validityMonths = shape.OptionalValue("validityMonths", JsonCodecs.Integer(1, 1_200), x => x.ValidityMonths);
        var categories = shape.List("categories", CategoryDefinitionShape(), x => x.Categories);
        var cases = shape.List("cases", ReviewCaseShape(), x => x.Cases);
        var viewpoints = shape.List("viewpoints", ReviewViewpointShape(), x => x.Viewpoints);
        return shape.Build(m => new CertificationScheme
        {
            Id = m.Get(id),
            Name = m.Get(name),
            Body = m.Get(body),
            Guidelines = m.Get(guidelines),
            KindTargets = m.Get(kindTargets),
            SeminarCount = m.Get(seminarCount),
            ValidityMonths = m.Get(validityMonths),
            Categories = m.Get(categories),
            Cases = m.Get(cases),
            Viewpoints = m.Get(viewpoints),
        });
    }

    private static JsonShape<CertificationBody> CertificationBodyShape()
    {
        JsonShape<CertificationBody> shape = new("certificationBody");
        var id = shape.Identity(CertificationBodyId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var isIndependent = shape.OptionalValue("independent", JsonCodecs.Boolean, x => x.IsIndependent);
        return shape.Build(m => new CertificationBody
        {
            Id = m.Get(id),
            Name = m.Get(name),
            IsIndependent = m.Get(isIndependent),
        });
    }

    private static JsonShape<TargetGuideline> TargetGuidelineShape()
    {
        JsonShape<TargetGuideline> shape = new("targetGuideline");
        var target = shape.Required("target", JsonCodecs.Code(CertificationTarget.List), x => x.Target);
        var guideline = shape.Required("guideline", JsonCodecs.Name, x => x.Guideline);
        return shape.Build(m => new TargetGuideline
        {
            Target = m.Get(target),
            Guideline = m.Get(guideline),
        });
    }

    private static JsonShape<OrganizationKindTarget> OrganizationKindTargetShape()
    {
        JsonShape<OrganizationKindTarget> shape = new("organizationKindTarget");
        var kind = shape.Required("kind", JsonCodecs.Code(OrganizationKind.List), x => x.Kind);
        var target = shape.Required("target", JsonCodecs.Code(CertificationTarget.List), x => x.Target);
        return shape.Build(m => new OrganizationKindTarget
        {
            Kind = m.Get(kind),
            Target = m.Get(target),
        });
    }

    private static JsonShape<CategoryDefinition> CategoryDefinitionShape()
    {
        JsonShape<CategoryDefinition> shape = new("certificationCategoryDefinition");
        var category = shape.Required("category", JsonCodecs.Code(CertificationCategory.List), x => x.Category);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var spellingVariants = shape.List("spellingVariants", JsonCodecs.Name, x => x.SpellingVariants);
        var targets = shape.List("targets", JsonCodecs.Code(CertificationTarget.List), x => x.Targets);
        var conditions = shape.List("conditions", JsonCodecs.Code(CertificationCondition.List), x => x.Conditions);
        var fact = shape.Optional("fact", JsonCodecs.LocalizedText, x => x.Fact);
        return shape.Build(m => new CategoryDefinition
        {
            Category = m.Get(category),
            Name = m.Get(name),
            SpellingVariants = m.Get(spellingVariants),
            Targets = m.Get(targets),
            Conditions = m.Get(conditions),
            Fact = m.Get(fact),
        });
    }

    private static JsonShape<ReviewCase> ReviewCaseShape()
    {
        JsonShape<ReviewCase> shape = new("reviewCase");
        var number = shape.Required("number", JsonCodecs.Integer(1, 100), x => x.Number);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var grant = shape.Required("grant", JsonCodecs.Code(GrantRule.List), x => x.Grant);
        return shape.Build(m => new ReviewCase
        {
            Number = m.Get(number),
            Name = m.Get(name),
            Grant = m.Get(grant),
        });
    }

    private static JsonShape<ReviewViewpoint> ReviewViewpointShape()
    {
        JsonShape<ReviewViewpoint> shape = new("reviewViewpoint");
        var id = shape.Identity(ViewpointId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        return shape.Build(m => new ReviewViewpoint
        {
            Id = m.Get(id),
            Name = m.Get(name),
        });
    }
}
