using System.Text;
using System.Text.Json;
using Isms.Core.Issues;
using Isms.Core.Json.Reading;

namespace Isms.Core.Json;

/// <content>A JSON text that is one value of the shape: a file of its own.</content>
public sealed partial class JsonShape<T>
{
    /// <summary>Reads a text within <see cref="JsonReadLimits.Default"/>. Unknown members are told of and kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="issues">Everything found.</param>
    /// <returns>The value; null where an issue is an error.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public T? TryReadText(string text, out IReadOnlyList<IsmsIssue> issues) => TryReadUtf8(Encoding.UTF8.GetBytes(Guard.NotNull(text)), out issues);

    /// <summary>Reads the UTF-8 bytes of a text as <see cref="TryReadText"/> does.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="issues">Everything found.</param>
    /// <returns>The value; null where an issue is an error.</returns>
    public T? TryReadUtf8(ReadOnlyMemory<byte> utf8, out IReadOnlyList<IsmsIssue> issues)
    {
        IssueCollector collector = new();
        T? value = null;
        using (JsonDocument? document = JsonText.TryParse(utf8, JsonReadLimits.Default, collector))
        {
            if (document is not null)
            {
                TryRead(document.RootElement, new JsonReadContext(collector, strict: false), out value);
            }
        }

        issues = collector.Issues;
        return collector.HasErrors ? null : value;
    }

    /// <summary>Writes a value as a text as <see cref="JsonFormat"/> says, ending in a line feed.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string WriteText(T value) => Encoding.UTF8.GetString(JsonFormat.ToUtf8(writer => Write(writer, value)));
}
