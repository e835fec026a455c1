using Isms.Core.Issues;
using Isms.Core.Json.Reading;
using Isms.Core.Organizations;
using Isms.Core.Time;

namespace Isms.Core.Json.Shapes;

/// <summary>The shapes of the shared words in a document: the organisation with its units, people, roles and fiscal year.</summary>
public static class CoreShapes
{
    /// <summary>The organisation.</summary>
    public static JsonShape<Organization> Organization { get; } = OrganizationShape();

    /// <summary>What a plan takes.</summary>
    public static JsonShape<PlannedResources> Resources { get; } = ResourcesShape();

    private static JsonShape<PlannedResources> ResourcesShape()
    {
        JsonShape<PlannedResources> shape = new("plannedResources");
        var people = shape.List("people", JsonCodecs.Reference(PersonId.Kind), x => x.People);
        var things = shape.Optional("things", JsonCodecs.LocalizedText, x => x.Things);
        var money = shape.Optional("money", JsonCodecs.Money, x => x.Money);
        return shape.Build(m => new PlannedResources { People = m.Get(people), Things = m.Get(things), Money = m.Get(money) });
    }

    private static JsonShape<Organization> OrganizationShape()
    {
        JsonShape<Organization> shape = new("organization");
        var id = shape.Identity(OrganizationId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var kind = shape.Required("kind", JsonCodecs.Code(OrganizationKind.List), x => x.Kind);
        var beds = shape.OptionalValue("beds", JsonCodecs.Integer(0, 1_000_000), x => x.Beds);
        var headcount = shape.Optional("headcount", HeadcountShape(), x => x.Headcount);
        var fiscalYear = shape.Required("fiscalYear", FiscalYearShape(), x => x.FiscalYear);
        var standard = shape.Required("standard", JsonCodecs.Name, x => x.Standard);
        var note = shape.Optional("note", JsonCodecs.LocalizedText, x => x.Note);
        var partners = shape.List("partners", PartnerShape(), x => x.Partners);
        var units = shape.List("units", UnitShape(), x => x.Units);
        var persons = shape.List("persons", PersonShape(), x => x.Persons);
        var roles = shape.List("roles", RoleShape(), x => x.Roles);
        return shape.Build(m => new Organization
        {
            Id = m.Get(id),
            Name = m.Get(name),
            Kind = m.Get(kind),
            Beds = m.Get(beds),
            Headcount = m.Get(headcount),
            FiscalYear = m.Get(fiscalYear),
            Standard = m.Get(standard),
            Note = m.Get(note),
            Partners = m.Get(partners),
            Units = m.Get(units),
            Persons = m.Get(persons),
            Roles = m.Get(roles),
        });
    }

    private static JsonShape<Headcount> HeadcountShape()
    {
        JsonShape<Headcount> shape = new("headcount");
        var count = JsonCodecs.Integer(0, 10_000_000);
        var regular = shape.Required("regular", count, x => x.Regular);
        var dispatched = shape.Required("dispatched", count, x => x.Dispatched);
        var temporary = shape.Required("temporary", count, x => x.Temporary);
        var total = shape.Required("total", count, x => x.Total);
        return shape.Build(m => new Headcount { Regular = m.Get(regular), Dispatched = m.Get(dispatched), Temporary = m.Get(temporary), Total = m.Get(total) });
    }

    private static JsonShape<FiscalYear> FiscalYearShape()
    {
        JsonShape<FiscalPeriod> period = new("fiscalPeriod");
        var id = period.Identity(FiscalPeriodId.Kind, x => x.Id);
        var periodEnd = period.Required("end", JsonCodecs.Date, x => x.End);
        period.Build(m => new FiscalPeriod { Id = m.Get(id), End = m.Get(periodEnd) });

        JsonShape<FiscalYear> shape = new("fiscalYear");
        var label = shape.Required("label", JsonCodecs.Name, x => x.Label);
        var start = shape.Required("start", JsonCodecs.Date, x => x.Start);
        var end = shape.Required("end", JsonCodecs.Date, x => x.End);
        var periods = shape.List("periods", period, x => x.Periods);
        return shape.Build(
            m => new FiscalYear { Label = m.Get(label), Start = m.Get(start), End = m.Get(end), Periods = m.Get(periods) },
            also: (year, context) =>
            {
                NodaTime.LocalDate before = year.Start;
                foreach (NodaTime.LocalDate next in year.Periods.Select(p => p.End).Append(year.End))
                {
                    if (next < before)
                    {
                        context.Report(JsonIssues.DatesReversed, IsoDate.Format(before), IsoDate.Format(next));
                    }

                    before = next;
                }
            });
    }

    private static JsonShape<PartnerOrganization> PartnerShape()
    {
        JsonShape<PartnerOrganization> shape = new("partnerOrganization");
        var id = shape.Identity(OrganizationId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var kind = shape.Required("kind", JsonCodecs.Code(OrganizationKind.List), x => x.Kind);
        var jurisdiction = shape.Optional("jurisdiction", JsonCodecs.Name, x => x.Jurisdiction);
        return shape.Build(m => new PartnerOrganization { Id = m.Get(id), Name = m.Get(name), Kind = m.Get(kind), Jurisdiction = m.Get(jurisdiction) });
    }

    private static JsonShape<OrganizationalUnit> UnitShape()
    {
        JsonShape<OrganizationalUnit> shape = new("organizationalUnit");
        var id = shape.Identity(UnitId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        return shape.Build(m => new OrganizationalUnit { Id = m.Get(id), Name = m.Get(name) });
    }

    private static JsonShape<Person> PersonShape()
    {
        JsonShape<Assignment> assignment = new("assignment");
        var unit = assignment.Required("unit", JsonCodecs.Reference(UnitId.Kind), x => x.Unit);
        var from = assignment.Required("from", JsonCodecs.Date, x => x.From);
        var to = assignment.OptionalValue("to", JsonCodecs.Date, x => x.To);
        assignment.Build(
            m => new Assignment { Unit = m.Get(unit), From = m.Get(from), To = m.Get(to) },
            also: (value, context) =>
            {
                if (value.To < value.From)
                {
                    context.Report(JsonIssues.DatesReversed, IsoDate.Format(value.From), IsoDate.Format(value.To!.Value));
                }
            });

        JsonShape<Person> shape = new("person");
        var id = shape.Identity(PersonId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var employment = shape.Optional("employment", JsonCodecs.Code(EmploymentKind.List), x => x.Employment);
        var assignments = shape.List("assignments", assignment, x => x.Assignments);
        return shape.Build(m => new Person { Id = m.Get(id), Name = m.Get(name), Employment = m.Get(employment), Assignments = m.Get(assignments) });
    }

    private static JsonShape<Role> RoleShape()
    {
        JsonShape<Role> shape = new("role");
        var id = shape.Identity(RoleId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var holder = shape.Optional("holder", JsonCodecs.Reference(PersonId.Kind), x => x.Holder);
        var topManagement = shape.Flag("topManagement", x => x.IsTopManagement);
        return shape.Build(m => new Role { Id = m.Get(id), Name = m.Get(name), Holder = m.Get(holder), IsTopManagement = m.Get(topManagement) });
    }
}
