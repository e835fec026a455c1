using System.Text.Json.Nodes;
using Isms.Cli.Import.Authoring;
using Isms.Core.Issues;
using Isms.Management.Document;

namespace Isms.Cli.Import;

/// <summary>
/// Takes a folder of YAML, as people write it, into the tree of a document. Faulty values are carried over as they are, for the document's reader to report;
/// nothing is repaired, and what has no place is listed.
/// </summary>
public static class FolderImport
{
    private static readonly (string File, Action<Fields, JsonObject> Map)[] Spine =
    [
        ("organization.yaml", ContextMaps.Organization),
        ("context.yaml", ContextMaps.ContextOf),
        ("criteria.yaml", CriteriaMaps.Criteria),
        ("assets.yaml", RiskMaps.Assets),
        ("flows.yaml", RiskMaps.Flows),
        ("risks.yaml", RiskMaps.Risks),
        ("controls.yaml", ControlMaps.Controls),
        ("soa.yaml", ControlMaps.Statements),
        ("objectives.yaml", ControlMaps.Objectives),
        ("measures.yaml", ControlMaps.Measures),
        ("audit.yaml", AuditMaps.Audits),
        ("improvement.yaml", AuditMaps.Improvement),
        ("review.yaml", AuditMaps.Reviews),
    ];

    // Files that a folder may do without.
    private static readonly (string File, Action<Fields, JsonObject> Map)[] Support =
    [
        ("documents.yaml", SupportMaps.Documents),
        ("training.yaml", SupportMaps.Training),
        ("suppliers.yaml", SupplierMaps.Suppliers),
        ("incidents.yaml", SupplierMaps.Incidents),
        ("pims.yaml", PrivacyMaps.Privacy),
        ("deidentification.yaml", PrivacyMaps.Deidentification),
        ("maintenance.yaml", OperationMaps.Maintenance),
        ("cyber_checklist.yaml", OperationMaps.Checklist),
        ("certification.yaml", CertificationMaps.Certification),
    ];

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The tree, what is wrong with the files, and what was not taken in.</returns>
    public static ImportResult Read(AuthoringFolder folder)
    {
        IssueCollector issues = new();
        Dictionary<string, Fields> files = new(StringComparer.Ordinal);
        foreach (string file in folder.Files)
        {
            if (AuthoringFile.Read(folder, file, issues) is { } root)
            {
                files.Add(file, new Fields(root, file, issues));
            }
        }

        foreach ((string file, _) in Spine.Where(part => !folder.Files.Contains(part.File)))
        {
            issues.Add(ImportIssues.FileMissing, file, file, file);
        }

        if (issues.HasErrors)
        {
            return new ImportResult(null, issues.Issues, []);
        }

        JsonObject document = new() { ["schema"] = ManagementSystemDocument.Schema, ["evaluationDate"] = null };
        foreach ((string file, Action<Fields, JsonObject> map) in Spine)
        {
            map(files[file], document);
        }

        foreach ((string file, Action<Fields, JsonObject> map) in Support.Where(part => files.ContainsKey(part.File)))
        {
            map(files[file], document);
        }

        IReadOnlyList<IsmsIssue> ofData = ReleaseData.Describe(folder, document);
        NotTakenIn[] rest = files
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .SelectMany(file => file.Value.Rest().GroupBy(field => field, StringComparer.Ordinal).Select(group => new NotTakenIn(file.Key, group.Key, group.Count())))
            .ToArray();
        return new ImportResult(issues.HasErrors ? null : document, [.. issues.Issues, .. ofData], rest);
    }
}
