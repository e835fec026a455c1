using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Isms.Core.Json;

/// <summary>How documents are written: indented by two spaces, line feeds on every system, Japanese readable, no byte order mark.</summary>
public static class JsonFormat
{
    /// <summary>The options of every writer of documents.</summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Indented = true,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes a value of a codec as a document of its own, ending in a line feed.</summary>
    /// <param name="write">Writes one JSON value.</param>
    /// <returns>The UTF-8 bytes.</returns>
    public static byte[] ToUtf8(Action<Utf8JsonWriter> write)
    {
        Guard.NotNull(write);
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Indented))
        {
            write(writer);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>A JSON value on one line, always the same text for the same value.</summary>
    internal static string Compact(JsonElement element)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = Indented.Encoder }))
        {
            element.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
