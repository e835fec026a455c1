using System.Globalization;
using System.Text;
using System.Text.Json;
using Isms.Core.Issues;

namespace Isms.Core.Json.Reading;

/// <summary>JSON text that may come from anybody: parsed within limits, with every way to fail as an issue.</summary>
public static class JsonText
{
#if !NET
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
#endif

    /// <summary>Parses UTF-8 text. A byte order mark is passed over; comments and trailing commas are faults.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="limits">How large and how deep they may be.</param>
    /// <param name="issues">Where the fault goes.</param>
    /// <returns>The document, to be disposed by the caller; null where there was a fault.</returns>
    public static JsonDocument? TryParse(ReadOnlyMemory<byte> utf8, JsonReadLimits limits, IssueCollector issues)
    {
        Guard.NotNull(limits);
        Guard.NotNull(issues);
        if (utf8.Length > limits.MaximumBytes)
        {
            issues.Add(JsonIssues.TooLarge, string.Empty, string.Empty, limits.MaximumBytes.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        ReadOnlyMemory<byte> text = utf8.Span.StartsWith(mark) ? utf8.Slice(3) : utf8;
        return IsAcceptable(text, limits, issues)
            ? JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = limits.MaximumDepth })
            : null;
    }

    private static bool IsAcceptable(ReadOnlyMemory<byte> text, JsonReadLimits limits, IssueCollector issues)
    {
        // One level more than allowed, so that going too deep is told apart from broken syntax.
        Utf8JsonReader reader = new(text.Span, new JsonReaderOptions { MaxDepth = limits.MaximumDepth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= limits.MaximumDepth)
                {
                    issues.Add(JsonIssues.TooDeep, string.Empty, string.Empty, limits.MaximumDepth.ToString(CultureInfo.InvariantCulture));
                    return false;
                }

                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !IsText(ref reader))
                {
                    issues.Add(JsonIssues.NotUtf8, string.Empty, string.Empty, reader.TokenStartIndex.ToString(CultureInfo.InvariantCulture));
                    return false;
                }
            }

            return true;
        }
        catch (JsonException fault)
        {
            issues.Add(
                JsonIssues.NotJson,
                string.Empty,
                string.Empty,
                ((fault.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture),
                ((fault.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture),
                FirstSentence(fault.Message));
            return false;
        }
    }

    private static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            if (reader.ValueIsEscaped)
            {
                // A lone surrogate behind \u is found only by unescaping.
                _ = reader.GetString();
                return true;
            }

#if NET
            return System.Text.Unicode.Utf8.IsValid(reader.ValueSpan);
#else
            _ = StrictUtf8.GetCharCount(reader.ValueSpan.ToArray());
            return true;
#endif
        }
        catch (Exception fault) when (fault is InvalidOperationException or DecoderFallbackException)
        {
            return false;
        }
    }

    private static string FirstSentence(string message)
    {
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message.Substring(0, end);
    }
}
