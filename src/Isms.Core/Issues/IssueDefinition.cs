namespace Isms.Core.Issues;

/// <summary>What an issue code means: permanent code, severity, and the message with its places for arguments. Immutable and thread-safe.</summary>
public sealed class IssueDefinition
{
    /// <summary>Defines a code.</summary>
    /// <param name="code">The permanent code: capital letters and four digits, <c>RISK0103</c>.</param>
    /// <param name="severity">How much it weighs.</param>
    /// <param name="japanese">The message in Japanese with <c>{0}</c>, <c>{1}</c> … for arguments.</param>
    /// <param name="english">The message in English with the same places.</param>
    /// <param name="sampleRule">The rule of the sample hospital's rule list that it answers, such as <c>RSK-010</c>, or null.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public IssueDefinition(string code, IssueSeverity severity, string japanese, string english, string? sampleRule = null)
    {
        Code = Guard.NotBlank(code);
        Severity = severity;
        Message = LocalizedText.Create(Guard.NotBlank(japanese), Guard.NotBlank(english));
        SampleRule = sampleRule;
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>How much an issue of this code weighs.</summary>
    public IssueSeverity Severity { get; }

    /// <summary>The message in both languages, with <c>{0}</c>, <c>{1}</c> … for arguments.</summary>
    public LocalizedText Message { get; }

    /// <summary>The rule of the sample hospital's rule list that it answers, or null.</summary>
    public string? SampleRule { get; }

    /// <summary>The code.</summary>
    /// <returns>The same as <see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
