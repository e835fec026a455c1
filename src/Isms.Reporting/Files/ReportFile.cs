using System.Text;

namespace Isms.Reporting.Files;

/// <summary>A file to be written: a name and its bytes. The bytes must not change afterwards.</summary>
public sealed record ReportFile
{
    // What one system or another does not take in a file name; the same everywhere.
    private const string NotInNames = "<>:\"/\\|?*";

    /// <summary>Describes a file.</summary>
    /// <param name="name">A plain file name without folder, not beginning with a point.</param>
    /// <param name="content">The bytes.</param>
    /// <exception cref="ArgumentException">The name is no plain file name.</exception>
    public ReportFile(string name, ReadOnlyMemory<byte> content)
    {
        Name = Guard.NotBlank(name);
        Content = content;
        if (name.StartsWith('.') || name.Any(c => char.IsControl(c) || NotInNames.Contains(c, StringComparison.Ordinal)))
        {
            throw new ArgumentException("A plain file name without folder, not beginning with a point, was expected.", nameof(name));
        }
    }

    /// <summary>The file name.</summary>
    public string Name { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>A file of text in UTF-8 without byte order mark.</summary>
    /// <param name="name">A plain file name.</param>
    /// <param name="text">The text.</param>
    /// <returns>The file.</returns>
    public static ReportFile FromText(string name, string text) => new(name, Encoding.UTF8.GetBytes(Guard.NotNull(text)));
}
