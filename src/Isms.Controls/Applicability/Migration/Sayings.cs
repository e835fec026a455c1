using System.Globalization;
using Isms.Controls.Applicability.Versions;
using Isms.Core;

namespace Isms.Controls.Applicability.Migration;

/// <summary>A row taken apart into every single thing it says, so that it can be looked for one by one.</summary>
internal static class Sayings
{
    public static IEnumerable<LostStatement> Of(ApplicabilityRow row)
    {
        yield return Said(row, "applicable", row.IsApplicable ? "true" : "false");
        if (row.Status is { } status)
        {
            yield return Said(row, "status", status.Value);
        }

        foreach (ApplicabilityBasis basis in row.Basis)
        {
            yield return Said(row, "basis", basis.Value);
        }

        foreach ((string member, IEnumerable<IIdentifier> links) in new (string, IEnumerable<IIdentifier>)[] { ("controls", row.Controls), ("risks", row.Risks), ("evidence", row.Evidence) })
        {
            foreach (IIdentifier link in links)
            {
                yield return Said(row, member, link.Value);
            }
        }

        foreach (ApplicabilityReason reason in row.Reasons)
        {
            yield return Said(row, "reasons", CanonicalStatement.Of(reason));
        }

        foreach (ApplicabilityEvidence evidence in row.EvidenceRecords)
        {
            yield return Said(row, "evidenceRecords", CanonicalStatement.Of(evidence));
        }

        if (row.Maturity is { } maturity)
        {
            yield return Said(row, "maturity", maturity.ToString(CultureInfo.InvariantCulture));
        }

        if (row.Owner is { } owner)
        {
            yield return Said(row, "owner", owner.Value);
        }

        if (row.Reason?.Japanese is { } japanese)
        {
            yield return Said(row, "reason/ja", japanese);
        }

        if (row.Reason?.English is { } english)
        {
            yield return Said(row, "reason/en", english);
        }

        foreach (KeyValuePair<string, string> member in row.UnknownMembers.Members)
        {
            yield return Said(row, member.Key, member.Value);
        }

        foreach (KeyValuePair<string, string> member in row.Reason?.UnknownMembers.Members ?? [])
        {
            yield return Said(row, "reason/" + member.Key, member.Value);
        }
    }

    private static LostStatement Said(ApplicabilityRow row, string member, string value) => new(row.Control, member, value);
}
