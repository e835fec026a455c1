using System.Globalization;
using System.Text.Json;
using Isms.Audit.Summaries;
using Isms.Cli.Terminal;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Approval;
using Isms.Controls.Applicability.Positions;
using Isms.Controls.Applicability.Versions;
using Isms.Core;
using Isms.Core.Time;

namespace Isms.Cli.Output.Statements;

/// <summary>A statement of applicability beside its catalogs as text, JSON or CSV.</summary>
internal static class StatementOutput
{
    public static void Write(ToolConsole console, DocumentStatement found, ApplicabilityView view, string format, IsmsLanguage language)
    {
        AdverseFindings adverse = AdverseFindings.Of(found.Document.Audit);
        (ApplicabilityEntry Entry, ApplicabilityPosition? Position)[] rows =
            [.. view.Entries.Select(entry => (entry, entry.Row is null ? null : ApplicabilityPosition.Of(entry.Row, found.AsOf, adverse.Against(entry.Row))))];
        ApprovalStanding approval = ApprovalStanding.Of(found.Statement, found.Document.Register, found.AsOf);
        switch (format)
        {
            case "json":
                JsonOutput.Write(console, json => WriteJson(json, found, view, rows, approval, language));
                break;
            case "csv":
                found.WriteErrors(console, language);
                CsvOutput.Write(
                    console,
                    ["control", "title", "strength", "applicable", "claimed", "supported", "basis", "controls", "risks", "evidence", "reason", "differences"],
                    rows.Select(row => Line(row.Entry, row.Position, language)));
                break;
            default:
                found.WriteErrors(console, language);
                WriteText(console, found, view, rows, approval, language);
                break;
        }
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteTruth(Utf8JsonWriter json, string name, bool? truth)
    {
        if (truth is { } value)
        {
            json.WriteBoolean(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (string item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    private static void WriteJson(
        Utf8JsonWriter json, DocumentStatement found, ApplicabilityView view, (ApplicabilityEntry Entry, ApplicabilityPosition? Position)[] rows, ApprovalStanding approval, IsmsLanguage language)
    {
        StatementOfApplicability statement = found.Statement;
        json.WriteStartObject();
        JsonOutput.WriteDate(json, "asOf", found.AsOf);
        json.WriteString("catalog", statement.Catalog);
        WriteList(json, "catalogs", view.Statement.Catalogs);
        WriteList(json, "overlays", view.Statement.Overlays);
        WriteList(json, "notHeld", view.Set.NotHeld);
        json.WriteString("document", statement.Document?.Value);
        WriteNumber(json, "version", statement.Version);
        json.WriteString("hash", StatementHash.Of(statement).Hexadecimal);
        json.WriteBoolean("inForce", statement.InForce);
        json.WriteStartObject("approval");
        json.WriteString("by", approval.ApprovedBy?.Value);
        JsonOutput.WriteDate(json, "on", approval.ApprovedOn);
        json.WriteBoolean("stale", approval.IsStale);
        json.WriteStartArray("movements");
        foreach (RiskMovement movement in approval.Movements)
        {
            json.WriteStartObject();
            json.WriteString("risk", movement.Risk.Value);
            json.WriteString("kind", movement.Kind.Value);
            json.WriteString("treatment", movement.Treatment?.Value);
            JsonOutput.WriteDate(json, "on", movement.On);
            WriteList(json, "controls", movement.Controls);
            json.WriteString("why", movement.Explanation.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("rows");
        foreach ((ApplicabilityEntry entry, ApplicabilityPosition? position) in rows)
        {
            WriteRow(json, entry, position, language);
        }

        json.WriteEndArray();
        JsonOutput.WriteIssues(json, found.Errors, language);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, ApplicabilityEntry entry, ApplicabilityPosition? position, IsmsLanguage language)
    {
        ApplicabilityRow? row = entry.Row;
        json.WriteStartObject();
        json.WriteString("control", entry.Control.Id);
        json.WriteString("title", entry.Control.Title.In(language));
        json.WriteString("strength", entry.Control.Strength.Value);
        WriteTruth(json, "applicable", row?.IsApplicable);
        WriteList(json, "basis", (row?.AllBases() ?? []).Select(basis => basis.Value));
        WriteReasons(json, row?.Reasons ?? [], language);
        WriteList(json, "controls", (row?.Controls ?? []).Select(id => id.Value));
        WriteList(json, "risks", (row?.Risks ?? []).Select(id => id.Value));
        WriteList(json, "evidence", row is null ? [] : EvidenceOf(row));
        json.WriteString("reason", row?.Reason?.In(language));
        WriteNumber(json, "maturity", row?.Maturity);
        json.WriteString("owner", row?.Owner?.Value);
        json.WriteStartObject("derived");
        json.WriteBoolean("askedFor", entry.Derived.IsAskedFor);
        json.WriteString("status", entry.Derived.Status?.Value);
        WriteList(json, "controls", entry.ControlsInPlace.Select(id => id.Value));
        WriteList(json, "risks", entry.TreatedRisks.Select(id => id.Value));
        WriteReasons(json, entry.Derived.Reasons, language);
        json.WriteEndObject();
        json.WriteStartArray("differences");
        foreach (ApplicabilityDifference difference in entry.FindDifferences())
        {
            json.WriteStartObject();
            json.WriteString("kind", difference.Kind.Value);
            json.WriteString("why", difference.Explanation.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("position");
        json.WriteString("claimed", position?.Claimed?.Value);
        json.WriteString("supported", position?.Supported?.Value);
        WriteList(json, "why", (position?.Reasons ?? []).Select(reason => reason.Explanation.In(language)));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteReasons(Utf8JsonWriter json, ValueList<ApplicabilityReason> reasons, IsmsLanguage language)
    {
        json.WriteStartArray("reasons");
        foreach (ApplicabilityReason reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("basis", reason.Basis.Value);
            WriteList(json, "refs", reason.References.Select(id => id.Value));
            WriteList(json, "items", reason.Items.Select(item => item.ToString()));
            json.WriteString("text", reason.Text?.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string> EvidenceOf(ApplicabilityRow row) =>
        row.Evidence.Select(id => id.Value).Concat(row.EvidenceRecords.Select(one => one.Reference.Value + " " + IsoDate.Format(one.Date)));

    private static ValueList<string?> Line(ApplicabilityEntry entry, ApplicabilityPosition? position, IsmsLanguage language) =>
    [
        entry.Control.Id,
        entry.Control.Title.In(language),
        entry.Control.Strength.Value,
        entry.Row?.IsApplicable switch { null => null, true => "true", _ => "false" },
        position?.Claimed?.Value,
        position?.Supported?.Value,
        string.Join(" ", (entry.Row?.AllBases() ?? []).Select(basis => basis.Value)),
        string.Join(" ", (entry.Row?.Controls ?? []).Select(id => id.Value)),
        string.Join(" ", (entry.Row?.Risks ?? []).Select(id => id.Value)),
        entry.Row is null ? null : string.Join("; ", EvidenceOf(entry.Row)),
        entry.Row?.Reason?.In(language),
        string.Join(" ", entry.FindDifferences().Select(difference => difference.Explanation.In(language))),
    ];

    private static void WriteText(
        ToolConsole console, DocumentStatement found, ApplicabilityView view, (ApplicabilityEntry Entry, ApplicabilityPosition? Position)[] rows, ApprovalStanding approval, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        string version = found.Statement.Version is { } number ? (japanese ? " 版 " : " version ") + number.ToString(CultureInfo.InvariantCulture) : string.Empty;
        console.Out.WriteLine((japanese ? "基準日 " : "As of ") + IsoDate.Format(found.AsOf));
        console.Out.WriteLine(string.Join(" + ", view.Statement.Catalogs.Prepend(found.Statement.Catalog).Concat(view.Statement.Overlays)) + version);
        console.Out.WriteLine("sha256 " + StatementHash.Of(found.Statement).Hexadecimal);
        console.Out.WriteLine(approval.IsApproved
            ? (japanese ? "承認 " : "approved ") + $"{approval.ApprovedBy} {IsoDate.Format(approval.ApprovedOn!.Value)}"
            : japanese ? "承認なし" : "not approved");
        foreach (RiskMovement movement in approval.Movements)
        {
            console.Out.WriteLine(PlainText.OneLine(movement.Explanation.In(language)));
        }

        console.Out.WriteLine();
        TextTable table = japanese
            ? new("管理策", "題名", "適用", "主張", "裏付け", "根拠", "導出との差")
            : new("control", "title", "applicable", "claimed", "supported", "basis", "differs from what follows");
        foreach ((ApplicabilityEntry entry, ApplicabilityPosition? position) in rows)
        {
            table.Add(
                entry.Control.Id,
                entry.Control.Title.In(language),
                entry.Row?.IsApplicable switch { null => "-", true => japanese ? "適用" : "yes", _ => japanese ? "適用除外" : "no" },
                position?.Claimed?.Name.In(language) ?? "-",
                position?.Supported?.Name.In(language) ?? "-",
                string.Join(", ", (entry.Row?.AllBases() ?? []).Select(basis => basis.Name.In(language))),
                string.Join(", ", entry.FindDifferences().Select(difference => difference.Kind.Name.In(language)).Distinct()));
        }

        table.Write(console);
    }
}
