using System.Globalization;

namespace Isms.Core.Issues;

/// <summary>Something found in the data: what (the definition), about what (subject), where (JSON pointer). Immutable, with value equality.</summary>
public sealed record IsmsIssue
{
    private readonly ValueList<string> arguments;

    /// <summary>Describes something found.</summary>
    /// <param name="definition">What was found.</param>
    /// <param name="subject">The id of the thing it is about; empty where there is none.</param>
    /// <param name="path">The JSON pointer of the place, empty for the whole document.</param>
    /// <param name="arguments">What goes into the places of the message.</param>
    public IsmsIssue(IssueDefinition definition, string subject, string path, params string[] arguments)
    {
        Definition = Guard.NotNull(definition);
        Subject = Guard.NotNull(subject);
        Path = Guard.NotNull(path);
        this.arguments = Guard.NotNull(arguments).ToValueList();
    }

    /// <summary>What was found.</summary>
    public IssueDefinition Definition { get; }

    /// <summary>The permanent code.</summary>
    public string Code => Definition.Code;

    /// <summary>How much it weighs.</summary>
    public IssueSeverity Severity => Definition.Severity;

    /// <summary>The id of the thing it is about; empty where there is none.</summary>
    public string Subject { get; }

    /// <summary>The JSON pointer (RFC 6901) of the place; empty for the whole document.</summary>
    public string Path { get; }

    /// <summary>What goes into the places of the message.</summary>
    public ValueList<string> Arguments => arguments;

    /// <summary>The message in both languages.</summary>
    public LocalizedText Message => LocalizedText.Create(Format(IsmsLanguage.Japanese), Format(IsmsLanguage.English));

    /// <summary>The same about another place.</summary>
    /// <param name="path">The JSON pointer of the place.</param>
    /// <returns>This issue where the place is the same.</returns>
    public IsmsIssue At(string path) => string.Equals(path, Path, StringComparison.Ordinal) ? this : new(Definition, Subject, path, [.. arguments]);

    /// <summary>Code, severity, subject, path and English message on one line.</summary>
    /// <returns>A line for logs.</returns>
    public override string ToString() => $"{Code} {Severity} {Subject} {Path}: {Format(IsmsLanguage.English)}";

    private string Format(IsmsLanguage language) =>
        string.Format(CultureInfo.InvariantCulture, Definition.Message.In(language), arguments.Cast<object>().ToArray());
}
