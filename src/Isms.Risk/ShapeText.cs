using System.Text;
using System.Text.Json;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Json.Reading;

namespace Isms.Risk;

/// <summary>A JSON text that is one value of a shape: a file of its own.</summary>
internal static class ShapeText
{
    /// <summary>Reads a text.</summary>
    /// <returns>The value; null where an issue is an error.</returns>
    public static T? TryReadText<T>(this JsonShape<T> shape, string text, out IReadOnlyList<IsmsIssue> issues)
        where T : DocumentElement
    {
        IssueCollector collector = new();
        T? value = null;
        using (JsonDocument? document = JsonText.TryParse(Encoding.UTF8.GetBytes(Guard.NotNull(text)), JsonReadLimits.Default, collector))
        {
            if (document is not null)
            {
                shape.TryRead(document.RootElement, new JsonReadContext(collector, strict: false), out value);
            }
        }

        issues = collector.Issues;
        return collector.HasErrors ? null : value;
    }

    /// <summary>Writes a text.</summary>
    public static string WriteText<T>(this JsonShape<T> shape, T value)
        where T : DocumentElement => Encoding.UTF8.GetString(JsonFormat.ToUtf8(writer => shape.Write(writer, value)));
}
