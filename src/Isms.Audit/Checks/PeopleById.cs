using Isms.Core.Organizations;

namespace Isms.Audit.Checks;

/// <summary>The people of an organisation by identifier; where an id stands twice, the first. Nobody where the organisation is not known.</summary>
internal static class PeopleById
{
    public static Dictionary<PersonId, Person> Of(Organization? organization)
    {
        Dictionary<PersonId, Person> persons = [];
        foreach (Person person in (organization?.Persons ?? []).Reverse())
        {
            persons[person.Id] = person;
        }

        return persons;
    }
}
