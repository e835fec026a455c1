namespace Isms.Cli.Import;

/// <summary>A field of the authoring files that the document has no place for yet.</summary>
/// <param name="File">The file.</param>
/// <param name="Field">The field, list positions left out: <c>accounts[].person</c>.</param>
/// <param name="Count">How often it occurs.</param>
public sealed record NotTakenIn(string File, string Field, int Count);
