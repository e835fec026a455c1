using Isms.Audit.Findings;
using Isms.Audit.Improvement;
using Isms.Audit.Records;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Positions;
using Isms.Core;
using Isms.Core.Identifiers;
using NodaTime;

namespace Isms.Audit.Summaries;

/// <summary>What audits found against each control in place, as adverse evidence for the statement of applicability. Immutable and safe to share between threads.</summary>
/// <remarks>
/// A major or minor finding about a control speaks against it from the day of its audit until the day its nonconformity was closed. A finding whose audit and nonconformity are both
/// unknown has no day, and is left out; the missing reference is an error of its own.
/// </remarks>
public sealed class AdverseFindings
{
    private readonly ILookup<ControlId, AdverseEvidence> byControl;

    private AdverseFindings(ILookup<ControlId, AdverseEvidence> byControl) => this.byControl = byControl;

    /// <summary>Collects the findings.</summary>
    /// <param name="records">The records of audits and improvement.</param>
    /// <returns>The findings by control.</returns>
    public static AdverseFindings Of(AuditRecords records)
    {
        List<(ControlId Control, AdverseEvidence Evidence)> found = [];
        foreach (AuditFinding finding in Guard.NotNull(records).Findings.Where(finding => finding.IsNonconforming && finding.Control is not null))
        {
            Nonconformity? nonconformity = records.FindNonconformity(finding.Nonconformity);
            LocalDate? on = records.FindAudit(finding.Audit)?.Date ?? nonconformity?.DetectedOn;
            if (on is { } day)
            {
                found.Add((finding.Control!, new AdverseEvidence
                {
                    Reference = ElementId.Of(finding.Id),
                    FoundOn = day,
                    SettledOn = nonconformity?.Status == NonconformityStatus.Closed ? nonconformity.ClosedOn : null,
                    IsMajor = finding.Grade == FindingGrade.Major,
                }));
            }
        }

        return new AdverseFindings(found.ToLookup(pair => pair.Control, pair => pair.Evidence));
    }

    /// <summary>What speaks against a row: the findings about the controls in place that it lists.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Each finding once, in the order of the controls.</returns>
    public IEnumerable<AdverseEvidence> Against(ApplicabilityRow row) => Guard.NotNull(row).Controls.Distinct().SelectMany(control => byControl[control]);
}
