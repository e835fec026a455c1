using System.Text.Json.Nodes;
using Isms.Core.Issues;

namespace Isms.Cli.Import;

/// <summary>What came of reading a folder of YAML.</summary>
/// <param name="Document">The document as a tree, right or wrong; null where a file could not be read.</param>
/// <param name="Issues">What is wrong with the files themselves.</param>
/// <param name="NotTakenIn">What has no place in the document, file by file and field by field.</param>
public sealed record ImportResult(JsonObject? Document, IReadOnlyList<IsmsIssue> Issues, IReadOnlyList<NotTakenIn> NotTakenIn);
