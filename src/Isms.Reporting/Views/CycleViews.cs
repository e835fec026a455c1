using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Reporting.Views;

/// <summary>A clause of the standard in the cycle.</summary>
/// <param name="Id">Its number: <c>6.1.2</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Phase">0 plan, 1 do, 2 check, 3 act.</param>
/// <param name="IsOpen">Whether something is missing.</param>
/// <param name="Missing">What is missing, sentence by sentence.</param>
internal sealed record ClauseRow(string Id, string Title, int Phase, bool IsOpen, ValueList<string> Missing);

/// <summary>An issue.</summary>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Code">The permanent code.</param>
/// <param name="Subject">The id of the thing it is about; may be empty.</param>
/// <param name="Message">The message in the language of the page.</param>
/// <param name="Path">The JSON pointer of the place.</param>
/// <param name="Target">An anchor of this page, or null.</param>
internal sealed record IssueRow(IssueSeverity Severity, string Code, string Subject, string Message, string Path, string? Target = null);
