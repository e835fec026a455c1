using Isms.Core;
using Isms.Core.Time;

namespace Isms.Controls.Applicability.Versions;

/// <summary>The canonical form of a statement of applicability, as docs/reference/statement-hash.md describes it.</summary>
internal static class CanonicalStatement
{
    public static string Of(StatementOfApplicability statement) => CanonicalText.Object(
        ("catalog", CanonicalText.String(statement.Catalog)),
        ("catalogs", CanonicalText.TextSet(statement.Catalogs)),
        ("controlCount", CanonicalText.Integer(statement.ControlCount)),
        ("document", CanonicalText.String(statement.Document?.Value)),
        ("form", "\"isms/statement-hash/1\""),
        ("overlays", CanonicalText.TextSet(statement.Overlays)),
        ("rows", Rows(statement.Rows)),
        ("unknown", CanonicalText.Unknown(statement.UnknownMembers)),
        ("version", CanonicalText.Integer(statement.Version)));

    // Sorted by control; two rows of one control, which is a fault but has a hash too, by their text. A row that stands twice counts twice.
    private static string? Rows(ValueList<ApplicabilityRow> rows)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        (string Control, string Text)[] sorted = [.. rows.Select(row => (CanonicalText.String(row.Control)!, Row(row)))];
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Control, b.Control) is not 0 and var order ? order : string.CompareOrdinal(a.Text, b.Text));
        return "[" + string.Join(",", sorted.Select(pair => pair.Text)) + "]";
    }

    private static string Row(ApplicabilityRow row) => CanonicalText.Object(
        ("applicable", row.IsApplicable ? "true" : "false"),
        ("basis", CanonicalText.TextSet(row.Basis.Select(basis => basis.Value))),
        ("control", CanonicalText.String(row.Control)),
        ("controls", CanonicalText.TextSet(row.Controls.Select(id => id.Value))),
        ("evidence", CanonicalText.TextSet(row.Evidence.Select(id => id.Value))),
        ("evidenceRecords", CanonicalText.Set([.. row.EvidenceRecords.Select(Evidence)])),
        ("maturity", CanonicalText.Integer(row.Maturity)),
        ("owner", CanonicalText.String(row.Owner?.Value)),
        ("reason", CanonicalText.Localized(row.Reason)),
        ("reasons", CanonicalText.Set([.. row.Reasons.Select(Reason)])),
        ("risks", CanonicalText.TextSet(row.Risks.Select(id => id.Value))),
        ("status", CanonicalText.String(row.Status?.Value)),
        ("unknown", CanonicalText.Unknown(row.UnknownMembers)));

    public static string Reason(ApplicabilityReason reason) => CanonicalText.Object(
        ("basis", CanonicalText.String(reason.Basis.Value)),
        ("items", CanonicalText.TextSet(reason.Items.Select(item => item.ToString()))),
        ("refs", CanonicalText.TextSet(reason.References.Select(id => id.Value))),
        ("text", CanonicalText.Localized(reason.Text)),
        ("unknown", CanonicalText.Unknown(reason.UnknownMembers)));

    public static string Evidence(ApplicabilityEvidence evidence) => CanonicalText.Object(
        ("date", CanonicalText.String(IsoDate.Format(evidence.Date))),
        ("note", CanonicalText.Localized(evidence.Note)),
        ("ref", CanonicalText.String(evidence.Reference.Value)),
        ("unknown", CanonicalText.Unknown(evidence.UnknownMembers)),
        ("validUntil", evidence.ValidUntil is { } last ? CanonicalText.String(IsoDate.Format(last)) : null));
}
