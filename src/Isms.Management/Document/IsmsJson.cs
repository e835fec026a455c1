using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Isms.Core.Issues;

namespace Isms.Management.Document;

/// <summary>
/// Serializer options for hosts that work with <see cref="JsonSerializer"/>: a <see cref="ManagementSystem"/> is read and written as a document <c>isms/1</c>,
/// without reflection. A document with errors is a <see cref="JsonException"/> whose inner exception has all issues. Read-only and thread-safe.
/// </summary>
public static class IsmsJson
{
    /// <summary>Unknown members are kept.</summary>
    public static JsonSerializerOptions Tolerant { get; } = Options(strict: false);

    /// <summary>Everything unknown is an error.</summary>
    public static JsonSerializerOptions Strict { get; } = Options(strict: true);

    private static JsonSerializerOptions Options(bool strict)
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = new Resolver(strict), MaxDepth = 64 };
        options.MakeReadOnly();
        return options;
    }

    private sealed class Resolver(bool strict) : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type == typeof(ManagementSystem)
                ? JsonMetadataServices.CreateValueInfo<ManagementSystem>(options, new Converter(strict))
                : null;
    }

    private sealed class Converter(bool strict) : JsonConverter<ManagementSystem>
    {
        public override ManagementSystem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            DocumentReadResult result = ManagementSystemDocument.Read(document.RootElement, new DocumentReadOptions { Strict = strict });
            if (result.System is null)
            {
                IsmsIssuesException issues = new(result.Issues);
                throw new JsonException(issues.Message, issues);
            }

            return result.System;
        }

        public override void Write(Utf8JsonWriter writer, ManagementSystem value, JsonSerializerOptions options) =>
            ManagementShapes.ManagementSystem.Write(writer, value.Content);
    }
}
