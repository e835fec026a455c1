using Isms.Controls.Support.Communications;
using Isms.Core;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Risk;

namespace Isms.Controls.Json.Support;

/// <summary>The shape of an item of the communication plan in a document.</summary>
public static class CommunicationShapes
{
    /// <summary>An item of the communication plan.</summary>
    public static JsonShape<CommunicationItem> Item { get; } = ItemShape();

    private static JsonShape<CommunicationItem> ItemShape()
    {
        string[] parties = [InterestedPartyId.Kind.Name, OrganizationId.Kind.Name, UnitId.Kind.Name, RoleId.Kind.Name, PersonId.Kind.Name];
        string[] doers = [RoleId.Kind.Name, UnitId.Kind.Name, PersonId.Kind.Name];
        JsonShape<CommunicationItem> shape = new("communicationItem");
        var id = shape.Identity(CommunicationId.Kind, x => x.Id);
        var what = shape.Optional("what", JsonCodecs.LocalizedText, x => x.What);
        var when = shape.Optional("when", JsonCodecs.Text, x => x.When);
        var withWhom = shape.List("with", JsonCodecs.Reference(ElementId.Kind, parties), x => x.WithWhom);
        var who = shape.Optional("who", JsonCodecs.Reference(ElementId.Kind, doers), x => x.Who);
        var process = shape.Optional("process", JsonCodecs.LocalizedText, x => x.Process);
        var need = shape.Optional("need", JsonCodecs.LocalizedText, x => x.Need);
        return shape.Build(m => new CommunicationItem
        {
            Id = m.Get(id),
            What = m.Get(what),
            When = m.Get(when),
            WithWhom = m.Get(withWhom),
            Who = m.Get(who),
            Process = m.Get(process),
            Need = m.Get(need),
        });
    }
}
