using System.Text;
using System.Text.Json;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Json.Reading;

namespace Isms.Tests;

/// <summary>Reads and writes single values of a codec.</summary>
internal static class ShapeRoundTrip
{
    public static string Write<T>(JsonCodec<T> codec, T value) => Encoding.UTF8.GetString(JsonFormat.ToUtf8(writer => codec.Write(writer, value)));

    public static (T? Value, IReadOnlyList<IsmsIssue> Issues) Read<T>(JsonCodec<T> codec, string json, bool strict = false)
    {
        IssueCollector issues = new();
        using JsonDocument? document = JsonText.TryParse(Encoding.UTF8.GetBytes(json), JsonReadLimits.Default, issues);
        if (document is null)
        {
            return (default, issues.Issues);
        }

        codec.TryRead(document.RootElement, new JsonReadContext(issues, strict), out T? value);
        return (value, issues.Issues);
    }

    /// <summary>Reads text without any issue, writes it, reads it again: equal value, equal bytes.</summary>
    public static T Holds<T>(JsonCodec<T> codec, string json)
    {
        (T? first, IReadOnlyList<IsmsIssue> issues) = Read(codec, json);
        Assert.Empty(issues);
        Assert.NotNull(first);
        string written = Write(codec, first);
        (T? second, issues) = Read(codec, written);
        Assert.Empty(issues);
        Assert.Equal(first, second);
        Assert.Equal(written, Write(codec, second!));
        return first;
    }
}
