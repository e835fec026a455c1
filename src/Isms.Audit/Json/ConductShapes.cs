using Isms.Audit.Conduct;
using Isms.Audit.Programme;
using Isms.Audit.Sampling;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Core.Organizations;
using Isms.Core.Time;

namespace Isms.Audit.Json;

/// <summary>The shapes of what an audit is planned and carried out with: rules, exceptions, evidence, samples, conclusion.</summary>
internal static class ConductShapes
{
    public static JsonShape<IndependenceException> IndependenceException()
    {
        JsonShape<IndependenceException> shape = new("independenceException");
        var person = shape.Required("person", JsonCodecs.Reference(PersonId.Kind), x => x.Person);
        var audit = shape.Optional("audit", JsonCodecs.Reference(AuditId.Kind), x => x.Audit);
        var unit = shape.Optional("unit", JsonCodecs.Reference(UnitId.Kind), x => x.Unit);
        var reason = shape.Required("reason", JsonCodecs.LocalizedText, x => x.Reason);
        var approvedBy = shape.Required("approvedBy", JsonCodecs.Reference(PersonId.Kind), x => x.ApprovedBy);
        var approvedOn = shape.Required("approvedOn", JsonCodecs.Date, x => x.ApprovedOn);
        var until = shape.Required("until", JsonCodecs.Date, x => x.Until);
        return shape.Build(
            m => new IndependenceException
            {
                Person = m.Get(person),
                Audit = m.Get(audit),
                Unit = m.Get(unit),
                Reason = m.Get(reason),
                ApprovedBy = m.Get(approvedBy),
                ApprovedOn = m.Get(approvedOn),
                Until = m.Get(until),
            },
            also: (value, context) =>
            {
                if (value.Until < value.ApprovedOn)
                {
                    context.Report(JsonIssues.DatesReversed, IsoDate.Format(value.ApprovedOn), IsoDate.Format(value.Until));
                }
            });
    }

    public static JsonShape<AuditFrequencyRule> Frequency()
    {
        JsonCodec<int> number = JsonCodecs.Integer(1, AuditFrequencyRule.MaximumMonths);
        JsonShape<AuditFrequencyRule> shape = new("auditFrequencyRule");
        var months = shape.Required("months", number, x => x.Months);
        var highest = shape.OptionalValue("highestLevelMonths", number, x => x.HighestLevelMonths);
        var major = shape.OptionalValue("majorMonths", number, x => x.MajorMonths);
        var minor = shape.OptionalValue("minorMonths", number, x => x.MinorMonths);
        var lookback = shape.OptionalValue("lookbackMonths", JsonCodecs.Integer(0, AuditFrequencyRule.MaximumMonths), x => x.LookbackMonths == AuditFrequencyRule.Default.LookbackMonths ? null : x.LookbackMonths);
        return shape.Build(m => new AuditFrequencyRule
        {
            Months = m.Get(months),
            HighestLevelMonths = m.Get(highest),
            MajorMonths = m.Get(major),
            MinorMonths = m.Get(minor),
            LookbackMonths = m.Get(lookback) ?? AuditFrequencyRule.Default.LookbackMonths,
        });
    }

    public static JsonShape<TeamStaffing> Staffing()
    {
        JsonShape<TeamStaffing> shape = new("teamStaffing");
        var members = shape.Required("members", JsonCodecs.Integer(0, TeamStaffing.Maximum), x => x.Members);
        var audits = shape.Required("auditsPerAuditor", JsonCodecs.Integer(1, TeamStaffing.Maximum), x => x.AuditsPerAuditor);
        return shape.Build(m => new TeamStaffing { Members = m.Get(members), AuditsPerAuditor = m.Get(audits) });
    }

    public static JsonShape<AuditEvidence> Evidence()
    {
        JsonShape<AuditEvidence> shape = new("auditEvidence");
        var text = shape.Required("text", JsonCodecs.LocalizedText, x => x.Text);
        var document = shape.Optional("document", JsonCodecs.Reference(DocumentId.Kind), x => x.Document);
        return shape.Build(m => new AuditEvidence { Text = m.Get(text), Document = m.Get(document) });
    }

    public static JsonShape<AuditSample> Sample()
    {
        JsonShape<SampleStratum> stratum = new("sampleStratum");
        var name = stratum.Required("name", JsonCodecs.Name, x => x.Name);
        var drawnFrom = stratum.List("items", JsonCodecs.Name, x => x.Items);
        stratum.Build(m => new SampleStratum { Name = m.Get(name), Items = m.Get(drawnFrom) });

        JsonShape<AuditSample> shape = new("auditSample");
        var of = shape.Optional("of", JsonCodecs.LocalizedText, x => x.Of);
        var method = shape.Required("method", JsonCodecs.Code(SamplingMethod.List), x => x.Method);
        var size = shape.Required("size", JsonCodecs.Integer(0, int.MaxValue), x => x.Size);
        var seed = shape.Required("seed", JsonCodecs.Integer(0, int.MaxValue), x => x.Seed);
        var population = shape.List("population", stratum, x => x.Population);
        var items = shape.List("items", JsonCodecs.Name, x => x.Items);
        return shape.Build(m => new AuditSample
        {
            Of = m.Get(of),
            Method = m.Get(method),
            Size = m.Get(size),
            Seed = m.Get(seed),
            Population = m.Get(population),
            Items = m.Get(items),
        });
    }

    public static JsonShape<ClaimedConclusion> Conclusion()
    {
        JsonShape<ClaimedConclusion> shape = new("auditConclusion");
        var verdict = shape.Required("verdict", JsonCodecs.Code(ConclusionVerdict.List), x => x.Verdict);
        var text = shape.Optional("text", JsonCodecs.LocalizedText, x => x.Text);
        return shape.Build(m => new ClaimedConclusion { Verdict = m.Get(verdict), Text = m.Get(text) });
    }
}
