using Isms.Core;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;

namespace Isms.Reporting.Rooms;

/// <summary>The sections about rooms that a document need not have: of those that it has.</summary>
internal static class RoomList
{
    private static readonly Func<ReportSource, RoomView?>[] Rooms =
    [
        RequirementRooms.Trace, RequirementRooms.Leadership, RequirementRooms.Keys, GuidelineRooms.Coverage, GuidelineRooms.Checklist, SupportRoom.Compose,
        SupplierRooms.Suppliers, SupplierRooms.Maintenance, IncidentRoom.Compose, PrivacyRooms.Privacy, PrivacyRooms.Deidentification, ProgrammeRoom.Compose,
        ImprovementRooms.Preparation, ImprovementRooms.Improvement, CertificationRoom.Compose, MaturityRoom.Compose,
    ];

    public static ValueList<RoomView> Of(ReportSource source) => Rooms.Select(room => room(source)).OfType<RoomView>().ToValueList();
}
