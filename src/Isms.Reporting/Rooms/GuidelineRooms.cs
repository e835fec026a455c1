using Isms.Catalogs;
using Isms.Catalogs.Search;
using Isms.Controls.Checklists;
using Isms.Controls.Obligations;
using Isms.Controls.Obligations.Coverage;
using Isms.Core;
using Isms.Reporting.Layout;
using Isms.Reporting.Sources;
using Isms.Reporting.Svg.Shares;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Rooms;

/// <summary>How far the guideline is covered, and the cyber-security checklist.</summary>
internal static class GuidelineRooms
{
    private static readonly (ItemCoverageState State, string Shade)[] Shades =
    [
        (ItemCoverageState.InPlace, "best"), (ItemCoverageState.Partial, "good"), (ItemCoverageState.Planned, "some"), (ItemCoverageState.NotStarted, "late"),
        (ItemCoverageState.NotKnown, "unknown"), (ItemCoverageState.NotCovered, "none"),
    ];

    public static RoomView? Coverage(ReportSource source)
    {
        if (source.System.Controls.Controls.Count == 0 || CatalogSearch.FindCatalog(source.System.Criteria.MinimumGuideline?.Guideline) is not { } catalog)
        {
            return null;
        }

        GuidelineCoverage coverage = GuidelineCoverage.Of(catalog, source.System.Controls.Controls, source.System.Controls.Support.Documents);
        return new RoomView(PageSection.Coverage)
        {
            Lead = source.Join([catalog.Title.In(source.Language), source.Say("版: ", "edition: ") + EditionStanding.Of(catalog.Id, source.AsOf).State.Name.In(source.Language)]),
            Bars = [Bar(source, "coverage-all", catalog.Title.In(source.Language), Shades.Select(shade => (shade.State.Name, coverage.Count(shade.State), shade.Shade)))],
            Tables =
            [
                new RoomTable(
                    ReportWords.Chapter,
                    [new(ReportWords.Chapter, "wide"), new(ReportWords.Items), .. Shades.Select(shade => new RoomColumn(shade.State.Name))],
                    coverage.Items.GroupBy(item => ChapterOf(catalog, item.Item)).Select(chapter => new RoomRow(null,
                    [
                        RoomCells.Head(source, chapter.Key.Id, chapter.Key.Title.In(source.Language)),
                        RoomCells.Of(chapter.Count()),
                        .. Shades.Select(shade => chapter.Count(item => item.State == shade.State) is > 0 and int count ? RoomCells.Of(count) : RoomCells.Nothing),
                    ])).ToValueList()),
            ],
        };
    }

    public static RoomView? Checklist(ReportSource source)
    {
        if (source.System.Controls.Checklist is not { } checklist)
        {
            return null;
        }

        Catalog? catalog = CatalogSearch.FindCatalog(checklist.Edition);
        ValueList<StandardReference> required =
            catalog is not null && checklist.RequiredItemPattern is { } pattern && RequiredItems.TryList(catalog, pattern, out ValueList<StandardReference>? listed) && listed is not null ? listed : [];

        int missing = required.Count(item => checklist.Answers.All(answer => !answer.Item.Equals(item)));
        int yes = checklist.Answers.Count(answer => answer.Last == ChecklistReply.Yes);
        int planned = checklist.Answers.Count(answer => answer.Last != ChecklistReply.Yes && answer.Target is not null);
        return new RoomView(PageSection.Checklist)
        {
            Lead = source.Join([catalog?.Title.In(source.Language) ?? checklist.Edition, source.Person(checklist.AnsweredBy)]),
            Bars =
            [
                Bar(source, "checklist-answers", source.Say("最新の回答", "The latest answers"),
                [
                    (ChecklistReply.Yes.Name, yes, "best"),
                    (LocalizedText.Create("いいえ(目標日あり)", "no, with a target day"), planned, "some"),
                    (LocalizedText.Create("いいえ(目標日なし)", "no, without a target day"), checklist.Answers.Count - yes - planned, "none"),
                    (LocalizedText.Create("未回答", "not answered"), missing, "unknown"),
                ]),
            ],
            Tables =
            [
                new RoomTable(
                    ReportWords.ToWatch,
                    [
                        new(ReportWords.Item, "wide"), new(ReportWords.FirstAnswer, "state"), new(ReportWords.TargetDay, "date"), new(ReportWords.SecondAnswer, "state"),
                        new(ReportWords.State, "mid"),
                    ],
                    checklist.Answers.Where(answer => answer.Answer != ChecklistReply.Yes || answer.Status == ChecklistStatus.Planned).Select(answer => new RoomRow(null,
                    [
                        RoomCells.Head(source, answer.Item.Item, TitleOf(source, answer.Item)),
                        Reply(source, answer.Answer),
                        RoomCells.Of(answer.Target ?? answer.PlannedBy),
                        answer.Second is { } second ? Reply(source, second.Answer) : RoomCells.Nothing,
                        RoomCells.Of(answer.Status?.Name.In(source.Language)),
                    ])).ToValueList()),
                new RoomTable(
                    ReportWords.VendorAnswers,
                    [new(ReportWords.Vendor, "wide"), new(ReportWords.Received, "date"), new(ReportWords.AnsweredYes, "state")],
                    checklist.VendorAnswers.Select(answer => new RoomRow(null,
                    [
                        RoomCells.Element(source, answer.Supplier),
                        RoomCells.Of(answer.Received),
                        RoomCells.Part(source, answer.Items.Count(item => item.Answer == ChecklistReply.Yes), answer.Items.Count),
                    ])).ToValueList()),
            ],
        };
    }

    internal static ShareBar Bar(ReportSource source, string id, string title, IEnumerable<(LocalizedText Name, int Count, string Shade)> shares) =>
        new(id, title, shares.Select(share => new Share(share.Name.In(source.Language), share.Count, share.Shade)).ToValueList());

    private static RoomCell Reply(ReportSource source, ChecklistReply reply) =>
        RoomCells.Light(reply == ChecklistReply.Yes ? ReportTone.Good : reply == ChecklistReply.No ? ReportTone.Caution : ReportTone.Neutral, reply.Name.In(source.Language));

    private static string? TitleOf(ReportSource source, StandardReference item) => StandardCatalogs.Resolve(item)?.Title.In(source.Language);

    // The outermost; a catalog is a tree, so that this ends.
    private static CatalogItem ChapterOf(Catalog catalog, CatalogItem item)
    {
        CatalogItem chapter = item;
        while (catalog.Find(chapter.ParentId) is { } parent)
        {
            chapter = parent;
        }

        return chapter;
    }
}
