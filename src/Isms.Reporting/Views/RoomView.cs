using Isms.Core;
using Isms.Reporting.Layout;
using Isms.Reporting.Svg.Shares;

namespace Isms.Reporting.Views;

/// <summary>A section about a room that a document need not have: a line or two, bars and tables.</summary>
internal sealed record RoomView(PageSection Section)
{
    /// <summary>Beside the heading, or null.</summary>
    public string? Count { get; init; }

    /// <summary>What stands above the tables, or null.</summary>
    public string? Lead { get; init; }

    public ValueList<ShareBar> Bars { get; init; } = [];
    public ValueList<RoomTable> Tables { get; init; } = [];
}

/// <summary>A table of a room. A column in which no row has anything is left out.</summary>
internal sealed record RoomTable(LocalizedText Title, ValueList<RoomColumn> Columns, ValueList<RoomRow> Rows);

/// <summary>A column: heading and class, see <see cref="PageColumn{T}"/>.</summary>
internal sealed record RoomColumn(LocalizedText Head, string? CssClass = null);

/// <summary>A row with a cell for each column, and its place on the page or null.</summary>
internal sealed record RoomRow(string? Anchor, ValueList<RoomCell> Cells);

/// <summary>What stands in a cell: nothing, one thing, or several below each other.</summary>
internal sealed record RoomCell(ValueList<RoomText> Texts);

/// <summary>A thing in a cell.</summary>
/// <param name="Text">Its name or a text.</param>
/// <param name="Id">Its id, where that stands beside; or null.</param>
/// <param name="Target">Where on the page it stands; or null.</param>
/// <param name="Tone">How it stands; null where that is not said.</param>
internal sealed record RoomText(string Text, string? Id = null, string? Target = null, ReportTone? Tone = null);
