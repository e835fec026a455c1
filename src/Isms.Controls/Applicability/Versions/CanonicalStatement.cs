using Isms.Core;
using Isms.Core.Time;

namespace Isms.Controls.Applicability.Versions;

/// <summary>The canonical form of a statement of applicability, as docs/reference/statement-hash.md describes it.</summary>
internal static class CanonicalStatement
{
    public static string Of(StatementOfApplicability statement) => CanonicalWriter.Of(statement, Write);

    /// <summary>The SHA-256 of the canonical form, without making one text of it.</summary>
    public static byte[] HashOf(StatementOfApplicability statement) => CanonicalWriter.HashOf(statement, Write);

    public static string Of(ApplicabilityReason reason) => CanonicalWriter.Of(reason, Write);

    public static string Of(ApplicabilityEvidence evidence) => CanonicalWriter.Of(evidence, Write);

    private static void Write(CanonicalWriter writer, StatementOfApplicability statement)
    {
        writer.Begin();
        writer.Text("catalog", statement.Catalog);
        writer.Set("catalogs", statement.Catalogs, catalog => catalog);
        writer.Integer("controlCount", statement.ControlCount);
        writer.Text("document", statement.Document?.Value);
        writer.Text("form", "isms/statement-hash/1");
        writer.Set("overlays", statement.Overlays, overlay => overlay);
        WriteRows(writer, statement.Rows);
        writer.Unknown(statement.UnknownMembers);
        writer.Integer("version", statement.Version);
        writer.End();
    }

    // Sorted by control; two rows of one control, which is a fault but has a hash too, by their text. A row that stands twice counts twice.
    private static void WriteRows(CanonicalWriter writer, ValueList<ApplicabilityRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        string[] controls = [.. rows.Select(row => CanonicalWriter.Normal(row.Control))];
        ApplicabilityRow[] sorted = [.. rows];
        Array.Sort(controls, sorted, StringComparer.Ordinal);
        writer.Name("rows");
        writer.Raw("[");
        int next;
        for (int i = 0; i < sorted.Length; i = next)
        {
            next = i + 1;
            while (next < sorted.Length && string.Equals(controls[next], controls[i], StringComparison.Ordinal))
            {
                next++;
            }

            writer.Raw(i == 0 ? string.Empty : ",");
            if (next == i + 1)
            {
                Write(writer, sorted[i]);
            }
            else
            {
                string[] same = [.. sorted.Skip(i).Take(next - i).Select(row => CanonicalWriter.Of(row, Write))];
                Array.Sort(same, StringComparer.Ordinal);
                writer.Raw(string.Join(",", same));
            }
        }

        writer.Raw("]");
    }

    private static void Write(CanonicalWriter writer, ApplicabilityRow row)
    {
        writer.Begin();
        writer.Name("applicable");
        writer.Raw(row.IsApplicable ? "true" : "false");
        writer.Set("basis", row.Basis, basis => basis.Value);
        writer.Text("control", row.Control);
        writer.Set("controls", row.Controls, id => id.Value);
        writer.Set("evidence", row.Evidence, id => id.Value);
        writer.ObjectSet("evidenceRecords", row.EvidenceRecords, Write);
        writer.Integer("maturity", row.Maturity);
        writer.Text("owner", row.Owner?.Value);
        writer.Localized("reason", row.Reason);
        writer.ObjectSet("reasons", row.Reasons, Write);
        writer.Set("risks", row.Risks, id => id.Value);
        writer.Text("status", row.Status?.Value);
        writer.Unknown(row.UnknownMembers);
        writer.End();
    }

    private static void Write(CanonicalWriter writer, ApplicabilityReason reason)
    {
        writer.Begin();
        writer.Text("basis", reason.Basis.Value);
        writer.Set("items", reason.Items, item => item.ToString());
        writer.Set("refs", reason.References, id => id.Value);
        writer.Localized("text", reason.Text);
        writer.Unknown(reason.UnknownMembers);
        writer.End();
    }

    private static void Write(CanonicalWriter writer, ApplicabilityEvidence evidence)
    {
        writer.Begin();
        writer.Text("date", IsoDate.Format(evidence.Date));
        writer.Localized("note", evidence.Note);
        writer.Text("ref", evidence.Reference.Value);
        writer.Unknown(evidence.UnknownMembers);
        writer.Text("validUntil", evidence.ValidUntil is { } last ? IsoDate.Format(last) : null);
        writer.End();
    }
}
