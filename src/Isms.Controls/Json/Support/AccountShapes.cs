using Isms.Controls.Support.Accounts;
using Isms.Core;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Risk;

namespace Isms.Controls.Json.Support;

/// <summary>The shape of an account in a document.</summary>
public static class AccountShapes
{
    /// <summary>An account of a person in a system.</summary>
    public static JsonShape<UserAccount> Account { get; } = AccountShape();

    private static JsonShape<UserAccount> AccountShape()
    {
        JsonShape<UserAccount> shape = new("account");
        var id = shape.Identity(AccountId.Kind, x => x.Id);
        var person = shape.Required("person", JsonCodecs.Reference(PersonId.Kind), x => x.Person);
        var system = shape.Required("system", JsonCodecs.Reference(AssetId.Kind), x => x.System);
        var created = shape.Required("created", JsonCodecs.Date, x => x.Created);
        var disabled = shape.OptionalValue("disabled", JsonCodecs.Date, x => x.Disabled);
        var unit = shape.Optional("unit", JsonCodecs.Reference(UnitId.Kind), x => x.Unit);

        // Nonconformities belong to the library of audits, which stands above this one: the reference is by the name of their kind.
        var knownException = shape.Optional("knownException", JsonCodecs.Reference(ElementId.Kind, ["nonconformity"]), x => x.KnownException);
        return shape.Build(m => new UserAccount
        {
            Id = m.Get(id),
            Person = m.Get(person),
            System = m.Get(system),
            Created = m.Get(created),
            Disabled = m.Get(disabled),
            Unit = m.Get(unit),
            KnownException = m.Get(knownException),
        });
    }
}
