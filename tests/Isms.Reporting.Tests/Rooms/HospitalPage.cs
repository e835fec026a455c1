using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Isms.Core;
using Isms.Management;
using Isms.Management.Cycle;
using Isms.Management.Document;
using Isms.Reporting.Composition;
using Isms.Tests;

namespace Isms.Reporting.Tests.Rooms;

/// <summary>The page of the sample hospital, or of the hospital changed, read back as sections and tables.</summary>
internal sealed class HospitalPage
{
    private static readonly byte[] Hospital = Sample("hospital.isms.json");

    private readonly XDocument parsed;

    private HospitalPage(byte[] utf8)
    {
        Utf8 = utf8;
        parsed = Markup.Parse(Encoding.UTF8.GetString(utf8));
    }

    public static HospitalPage English { get; } = Of(IsmsLanguage.English);

    public static HospitalPage Japanese { get; } = Of(IsmsLanguage.Japanese);

    public byte[] Utf8 { get; }

    public XDocument Document => parsed;

    public string[] Sections => [.. parsed.Named("section").Select(section => (string)section.Attribute("id")!)];

    /// <summary>The page of a document that has a risk and little else.</summary>
    public static HospitalPage OfTheSmallSample() => Of(Sample("cloud-risk.isms.json"), IsmsLanguage.English);

    public static HospitalPage Of(IsmsLanguage language, Action<JsonObject>? change = null)
    {
        if (change is null)
        {
            return Of(Hospital, language);
        }

        JsonObject document = JsonNode.Parse(Hospital)!.AsObject();
        change(document);
        return Of(Encoding.UTF8.GetBytes(document.ToJsonString()), language);
    }

    private static byte[] Sample(string name) => File.ReadAllBytes(Repository.PathOf("docs", "samples", name));

    private static HospitalPage Of(byte[] utf8, IsmsLanguage language)
    {
        DocumentReadResult read = ManagementSystemDocument.Read(utf8);
        ManagementSystem system = read.System ?? throw new InvalidOperationException(string.Join("; ", read.Issues.Where(issue => issue.Severity == Core.Issues.IssueSeverity.Error)));
        return new HospitalPage(SystemReport
            .Files(system, read.AsOf!.Value, read.Issues, PdcaCycle.Of(system.Content, read.AsOf.Value, read.Issues), language, new ReportOrigin("hospital.isms.json"))
            .Single(file => file.Name == "index.html").Content.ToArray());
    }

    /// <summary>What stands beside the heading of a section and under it before the first table.</summary>
    public string Head(string section) => string.Join(" ", Section(section).Elements().TakeWhile(element => element.Name.LocalName is "h2" or "p").Select(element => Line(element.Value)));

    /// <summary>The cells of the rows of a table, by the column's name; a cell with several things has them joined by a bar.</summary>
    public ILookup<string, Dictionary<string, string>> Rows(string section, int table = 0) => Section(section).Named("table").ElementAt(table).Named("tbody").Single().Named("tr")
        .Select(row => Cells(Section(section).Named("table").ElementAt(table), row))
        .ToLookup(row => row.Values.First());

    /// <summary>A column of a table, from top to bottom.</summary>
    public string[] Column(string section, int table, string head) => [.. Rows(section, table).SelectMany(rows => rows).Select(row => row[head])];

    private static Dictionary<string, string> Cells(XElement table, XElement row)
    {
        string[] heads = [.. table.Named("thead").Single().Named("th").Select(head => head.Value)];
        return row.Elements().Select((cell, i) => (Head: heads[i], Text: cell.Named("li").Any() ? string.Join("|", cell.Named("li").Select(item => Line(item.Value))) : Line(cell.Value)))
            .ToDictionary(cell => cell.Head, cell => cell.Text);
    }

    // Pages are broken into lines for those who read the source.
    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private XElement Section(string id) => parsed.Named("section").Single(section => (string?)section.Attribute("id") == id);
}
