using Isms.Controls.Privacy.Deidentification;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Reporting.Csv.Releases;

/// <summary>What was found in the files of a release. Immutable.</summary>
public sealed class ReleaseFilesResult
{
    internal ReleaseFilesResult(ReleaseEvidence evidence, ValueList<string> notFound, IReadOnlyList<IsmsIssue> issues)
    {
        Evidence = evidence;
        NotFound = notFound;
        Issues = issues;
    }

    /// <summary>The files with hash, size and figures; those of a file that is not there or cannot be read are null.</summary>
    public ReleaseEvidence Evidence { get; }

    /// <summary>The names of files that are not there.</summary>
    public ValueList<string> NotFound { get; }

    /// <summary>What is wrong with the files as CSV; the subject is the file, the path the line.</summary>
    public IReadOnlyList<IsmsIssue> Issues { get; }
}
